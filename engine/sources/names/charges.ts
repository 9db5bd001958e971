import { FUNCTION_WORDS } from '../../lexicon/function-words';
import { natureOfName } from '../../phrases/name-nature';
import { isInhabitant, personNoun } from '../../phrases/nouns';
import { token } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';

/** What ranks an office and tells nothing of what it is in charge of: "the national police chief", "the deputy minister". */
const RANKS =
  /^(?:acting|assistant|cabinet|chief|city|county|country|deputy|executive|federal|first|former|general|good|interim|junior|local|longtime|national|new|outgoing|permanent|prime|regional|senior|shadow|state|then|top|union|veteran|vice)$/;
/** Letters by which words of one stem are the same: "defence" and "defense", "finance" and "financial". */
const STEM = 5;

/** What an office is in charge of that ends with the role at a token, or goes on with its "of": "health" of "health minister". */
export function chargesAt(text: Text, role: number, [from, to]: Span): string[] {
  const first = token(text, role + 2).lower === 'the' ? role + 3 : role + 2;
  const behind = /^(?:for|of)$/.test(token(text, role + 1).lower) && first < to ? [first] : [];
  return [...(role > from ? [role - 1] : []), ...behind]
    .filter((at) => tells(text, at))
    .map((at) => token(text, at).lower.slice(0, STEM));
}

/** Whether the offices told in two ranges are in charge of different things: "the transport minister", "Finance Minister Ann Lee". */
export function ofTwoCharges(text: Text, a: Span, b: Span): boolean {
  const [here, there] = [chargesIn(text, a), chargesIn(text, b)];
  return here.length > 0 && there.length > 0 && !here.some((charge) => there.includes(charge));
}

function chargesIn(text: Text, [from, to]: Span): string[] {
  const charges: string[] = [];
  for (let at = from; at < to; at++)
    if (personNoun(token(text, at).lower)) charges.push(...chargesAt(text, at, [from, to]));
  return charges;
}

function tells(text: Text, index: number): boolean {
  const { form, lower } = token(text, index);
  if (!/^\p{L}{3,}$/u.test(form) || RANKS.test(lower) || FUNCTION_WORDS.has(lower) || personNoun(lower)) return false;
  return natureOfName([form]) !== 'place' && !isInhabitant(lower);
}
