import { COMPANY_ROLES } from '../../lexicon/belongings';
import { isTitle } from '../../phrases/names';
import { isCommon } from '../../phrases/nouns';
import { bareOutlet } from '../../phrases/outlets';
import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Attribution, Text } from '../../stages';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe, type Sort } from '../reading/draft';

/** The bearer of the name that a source is given by. */
export function namedSource({ text, cast }: Discourse, phrase: Phrase, attribution: Attribution): Draft | null {
  const number = phrase.name ? cast.nameAt(phrase.name) : -1;
  if (number < 0) return null;
  const draft = cast.named(number);
  if (draft.sort === null || draft.sort === 'place') draft.sort = sortByPhrase(text, phrase, draft, attribution);
  describe(draft, phrase.head);
  draft.gender ??= phrase.gender;
  return draft;
}

/** What the bearer of a name is that does not tell by itself: by the words around it and by what it is said to do. */
function sortByPhrase(text: Text, phrase: Phrase, draft: Draft, attribution: Attribution): Sort {
  const company = COMPANY_ROLES.has(phrase.head) && !draft.personal;
  if ((phrase.nature === 'person' && !company) || phrase.nature === 'spokes' || isTitle(phrase.head)) return 'person';
  if (phrase.nature === 'organisation' || phrase.nature === 'outlet') return phrase.nature;
  if (behindOwner(text, phrase) && isFullName(draft.label)) return 'person';
  if (behindOwner(text, phrase) && bareOutlet(text, [phrase.core[0], phrase.name?.[0] ?? 0])) return 'outlet';
  if (phrase.owner && bareOutlet(text, phrase.owner)) return 'outlet';
  if (draft.sort === 'place') return 'organisation';
  if (!draft.gender && reportsNews(text, attribution)) return 'outlet';
  if (phrase.determiner === 'definite') return 'organisation';
  return draft.gender || (draft.personal && draft.label.includes(' ')) ? 'person' : null;
}

/** Whether somebody's or something's possessive stands right before the name ("the Gazette's Jan Verhoeven"). */
const behindOwner = (text: Text, { name }: Phrase): boolean =>
  name !== null && /^['’]s?$/.test(token(text, name[0] - 1).form);

/** Two words that are no common ones: behind an owner, somebody who works there. */
const isFullName = (label: string): boolean => {
  const words = label.toLowerCase().split(' ');
  return words.length === 2 && !words.some(isCommon);
};

/**
 * "X reported that …", "…, X reported": said of somebody whom no list knows, the verb makes X an outlet. Companies report
 * too, but figures ("reported a loss").
 */
function reportsNews({ text }: Text, { cue, content }: Attribution): boolean {
  const [said, told] = [cue[0], content[0]];
  if (!said || !told || !/\breport(?:s|ed|ing)?\b/i.test(text.slice(...said))) return false;
  return told[0] < said[0] || /^\s*that\b/i.test(text.slice(...told)) || /\bfirst\b/i.test(text.slice(...said));
}
