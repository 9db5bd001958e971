import { lexicon } from '../lexicon/lexicon';
import { tokensWithin } from '../phrases/tokens';
import type { Attribution, Text } from '../stages';
import { stem, wordsIn } from './words';

/** What a claim does with what others say: `denies`, `agrees` and `confirms` answer somebody; `accuses` invites an answer. */
export type Stance = 'denies' | 'agrees' | 'confirms' | 'accuses' | 'asserts';

/** Beginnings of the words. Provenance: the verbs and nouns of FrameNet's frames of denial, confirmation and accusation. */
const DENY = /^(?:contradict|counter|den(?:y|ie|ial)|disagree|dismiss|disput|rebut|refut|reject|rubbish)/;
const AGREE = /^(?:agree|echo)/;
const CONFIRM = /^(?:confirm|corroborat)/;
const ACCUSE = /^(?:accus|alleg|blam|charg|claim|contend|indict)/;
/** Nouns that take up what was said as a whole (linguists' "shell nouns", those of speech): ", a charge the harbour denies". */
export const TAKES_UP =
  /^(?:account|accusation|allegation|argument|assertion|assessment|characteri[sz]ation|charge|claim|complaint|concern|contention|criticism|critique|idea|insinuation|news|notion|objection|point|prospect|report|rumou?r|sentiment|story|suggestion|theory|version|view|warning)s?$/;
const REFER = /^(?:accusation|allegation|assertion|charge|claim|report|rumou?r|suggestion)s?$/;
const FALSEHOODS = lexicon(`
baseless, fabricated, fabrication, fake, false, falsehood, falsehoods, fiction, groundless, inaccurate, incorrect
invented, invention, lie, lies, lying, misleading, nonsense, unfounded, untrue, wrong
`);

/** What else a verdict may be given on. */
const SAID =
  /^(?:comments?|facts?|figures?|he|it|numbers?|remarks?|she|statements?|stories|that|they|this|tweets?|what)$/;
/** Before a word of falsehood these make it none: "the wrong direction", "nothing wrong". */
const NO_VERDICT = /^(?:anything|nothing|something|the)$/;
/** Verbs that answer a statement only; of all else ("rejected the offer", "echoed old themes") they tell a deed. */
const REJECT = /^(?:dismiss|echo|reject)/;
const OF_STATEMENT = /^(?:it|that|them|this|those|which)$/;
/** So many words behind such a verb a noun or pronoun tells that a statement is meant. */
const STATEMENT_WORDS = 8;

/** How people speak who are accused themselves. */
const NOTHING_TO_DO = /\b(?:nothing|anything) to do with\b/;

