import type { Text, Typed } from '../stages';
import { within } from './words';

/**
 * Pairs of a claim of several people whom nobody names and the words of one who is named: "Residents say the pier shakes. “My
 * cups fell off the shelf,” said Ana Prieto". That is how news writing shows a group's claim to be somebody's: the quotation
 * opens the next sentence, and who speaks was not heard before.
 */
export function voices(text: Text, typed: Typed): [number, number][] {
  const pairs: [number, number][] = [];
  const heard = new Set<number>();
  typed.attributions.forEach((_, i) => {
    const before = i - 1;
    const entity = typed.entityOf[i] ?? -1;
    if (before >= 0 && !heard.has(entity) && isGroup(typed, before) && isPerson(typed, i) && follows(text, typed, i))
      pairs.push([before, i]);
    heard.add(entity);
  });
  return pairs;
}

const typeOf = ({ types, entityOf }: Typed, i: number) => types[entityOf[i] ?? -1];

/** Several people whom nobody names, whose claim is more than a noun told in passing ("complaints from drivers"). */
const isGroup = (typed: Typed, i: number): boolean =>
  typeOf(typed, i)?.kind === 'unnamed' &&
  typeOf(typed, i)?.count !== 1 &&
  typed.attributions[i]?.pattern !== 'noun-claim';

const isPerson = (typed: Typed, i: number): boolean => typeOf(typed, i)?.kind === 'person';

/** Whether a claim's quoted words open the sentence just behind that of the claim before it. */
function follows({ tokens, sentences }: Text, { attributions }: Typed, i: number): boolean {
  const [opening] = attributions[i]?.content ?? [];
  const cue = attributions[i - 1]?.cue.at(-1);
  const [first] = opening ? within(tokens, opening) : [];
  const [before] = cue ? within(tokens, cue) : [];
  if (!first || !before || first.quotation < 0 || first.sentence !== before.sentence + 1) return false;
  return tokens[sentences[first.sentence]?.tokens[0] ?? -1] === first;
}
