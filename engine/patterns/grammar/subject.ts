import type { Range, SentenceView } from './sentence';
import * as W from './words';

const MAX_SUBJECT = 45;
const SPEAKER_VERB_GAP = 12;

/**
 * The noun phrase that is the subject of the verb group beginning at token `verb`; `elided` when the verb shares the
 * subject of a verb before it ("he replied …, and continued"); null when there is none.
 */
export function subjectBefore(view: SentenceView, verb: number): Range | 'elided' | null {
  const end = beforeAdverbials(view, verb);
  const before = view.open(end - 1);
  if (end <= view.from) return null;
  if (W.COORDINATORS.has(before) || before === 'also') return 'elided';
  if (before === 'who' || before === 'which' || before === 'that') return antecedent(view, end - 1);
  if (before === ',') return beforeParenthetical(view, end - 1);
  if (/^[—–-]+$/.test(before)) return beforeDashes(view, end - 1);
  if (before === ')') return subjectEndingAt(view, end);
  return view.nounLike(end - 1) ? subjectEndingAt(view, end) : null;
}

/** Steps back over adverbs and times between subject and verb: "the ministry on Monday also …". */
function beforeAdverbials(view: SentenceView, verb: number): number {
  let at = verb;
  while (at > view.from) {
    if (view.adverb(at - 1) && !isPronounLike(view, at - 1)) at--;
    else if (W.TIMES.has(view.open(at - 1)) && at - 2 > view.from) {
      const start = timeStart(view, at - 1);
      if (start <= view.from) return at;
      if (start === at - 1 && view.open(start - 1) === "'s") return at;
      at = start;
    } else break;
  }
  return at;
}

const isPronounLike = (view: SentenceView, i: number): boolean => /^(?:both|all|most|it)$/.test(view.open(i));

/** Where a time that ends at token `i` begins: "on Monday", "last month", "late on Friday". */
function timeStart(view: SentenceView, i: number): number {
  let at = i;
  while (/^(?:last|this|next|late|early|earlier|on|in|the|a|of|few|several|\d+)$/.test(view.open(at - 1))) at--;
  return at;
}

/** The noun phrase before a relative pronoun at token `i`. */
function antecedent(view: SentenceView, i: number): Range | null {
  const end = view.open(i - 1) === ',' ? i - 1 : i;
  if (!view.nounLike(end - 1)) return null;
  return lastPhrase(view, end);
}

/** Past a parenthetical that ends with the comma at `comma`: "Ruiz, the mayor of Lodi, said". */
function beforeParenthetical(view: SentenceView, comma: number): Range | null {
  const start = clauseStart(view, comma);
  const parts = segments(view, [start, comma]);
  const head = parts.findIndex((part) => !isAdverbial(view, part));
  const first = parts[head];
  if (!first) return null;
  const from = stripOpening(view, first);
  if (from >= first[1] || (head === parts.length - 1 && parts.length > 1 && head > 0)) {
    return from < first[1] ? [from, first[1]] : null;
  }
  return [from, comma];
}

/** Past an insertion between dashes: "Ruiz – the mayor of Lodi – said". */
function beforeDashes(view: SentenceView, dash: number): Range | null {
  for (let at = dash - 1; at > view.from && dash - at < MAX_SUBJECT; at--) {
    if (/^[—–-]+$/.test(view.open(at))) return subjectEndingAt(view, at);
  }
  return null;
}

/** The subject that ends right before token `end`: from the start of its clause, without what only opens the sentence. */
function subjectEndingAt(view: SentenceView, end: number): Range | null {
  if (isPronoun(view, end - 1)) return [end - 1, end];
  const start = clauseStart(view, end);
  const parts = segments(view, [start, end]);
  const last = parts.at(-1);
  if (!last) return null;
  let from = stripOpening(view, last);
  const previous = parts.at(-2);
  const enumerates =
    previous && view.open(last[0]) !== 'and' && hasCoordinator(view, last) && previous[1] - previous[0] < 4;
  if (previous && enumerates && !isAdverbial(view, previous)) from = stripOpening(view, previous);
  if (W.PREPOSITIONS.has(view.open(from)) && !/^(?:about|around|over|under|like)$/.test(view.open(from))) {
    return lastPhrase(view, end);
  }
  if (start > view.from && view.isFinite(start - 1)) from = afterCoordinator(view, [from, end]);
  return from < end ? [from, end] : null;
}

const isPronoun = (view: SentenceView, i: number): boolean =>
  /^(?:he|she|they|it|i|we|you|this|someone|everyone|nobody)$/.test(view.open(i)) && view.open(i - 1) !== 'of';

function hasCoordinator(view: SentenceView, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) if (view.open(at) === 'and') return true;
  return false;
}

/** After an object, "and" opens the next clause: "he blamed the union and Ruiz said". */
function afterCoordinator(view: SentenceView, [from, to]: Range): number {
  for (let at = to - 1; at > from; at--) if (W.COORDINATORS.has(view.open(at))) return at + 1;
  return from;
}

/** Where the clause that holds the tokens before `end` begins. */
export function clauseStart(view: SentenceView, end: number): number {
  let pending = -1;
  let depth = 0;
  for (let at = end - 1; at >= view.from && end - at <= MAX_SUBJECT; at--) {
    const word = view.open(at);
    if (word === ')') depth++;
    else if (word === '(') depth--;
    if (depth > 0) continue;
    if (depth < 0) return pending > 0 ? pending : at + 1;
    if (word === 'who' || word === 'whose' || word === 'whom' || (word === 'which' && view.open(at - 1) !== 'in')) {
      pending = -1;
      continue;
    }
    if (word === 'that' && pending >= 0 && view.nounLike(at - 1) && pending - at < 5 && !view.isFinite(at - 1)) {
      pending = -1;
      continue;
    }
    if (isBoundary(view, at)) return pending > 0 ? pending : at + 1;
    if (pending < 0 && view.isFinite(at)) pending = at + 1;
    if (pending > 0 && pending - at > SPEAKER_VERB_GAP && word !== ',') return pending;
  }
  return pending > 0 ? pending : Math.max(view.from, end - MAX_SUBJECT);
}

