import { groupOfPart } from '../../phrases/parts';
import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

/** How far back, in sentences, the group may have been told of. */
const REACH = 8;

/** How far back, in sentences, a group that has said nothing may have been told of: "Drivers were angry. One said …". */
const NEXT = 1;

/**
 * "One said", "two of them said", "one of the sources said" after a group was heard: members of it, of whom the article
 * tells no more than of the group, and who are no sources besides it. "Another" may be anybody but where the group was
 * counted.
 */
export function memberOfGroup(discourse: Discourse, phrase: Phrase): Draft | null {
  const { text } = discourse;
  const noun = groupOfPart(text, phrase);
  if (noun === null) return null;
  const { sentence, lower } = token(text, phrase.tokens[0]);
  const groups = discourse
    .recent()
    .filter(({ many, named, sort }) => many && !named && sort === 'people')
    .filter(
      (draft) =>
        draft.spoke >= 0 ||
        (/^(?:one|several|three|two)$/.test(lower) && draft.voiced && sentence - draft.sentence <= NEXT),
    )
    .filter((draft) => sentence - draft.sentence <= REACH && (noun === '' || draft.nouns.has(noun)))
    .filter(({ count }) => count !== null || lower !== 'another');
  return groups.reduce<Draft | null>((a, b) => (a && a.spoke >= b.spoke ? a : b), null);
}
