import { lexicon } from '../lexicon/lexicon';
import type { Attribution, Text, Token } from '../stages';
import { stem, within } from './words';

/** What a claim does with what others say: `denies`, `agrees` and `confirms` answer somebody; `accuses` invites an answer. */
export type Stance = 'denies' | 'agrees' | 'confirms' | 'accuses' | 'asserts';

/** Beginnings of the words. Provenance: the verbs and nouns of FrameNet's frames of denial, confirmation and accusation. */
const DENY = /^(?:contradict|counter|den(?:y|ie|ial)|dismiss|disput|rebut|refut|reject|rubbish)/;
const AGREE = /^(?:agree|echo)/;
const CONFIRM = /^(?:confirm|corroborat)/;
const ACCUSE = /^(?:accus|alleg|blam|charg|claim|contend|indict)/;
const REFER = /^(?:accusation|allegation|assertion|charge|claim|report|rumou?r|suggestion)s?$/;
const FALSEHOODS = lexicon(`
baseless, fabricated, fabrication, fake, fiction, false, falsehood, falsehoods, groundless, inaccurate, incorrect, invented
invention, lie, lies, lying, misleading, nonsense, unfounded, untrue, wrong
`);

/** How people speak who are accused themselves. */
const NOTHING_TO_DO = /\b(?:nothing|anything) to do with\b/;

/** So many words into a claim its verdict on another's claim is looked for ("the report is entirely false"). */
const VERDICT_WORDS = 24;
/** What may stand in the name of an allegation's owner: words, but neither articles nor punctuation. */
const OF_OWNER = /^(?!(?:an?|that|the|these|this|those|which)$)['’]?\p{L}/u;
/** So many characters behind the cue its object is looked for. */
const CUE_REACH = 30;

export function stanceOf(text: Text, attribution: Attribution): Stance {
  const cue = attribution.cue.flatMap((span) => within(text.tokens, span)).map(({ lower }) => lower);
  const words = opening(text, attribution);
  if (isPlea(text, attribution)) return words[0] === 'guilty' ? 'confirms' : 'denies';
  if (cue.some((word) => DENY.test(word))) return 'denies';
  if (cue.some((word) => AGREE.test(word))) return 'agrees';
  if (cue.some((word) => CONFIRM.test(word))) return 'confirms';
  if (callsFalse(words) || NOTHING_TO_DO.test(words.join(' '))) return 'denies';
  return cue.some((word) => ACCUSE.test(word)) ? 'accuses' : 'asserts';
}

/** Whether the claim names another's claim ("the allegation", "these reports") instead of telling its content again. */
export const refersBack = (text: Text, attribution: Attribution): boolean =>
  isPlea(text, attribution) || opening(text, attribution).some((word) => REFER.test(word));

/** "Pleaded not guilty": an answer to the charge by its nature. */
export const isPlea = (text: Text, attribution: Attribution): boolean =>
  attribution.cue.some((span) => within(text.tokens, span).some(({ lower }) => lower.startsWith('plead'))) &&
  opening(text, attribution)
    .slice(0, 2)
    .some((word) => /^(?:guilty|innocent)$/.test(word));

/** Stems of the names that an allegation is told to be of ("the Harbour Ministry's allegations"); none for "the charge". */
export function ownersOf({ tokens }: Text, { content }: Attribution): string[] {
  const words = content.flatMap((span) => within(tokens, span)).slice(0, VERDICT_WORDS);
  const noun = words.findIndex(({ lower }) => REFER.test(lower));
  const from = words.slice(0, Math.max(0, noun)).findLastIndex(({ lower }) => !OF_OWNER.test(lower)) + 1;
  return words
    .slice(from, Math.max(0, noun))
    .filter(({ form }) => /^\p{Lu}/u.test(form))
    .map(({ lower }) => stem(lower));
}

/** The claim's first words, and those behind the cue, which may be all there is ("denied the allegations"). */
function opening({ tokens }: Text, { cue, content }: Attribution): string[] {
  const end = cue.at(-1)?.[1] ?? 0;
  return [...content.flatMap((span) => within(tokens, span)).slice(0, VERDICT_WORDS), ...after(tokens, end)]
    .map(({ lower }) => lower)
    .filter((word) => /\p{L}/u.test(word));
}

const after = (tokens: readonly Token[], end: number): Token[] => within(tokens, [end, end + CUE_REACH]);

/** "… is false", "… are absolutely not true": a form of to be, then the verdict; not "… is heading in the wrong direction". */
function callsFalse(words: readonly string[]): boolean {
  return words.some((word, be) => {
    if (!/^(?:is|are|was|were|['’]s|['’]re)$/.test(word)) return false;
    const verdict = words.slice(be + 1, be + 5);
    const calls = verdict.some((one, at) => FALSEHOODS.has(one) && verdict[at - 1] !== 'the');
    return calls || (verdict.includes('not') && verdict.includes('true'));
  });
}
