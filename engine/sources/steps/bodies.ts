import { COLLECTIVES } from '../../lexicon/organisations';
import { isGeneralBody } from '../../phrases/groups';
import { personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { collective } from './collectives';
import { employer } from './spokesmen';

/** The body that speaks through a description: a spokesman's employer, the police, a ministry; null for others. */
export function bodyOf(discourse: Discourse, phrase: Phrase): Draft | null {
  if (phrase.nature === 'spokes') return employer(discourse, phrase);
  const general = phrase.nature === null && phrase.determiner === 'definite' && isGeneralBody(phrase.head);
  if (phrase.nature === 'organisation' || general)
    return peopleAgain(discourse, phrase) ?? collective(discourse, phrase);
  return null;
}

/** "The officers" after "two officers" are those two, not the force. */
function peopleAgain(discourse: Discourse, { determiner, head }: Phrase): Draft | null {
  const noun = determiner === 'definite' && COLLECTIVES.has(head) ? personNoun(head) : null;
  if (noun === null) return null;
  return (
    discourse.recent().find(({ sort, nouns, spoke }) => sort === 'people' && spoke >= 0 && nouns.has(noun)) ?? null
  );
}