/** So many words into a claim its verdict on another's claim is looked for ("the report is entirely false"). */
const VERDICT_WORDS = 24;
const POSSESSIVE = /^['’]s?$/;
/** Courtesy titles are nobody's name. */
const COURTESY = /^(?:dr|mr|mrs|ms)\.?$/;
/** What may stand in the name of an allegation's owner: words, but neither articles nor punctuation. */
const OF_OWNER = /^(?!(?:an?|that|the|these|this|those|which)$)['’]?\p{L}/u;
/** So many characters behind the cue its object is looked for. */
const CUE_REACH = 30;

export function stanceOf(text: Text, attribution: Attribution): Stance {
  const cue = wordsIn(text, attribution.cue);
  const words = opening(text, attribution);
  if (isPlea(text, attribution)) return words[0] === 'guilty' ? 'confirms' : 'denies';
  if (isDeed(cue, words)) return 'asserts';
  if (cue.some((word) => DENY.test(word))) return 'denies';
  if (cue.some((word) => AGREE.test(word))) return isMutual(text, attribution, words) ? 'asserts' : 'agrees';
  if (cue.some((word) => CONFIRM.test(word))) return 'confirms';
  if (callsFalse(words) || NOTHING_TO_DO.test(words.join(' '))) return 'denies';
  // "an alleged smuggler" accuses nobody of what others deny
  return attribution.pattern !== 'hedge-adjective' && cue.some((word) => ACCUSE.test(word)) ? 'accuses' : 'asserts';
}

/** Whether the cue itself denies ("denied any part in it"), which calls for somebody who has said so. */
export const isDenial = (text: Text, { cue }: Attribution): boolean =>
  wordsIn(text, cue).some((word) => /^(?:denie[ds]|deny)$/.test(word));

/** Whether the claim names another's claim ("the allegation", "these reports") instead of telling its content again. */
export const refersBack = (text: Text, attribution: Attribution): boolean =>
  isPlea(text, attribution) || opening(text, attribution).some((word) => REFER.test(word));

/** "Pleaded not guilty": an answer to the charge by its nature. */
export const isPlea = (text: Text, attribution: Attribution): boolean =>
  wordsIn(text, attribution.cue).some((word) => word.startsWith('plead')) &&
  opening(text, attribution)
    .slice(0, 2)
    .some((word) => /^(?:guilty|innocent)$/.test(word));

/**
 * Stems of the names that an allegation is told to be of ("the Harbour Ministry's allegations"), or whatever is echoed
 * ("echoed Mr. Ode's fear"); none for "the charge".
 */
export function ownersOf(text: Text, { cue, content }: Attribution): string[] {
  const words = content.flatMap((span) => tokensWithin(text, span)).slice(0, VERDICT_WORDS);
  const echoes = wordsIn(text, cue).some((word) => word.startsWith('echo'));
  const noun = words.findIndex(({ lower }) => REFER.test(lower) || (echoes && POSSESSIVE.test(lower)));
  const from = words.slice(0, Math.max(0, noun)).findLastIndex(({ lower }) => !OF_OWNER.test(lower)) + 1;
  return words
    .slice(from, Math.max(0, noun))
    .filter(({ form, lower }) => /^\p{Lu}/u.test(form) && !COURTESY.test(lower))
    .map(({ lower }) => stem(lower));
}

/** "Rejected the offer", "echoed old themes": no word of anybody's statement; "echoed Mr. Ode's fear" has its owner. */
function isDeed(cue: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0 || !cue.some((word) => REJECT.test(word))) return false;
  const echoes = cue.some((word) => word.startsWith('echo'));
  const isTold = (word: string) => TAKES_UP.test(word) || OF_STATEMENT.test(word) || (echoes && POSSESSIVE.test(word));
  return !words.slice(0, STATEMENT_WORDS).some(isTold);
}

/** "The rivals agree that …", "Both sides agreed on one thing": with each other; "they agree with that view" answers. */
function isMutual(text: Text, { source, cue }: Attribution, words: readonly string[]): boolean {
  const [first = ''] = wordsIn(text, source);
  return words[0] !== 'with' && (wordsIn(text, cue).at(-1) === 'agree' || /^(?:all|both)$/.test(first));
}

/** The claim's first words, and those behind the cue, which may be all there is ("denied the allegations"). */
function opening(text: Text, { cue, content }: Attribution): string[] {
  const end = cue.at(-1)?.[1] ?? 0;
  const behind = wordsIn(text, [[end, end + CUE_REACH]]);
  return [...wordsIn(text, content).slice(0, VERDICT_WORDS), ...behind].filter((word) => /\p{L}/u.test(word));
}

/**
 * "That is false", "the reports are absolutely not true": something said, a form of to be, then the verdict; not "the pier
 * is heading in the wrong direction", "there is nothing wrong with it" or "polls are misleading".
 */
function callsFalse(words: readonly string[]): boolean {
  return words.some((word, be) => {
    if (!/^(?:is|are|was|were|['’]s|['’]re)$/.test(word)) return false;
    if (!words.slice(0, be).some((one) => TAKES_UP.test(one) || SAID.test(one))) return false;
    const verdict = words.slice(be + 1, be + 5);
    const calls = verdict.some((one, at) => FALSEHOODS.has(one) && !NO_VERDICT.test(verdict[at - 1] ?? ''));
    return calls || (verdict.includes('not') && verdict.includes('true'));
  });
}
