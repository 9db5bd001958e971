import type { Attribution, Text } from '../stages';
import type { Stance } from './stance';
import { within } from './words';

/** A denial that such a word joins to what stands before it in its sentence is an answer to that: ", but the harbour denied". */
const OPPOSES = /^(?:although|but|though|while|yet)$/;
/** How many sentences lie at most between an agreement that stands alone and the claim that it agrees with. */
const JUST_BEFORE = 2;
/** Nouns that take up what was said as a whole: ", a charge the harbour denies". */
const TAKES_UP =
  /^(?:accusation|allegation|assertion|characteri[sz]ation|charge|claim|contention|idea|notion|prospect|suggestion)s?$/;
/** So many words lie at most between such a noun and the cue: the source, with its title. */
const RELATIVE_WORDS = 10;
const DIVIDES = /^[,—–-]+$/;
/**
 * After these an agreement says no more of what it agrees with; "agreed to", "agreed with" and "agreed that" do, and
 * what a passive ("was echoed by") agrees with is its subject.
 */
const GOES_NO_FURTHER = /^[:,.;"—–-]+$/;

/**
 * How many sentences back the claim stands at most that an answer answers by its form alone, whatever its words: none for
 * a denial in a relative or an opposing clause (", which the harbour denies"; ", a charge that the harbour denies"; ", but
 * the harbour denied that …"), a few for an agreement that stands alone ("Prieto agreed:"); null where the form tells
 * nothing.
 */
export function pointsBack(text: Text, attribution: Attribution, stance: Stance): number | null {
  if (stance === 'denies') return inAnsweringClause(text, attribution) ? 0 : null;
  return stance === 'agrees' && standsAlone(text, attribution) ? JUST_BEFORE : null;
}

function inAnsweringClause({ tokens, sentences }: Text, { cue }: Attribution): boolean {
  const at = cue[0]?.[0] ?? 0;
  const start = sentences.findLast(({ span }) => span[0] <= at)?.span[0] ?? 0;
  const words = within(tokens, [start, at]).map(({ lower }) => lower);
  const opens = words.findLastIndex((word) => DIVIDES.test(word)) + 1;
  const [first, second = ''] = words.slice(opens);
  if (opens === 0 || words.length - opens > RELATIVE_WORDS) return false;
  if (OPPOSES.test(first ?? '')) return true;
  return /^(?:which|something)$/.test(first ?? '') ? second !== '' : /^an?$/.test(first ?? '') && TAKES_UP.test(second);
}

function standsAlone({ tokens }: Text, { cue, source }: Attribution): boolean {
  const end = Math.max(...[...cue, ...source].map((span) => span[1]));
  const next = tokens.find(({ span }) => span[0] >= end);
  const passive = cue.some((span) => within(tokens, span).at(-1)?.lower === 'by');
  return !passive && next !== undefined && GOES_NO_FURTHER.test(next.form);
}
