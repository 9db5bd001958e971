import type { Attribution, Text } from '../stages';
import { type Stance, TAKES_UP } from './stance';
import { wordsIn } from './words';

/** A denial that such a word joins to what stands before it in its sentence is an answer to that: ", but the harbour denied". */
const OPPOSES = /^(?:although|but|though|while|yet)$/;
/** How many sentences lie at most between an answer that only points back and the claim that it answers. */
export const JUST_BEFORE = 2;
/** Who denies "the charges" may mean those of a court, which nobody has told just before. */
const OF_A_COURT = /^charges?$/;
const PRONOUN = /^(?:it|that|this|these|those)$/;
const DETERMINER = /^(?:any|both|his|her|such|that|the|their|these|this|those)$/;
/** After these words nothing more is said of what the noun takes up; after "that", "of" or "against" it is. */
const ENDS = /^(?:[,:;.!?"”—–-]+|and|as|at|but|in|on|through|via|when|while)$/;
/** So many words lie at most between such a noun and the cue: the source, with its title. */
const RELATIVE_WORDS = 10;
/** So many characters behind the cue an object of three words, and what follows it, end at most. */
const OBJECT_REACH = 60;
const DIVIDES = /^[,—–-]+$/;
/**
 * After these an agreement says no more of what it agrees with; "agreed to", "agreed with" and "agreed that" do, and
 * what a passive ("was echoed by") agrees with is its subject.
 */
const GOES_NO_FURTHER = /^[:,.;"—–-]+$/;

/**
 * How many sentences back the claim stands at most that an answer answers by its form alone, whatever its words: none for
 * a denial in a relative or an opposing clause (", which the harbour denies"; ", a charge that the harbour denies"; ", but
 * the harbour denied that …"), a few for agreement or disagreement that stands alone ("Prieto agreed:", "Ode disagrees.");
 * null where the form tells nothing.
 */
export function pointsBack(text: Text, attribution: Attribution, stance: Stance): number | null {
  if (stance === 'denies' && inAnsweringClause(text, attribution)) return 0;
  const isOpinion = stance === 'agrees' || disagrees(text, attribution);
  return isOpinion && standsAlone(text, attribution) ? JUST_BEFORE : null;
}

const disagrees = (text: Text, { cue }: Attribution): boolean =>
  wordsIn(text, cue).some((word) => word.startsWith('disagree'));

function inAnsweringClause(text: Text, { cue }: Attribution): boolean {
  const at = cue[0]?.[0] ?? 0;
  const start = text.sentences.findLast(({ span }) => span[0] <= at)?.span[0] ?? 0;
  const words = wordsIn(text, [[start, at]]);
  const opens = words.findLastIndex((word) => DIVIDES.test(word)) + 1;
  const [first = '', second = ''] = words.slice(opens);
  if (opens === 0 || words.length - opens > RELATIVE_WORDS) return false;
  if (OPPOSES.test(first)) return true;
  return /^(?:which|something)$/.test(first) ? second !== '' : /^an?$/.test(first) && TAKES_UP.test(second);
}

/**
 * Whether all that an answer says of what it answers is a pronoun or noun that takes it up as a whole: "disputes that",
 * "rejected both objections", "dismissed that suggestion as a joke", "agreed with that assessment". What it answers was
 * just said, then.
 */
export function takesUpOnly(text: Text, { cue }: Attribution): boolean {
  const end = cue.at(-1)?.[1] ?? 0;
  const [first = '', ...rest] = wordsIn(text, [[end, end + OBJECT_REACH]]);
  if (PRONOUN.test(first) && ENDS.test(rest[0] ?? '') && !/["”]/.test(rest[0] ?? '')) return true;
  const noun = rest.slice(0, 2).findIndex((word) => TAKES_UP.test(word) && !OF_A_COURT.test(word));
  return DETERMINER.test(first) && noun >= 0 && ENDS.test(rest[noun + 1] ?? '');
}

function standsAlone(text: Text, { cue, source }: Attribution): boolean {
  const end = Math.max(...[...cue, ...source].map((span) => span[1]));
  const next = text.tokens.find(({ span }) => span[0] >= end);
  const passive = cue.some((span) => wordsIn(text, [span]).at(-1) === 'by');
  return !passive && next !== undefined && GOES_NO_FURTHER.test(next.form);
}