/** Whether a clause begins after token `at`. */
function isBoundary(view: SentenceView, at: number): boolean {
  const word = view.open(at);
  if (/^[;:.?!…]+$/.test(word) || /^[—–]|^--/.test(word)) return true;
  if (word === '"') return endsSpeech(view, at);
  if (W.SUBORDINATORS.has(word)) return true;
  if (word === 'that') return !view.isFinite(at + 1) || view.open(at - 1) === ',';
  if (word === 'as') return at === view.from || view.open(at - 1) === ',';
  if (word === 'and' || word === 'but' || word === 'while')
    return view.open(at - 1) === ',' || view.open(at - 1) === '"';
  return false;
}

/** Whether the quoted token is the last of quoted speech rather than of quoted words within a phrase. */
function endsSpeech(view: SentenceView, at: number): boolean {
  if (view.quoted(at + 1)) return false;
  return /^[,.?!…]$/.test(view.word(at - 1)) || /^[,.?!…]$/.test(view.word(at)) || view.word(at + 1) === ',';
}

/** The parts of a range between its commas. */
function segments(view: SentenceView, [from, to]: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (view.open(at) !== ',') continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

/** Whether a part between commas is an adverbial before the subject: "On Monday", "Asked about it", "In a letter". */
function isAdverbial(view: SentenceView, [from, to]: Range): boolean {
  let at = from;
  while (at < to && (view.adverb(at) || W.COORDINATORS.has(view.open(at)))) at++;
  if (at >= to) return true;
  const word = view.open(at);
  if (W.PREPOSITIONS.has(word) || W.SUBORDINATORS.has(word) || W.RELATIVES.has(word)) return true;
  if (W.TIMES.has(word) && to - at < 3) return true;
  if (/^(?:as|asked|given|speaking|writing|according|earlier|last|this|\d{4})$/.test(word) && !view.capital(at + 1))
    return true;
  return (
    /^(?:asked|speaking|writing|according|citing|quoting|adding|recalling|responding|referring)$/.test(word) ||
    (at === view.from && /ing$/.test(word) && !view.capital(at + 1) && !view.nounLike(at + 1))
  );
}

/** Past connectives, adverbs and times that open a sentence before its subject. */
function stripOpening(view: SentenceView, [from, to]: Range): number {
  let at = from;
  while (at < to - 1) {
    const word = view.open(at);
    if (/^(?:and|but|so|or|yet|then|for|while)$/.test(word) || (view.adverb(at) && !/^(?:both|all)$/.test(word))) at++;
    else if (isTimeOpening(view, at, to)) at = endOfTime(view, at, to);
    else break;
  }
  return at;
}

function isTimeOpening(view: SentenceView, at: number, to: number): boolean {
  return endOfTime(view, at, to) > at;
}

/** The end of a time that begins at `at` and after which the subject may begin; `at` itself when there is none. */
function endOfTime(view: SentenceView, at: number, to: number): number {
  let end = at;
  if (/^(?:on|in|at|by|since|during)$/.test(view.open(end))) end++;
  while (end < to - 1 && /^(?:last|this|next|early|late|the|past)$/.test(view.open(end))) end++;
  if (!W.TIMES.has(view.open(end))) return at;
  while (end < to - 1 && (W.TIMES.has(view.open(end)) || /^(?:\d{1,4}|\.)$/.test(view.open(end)))) end++;
  return view.open(end) === "'s" || view.open(end) === 'of' || end >= to ? at : end;
}

/** The last simple noun phrase before `end`: back to its determiner, or over a run of names. */
export function lastPhrase(view: SentenceView, end: number): Range | null {
  let at = end - 1;
  if (!view.nounLike(at)) return null;
  const start = Math.max(view.from, clauseStart(view, end));
  for (; at > start; at--) {
    const word = view.open(at);
    const previous = view.open(at - 1);
    if (W.ARTICLES.has(word) || /^(?:some|many|several|his|her|their|its)$/.test(word)) {
      if (previous === 'of' || previous === 'for' || previous === 'at') continue;
      break;
    }
    if (previous === ',' || W.COORDINATORS.has(previous) || view.isFinite(at - 1)) break;
    if (W.PREPOSITIONS.has(previous) && !/^(?:of|for|at|from)$/.test(previous)) break;
    if (W.TIMES.has(previous) && at < end) break;
  }
  while (at < end && W.PREPOSITIONS.has(view.open(at))) at++;
  return at < end ? [at, end] : null;
}

/** The subject of the sentence's first finite verb. */
export function mainSubject(view: SentenceView, before: number): Range | null {
  for (let at = view.from + 1; at < before; at++) {
    const looksPast = !view.isName(at) && (/[^e]ed$|ied$/.test(view.open(at)) || W.IRREGULAR_PASTS.has(view.open(at)));
    if (!(view.isFinite(at) || (looksPast && view.nounLike(at - 1) && view.open(at + 1) !== 'by'))) continue;
    const subject = subjectBefore(view, at);
    if (subject && subject !== 'elided') return subject;
  }
  return null;
}
