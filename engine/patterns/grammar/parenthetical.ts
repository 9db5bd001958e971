import { cueVerbs } from '../../lexicon/cues';
import { isAdverbial, stripOpening } from './adverbials';
import { clauseStart, MAX_SUBJECT } from './clause';
import { segments } from './enumeration';
import type { Range, SentenceView } from './sentence';
import { afterObject, subjectEndingAt } from './subject';
import * as W from './words';

/** Past a parenthetical that ends with the comma at `comma`: "Ruiz, the mayor of Lodi, said". */
export function beforeParenthetical(view: SentenceView, comma: number): Range | null {
  const start = clauseStart(view, comma);
  const insertion = insertedClause(view, start - 1);
  if (insertion > view.from) return beforeParenthetical(view, insertion);
  const parts = segments(view, [start, comma]);
  const inserted = parts.at(-1);
  if (inserted && parts.length > 1 && isSaying(view, inserted)) return subjectEndingAt(view, inserted[0] - 1);
  const head = headOf(view, parts);
  const first = parts[head];
  if (!first) return null;
  const from = stripOpening(view, first);
  if (from >= first[1] || (head === parts.length - 1 && parts.length > 1 && head > 0)) {
    return from < first[1] ? [from, first[1]] : null;
  }
  const inner = parts.at(-2);
  const hung = inner && afterObject(view, inner); // "a word (her son, Peter,) says"
  return [inner && hung && hung > inner[0] ? hung : from, describedUntil(view, parts)];
}

/** No speaker and verb set between commas are longer, in tokens: "CNN(, the mayor of Lodi said,) called". */
const MAX_SAYING = 7;

/** Whether a part between commas is a speaker and a verb of saying alone, whose claim the subject before it belongs to. */
const isSaying = (view: SentenceView, [from, to]: Range): boolean =>
  to - from > 1 && to - from <= MAX_SAYING && view.startsPhrase(from) && isSpeechVerb(view, to - 1);

const isSpeechVerb = (view: SentenceView, at: number): boolean =>
  view.nounLike(at - 1) &&
  cueVerbs(view.open(at)).some(({ frame, form }) => frame === 'speech' && /^(?:past|s)$/.test(form));

/**
 * The comma before an insertion that holds the conjunction at `at`: ", even after he left,", ", which shrank as it aged,".
 * -1 when there is none, so that the clause behind the conjunction is the subject's own.
 */
export function insertedClause(view: SentenceView, before: number): number {
  const at = conjunctionAt(view, before);
  if (at < 0) return -1;
  let comma = at - 1;
  while (view.adverb(comma)) comma--;
  if (view.open(comma) === ',' && view.open(at) !== 'that') return comma;
  while (comma > view.from && !/^[,;:."]$/.test(view.open(comma))) comma--;
  const opens = view.open(view.adverb(comma + 1) ? comma + 2 : comma + 1);
  return view.open(comma) === ',' && (W.RELATIVES.has(opens) || /(?:ing|ed)$/.test(opens)) ? comma : -1;
}

/** No subject and verb behind a conjunction are longer, in tokens: "because they were". */
const MAX_CLAUSE_START = 6;

/** The conjunction at token `before`, or near before it when that is a verb; -1 when there is none. */
function conjunctionAt(view: SentenceView, before: number): number {
  for (let at = before; at > view.from && before - at < MAX_CLAUSE_START; at--) {
    if (/^(?:after|although|as|because|before|if|once|since|that|though|until|when|where|while)$/.test(view.open(at)))
      return at;
    if (/^[,;:."]$/.test(view.open(at)) || (at === before && !view.isFinite(at))) return -1;
  }
  return -1;
}

/** Where a subject with parts between commas ends: before a last part that tells when or how it acts. */
function describedUntil(view: SentenceView, parts: readonly Range[]): number {
  const [before, last] = parts.slice(-2);
  const described =
    !last || view.open(last[0]) === 'of' || W.RELATIVES.has(view.open(last[0])) || !isAdverbial(view, last);
  return (described ? parts.at(-1) : before)?.[1] ?? 0;
}

/** Which part the subject opens: the one after the last adverbial that more than one part follows, or else the first. */
function headOf(view: SentenceView, parts: readonly Range[]): number {
  const last = parts.at(-1);
  if (last && parts.length > 1 && W.RELATIVES.has(view.open(last[0]))) return nameBefore(view, parts, parts.length - 2);
  const adverbial = parts.slice(0, -2).findLastIndex((part) => isAdverbial(view, part));
  const next = parts[adverbial + 1];
  return next && !isAdverbial(view, next) ? adverbial + 1 : parts.findIndex((part) => !isAdverbial(view, part));
}

/** The part at `at`, or the name that it stands in apposition to: "Ruiz, 45, the mayor, who". */
function nameBefore(view: SentenceView, parts: readonly Range[], at: number): number {
  const before = parts[at - 1];
  if (!before || isAdverbial(view, before)) return at;
  for (let i = before[0]; i < before[1]; i++) if (!view.capital(i) && !/^\d+$/.test(view.open(i))) return at;
  return nameBefore(view, parts, at - 1);
}

/** Past an insertion between dashes: "Ruiz – the mayor of Lodi – said". */
export function beforeDashes(view: SentenceView, dash: number): Range | null {
  for (let at = dash - 1; at > view.from && dash - at < MAX_SUBJECT; at--) {
    if (/^[—–-]+$/.test(view.open(at))) return subjectEndingAt(view, at);
  }
  return null;
}
