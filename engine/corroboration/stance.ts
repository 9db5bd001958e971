import { lexicon } from '../lexicon/lexicon';
import type { Attribution, Text, Token } from '../stages';
import { within } from './words';

/** What a claim does with what others say: `denies` and `confirms` answer somebody; `accuses` invites an answer. */
export type Stance = 'denies' | 'confirms' | 'accuses' | 'asserts';

/** Beginnings of the words. Provenance: the verbs and nouns of FrameNet's frames of denial, confirmation and accusation. */
const DENY = /^(?:contradict|counter|den(?:y|ie|ial)|dismiss|disput|rebut|refut|reject|rubbish)/;
const CONFIRM = /^(?:acknowledg|admi(?:t|ss)|agree|conce(?:d|ss)|confirm|corroborat|echo)/;
const ACCUSE = /^(?:accus|alleg|blam|charg|claim|contend|indict)/;
const REFER = /^(?:accusation|allegation|assertion|charge|claim|report|rumou?r|suggestion)s?$/;
const FALSEHOODS = lexicon(`
baseless, fabricated, fabrication, fake, fiction, false, falsehood, falsehoods, groundless, inaccurate, incorrect, invented
invention, lie, lies, lying, misleading, nonsense, unfounded, untrue, wrong
`);

/** So many words into a claim its verdict on another's claim is looked for ("the report is entirely false"). */
const VERDICT_WORDS = 24;
/** So many characters behind the cue its object is looked for. */
const CUE_REACH = 30;

export function stanceOf(text: Text, attribution: Attribution): Stance {
  const cue = attribution.cue.flatMap((span) => within(text.tokens, span)).map(({ lower }) => lower);
  const words = opening(text, attribution);
  if (cue.some((word) => word.startsWith('plead'))) return pleads([...cue, ...words.slice(0, 3)]);
  if (cue.some((word) => DENY.test(word))) return 'denies';
  if (cue.some((word) => CONFIRM.test(word))) return 'confirms';
  if (callsFalse(words)) return 'denies';
  return cue.some((word) => ACCUSE.test(word)) ? 'accuses' : 'asserts';
}

/** Whether the claim names another's claim ("the allegation", "these reports") instead of telling its content again. */
export const refersBack = (text: Text, attribution: Attribution): boolean =>
  opening(text, attribution).some((word) => REFER.test(word));

/** The claim's first words, and those behind the cue, which may be all there is ("denied the allegations"). */
function opening({ tokens }: Text, { cue, content }: Attribution): string[] {
  const end = cue.at(-1)?.[1] ?? 0;
  return [...content.flatMap((span) => within(tokens, span)).slice(0, VERDICT_WORDS), ...after(tokens, end)]
    .map(({ lower }) => lower)
    .filter((word) => /\p{L}/u.test(word));
}

const after = (tokens: readonly Token[], end: number): Token[] => within(tokens, [end, end + CUE_REACH]);

const pleads = (words: readonly string[]): Stance => (words.includes('not') ? 'denies' : 'confirms');

/** "… is false", "… are absolutely not true": a form of to be, then the verdict. */
function callsFalse(words: readonly string[]): boolean {
  const be = words.findIndex((word) => /^(?:is|are|was|were|'s|'re)$/.test(word));
  const verdict = words.slice(be + 1, be + 5);
  if (be < 0) return false;
  return verdict.some((word) => FALSEHOODS.has(word)) || (verdict.includes('not') && verdict.includes('true'));
}
