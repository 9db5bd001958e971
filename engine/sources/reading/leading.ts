import { MONTHS, WEEKDAYS } from '../../lexicon/calendar';
import { lexicon } from '../../lexicon/lexicon';
import { isRole } from '../../phrases/names';
import { listedNature } from '../../phrases/nouns';
import { capital, token } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';

/** What goes before somebody who is no subject ("for Lee", "like the mayor"). "After", "as" and the like may begin a clause. */
const BEFORE_OBJECT = lexicon(`
about, against, among, at, behind, beside, between, by, for, from, in, including, into, like, near, on, over, than
through, to, toward, towards, under, unlike, via, with, without
`);
/** What makes the first clause of a sentence a subordinate one. */
const SUBORDINATES = lexicon(`
after, although, as, because, before, even, if, once, since, though, unless, until, when, while
`);
const BREAK = /^(?:[,;:—–-]|--)$/;

/**
 * Whether the mention at tokens `at` to `end` may be the subject of its sentence: "weak" for the owner of one and for the
 * subject of a clause before the main one, which a later subject outdoes; null for an object and for a name that only
 * tells whose the next noun is ("a Lee aide").
 */
export function leadOf(text: Text, [at, end]: Span): 'strong' | 'weak' | null {
  const { sentence } = token(text, at);
  let from = at;
  while (from > 0 && token(text, from - 1).sentence === sentence && belongs(text, from - 1)) from--;
  const before = token(text, from - 1).sentence === sentence ? token(text, from - 1) : null;
  const owns = /^['’]s?$/.test(token(text, end).form);
  if (before && isPresented(text, from, sentence)) return 'strong';
  if (before && (BEFORE_OBJECT.has(before.lower) || (owns && SUBORDINATES.has(before.lower)))) return null;
  if (modifies(text, end)) return null;
  const first = token(text, text.sentences[sentence]?.tokens[0] ?? at).lower;
  const later = before !== null && BREAK.test(before.form);
  if (first === 'asked' && !later) return null;
  return owns || before?.lower === 'of' || (SUBORDINATES.has(first) && !later) ? 'weak' : 'strong';
}

/** "Just look at Ann Lee.", "Consider the mayor.": whom the reader is told to think of leads as a subject does. */
function isPresented(text: Text, from: number, sentence: number): boolean {
  const [first] = text.sentences[sentence]?.tokens ?? [from];
  const words = text.tokens.slice(first, from).map(({ lower }) => lower);
  return /^(?:(?:and|but|just|now|only|so) )*(?:consider|enter|look at|meet|remember|see|take)$/.test(words.join(' '));
}

/** Whether a noun written small follows right behind, and is no verb ("Lee aides", but not "Lee chairs the board"). */
export function modifies(text: Text, end: number): boolean {
  const { form, lower, sentence } = token(text, end);
  if (capital(form) || sentence !== token(text, end - 1).sentence || listedNature(lower) === null) return false;
  return !/^(?:an?|her|his|it|its|the|their|them)$/.test(token(text, end + 1).lower);
}

/** "On Monday Lee left": a time is none of the name behind it. */
const isTime = (word: string): boolean => WEEKDAYS.has(word) || MONTHS.has(word);

/** Titles, roles and the article before a name. */
function belongs(text: Text, index: number): boolean {
  const { form, lower } = token(text, index);
  if (isTime(lower)) return false;
  return (capital(form) && !SUBORDINATES.has(lower) && !BEFORE_OBJECT.has(lower)) || isRole(form) || lower === 'the';
}
