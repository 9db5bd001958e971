import { isRole } from '../../phrases/names';
import type { Phrase } from '../../phrases/phrase';
import { capital, token, tokensIn } from '../../phrases/tokens';
import type { Text } from '../../stages';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

/** How many mentions of somebody are looked at for an office: it is told with the first ones. */
const FIRST = 4;
/** No office has more words: "Additional Director General of Police". */
const LONGEST = 7;

/** "The AG", "the CM": who was told of last under an office of which these are the first letters. */
export function byOffice(discourse: Discourse, { determiner, core, tokens }: Phrase): Draft | null {
  const { text } = discourse;
  const { form } = token(text, core[1] - 1);
  if (determiner !== 'definite' || core[1] - core[0] !== 2 || core[1] !== tokens[1]) return null;
  if (!/^\p{Lu}{2,5}$/u.test(form)) return null;
  const holds = ({ named, sort, mentions }: Draft) =>
    named &&
    sort === 'person' &&
    mentions.slice(0, FIRST).some((mention) => lettersOf(text, tokensIn(text, mention)[0]).includes(form));
  return discourse.recent().find(holds) ?? null;
}

/** The first letters of the office that is written large before a name; empty where there is none. */
function lettersOf(text: Text, name: number): string {
  const { sentence } = token(text, name);
  const words: string[] = [];
  for (let at = name - 1; at >= name - LONGEST && token(text, at).sentence === sentence; at--) {
    const { form, lower } = token(text, at);
    if (!capital(form) && lower !== 'of') break;
    if (lower !== 'of') words.unshift(form);
  }
  return words.some(isRole) ? words.map(([letter]) => letter).join('') : '';
}
