import { RUMOURS } from '../../lexicon/hedges';
import type { Candidate } from '../pattern';
import { mainSubject } from './main-subject';
import type { Range, SentenceView } from './sentence';
import { subjectBefore } from './subject';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** Whose words the verb group presents: its subject, or that of the cue it is coordinated with; null when nobody's. */
export function speakerOf(view: SentenceView, group: VerbGroup, found: readonly Candidate[]): Range | null {
  if (isDenied(view, group.range[0]) || /^(?:neither|nor)$/.test(view.open(group.range[0] - 1))) return null;
  const named = describedSpeaker(view, group.range[0], found);
  if (named) return named;
  const whole = subjectBefore(view, group.range[0]);
  const subject = whole && whole !== 'elided' ? behindCue(view, whole, found) : whole;
  const elided =
    subject === 'elided' ||
    (subject &&
      found.some(
        ({ source, cue }) =>
          cue[0] >= subject[0] &&
          cue[1] <= subject[1] &&
          (source?.[0] === subject[0] || !isAside(view, subject[0], cue, group)),
      ));
  const shared = elided ? sharedSource(view, group.range[0], found) : (subject as Range | null);
  // "…, said Ruiz, who praised the crew": the cue is none of its source.
  const source: Range | null = shared && [shared[0], Math.min(shared[1], Math.max(shared[0], group.range[0]))];
  return source && isReported(view, source) ? source : null;
}

/** "Prieto, who is accused of lying, (denies) it": a cue within a relative clause between commas. */
function isAside(view: SentenceView, from: number, [cue]: Range, { range: [verb] }: VerbGroup): boolean {
  if (view.open(verb - 1) !== ',') return false;
  for (let at = cue; at > from; at--)
    if (view.open(at) === ',') return /^(?:which|who|whom|whose)$/.test(view.open(at + 1));
  return false;
}

/** "Two residents said (fighters) had warned them": plural nouns right behind a cue are the subject of its clause. */
function behindCue(view: SentenceView, subject: Range, found: readonly Candidate[]): Range {
  const cue = found.findLast(({ cue: [from, to] }) => from > subject[0] && to < subject[1])?.cue;
  if (!cue || subject[1] - cue[1] > MAX_BARE || !/^[a-z]{3,}[^s']s$/.test(view.form(subject[1] - 1))) return subject;
  for (let at = subject[0]; at < cue[0]; at++)
    if (W.RELATIVES.has(view.open(at)) || view.open(at) === ',') return subject;
  for (let at = cue[1]; at < subject[1]; at++) {
    const joins = view.open(at) === 'and' && /^[a-z]{3,}[^s']s$/.test(view.form(at - 1)) && at > cue[1];
    if (joins) continue;
    if (!view.nounLike(at) || view.adverb(at) || W.TIMES.has(view.open(at)) || view.open(at) === '"') return subject;
  }
  return [cue[1], subject[1]];
}

/** No plural without an article that opens a clause is longer, in tokens: "rebel fighters". */
const MAX_BARE = 3;

/** "Nor did they (note) that": an inverted auxiliary behind a negation, with a pronoun or a name between. */
function isDenied(view: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at > view.from && verb - at < 5; at--) {
    if (W.DO.has(view.open(at)) || W.HAVE.has(view.open(at))) return /^(?:neither|never|nor)$/.test(view.open(at - 1));
  }
  return false;
}

/** The speaker that "who" goes on about: "…, said one driver familiar with the talks, who added that". */
function describedSpeaker(view: SentenceView, verb: number, found: readonly Candidate[]): Range | null {
  let who = verb - 1;
  while (view.adverb(who)) who--;
  if (view.open(who) !== 'who') return null;
  const end = view.open(who - 1) === ',' ? who - 1 : who;
  const said = found.findLast(
    ({ source, cue }) => source && cue[1] <= source[0] && source[0] < end && source[1] >= end,
  );
  return said?.source ? [said.source[0], end] : null;
}

/** The source of the nearest cue before token `at`, or the sentence's subject. */
export function sharedSource(view: SentenceView, at: number, found: readonly Candidate[]): Range | null {
  let nearest: Candidate | null = null;
  for (const candidate of found) {
    if (
      candidate.source &&
      !isOwner(view, candidate.source) &&
      candidate.cue[1] <= at &&
      candidate.cue[0] > (nearest?.cue[0] ?? -1)
    )
      nearest = candidate;
  }
  return accompanied(view, nearest?.cue[1] ?? view.from, at) ?? nearest?.source ?? actingSubject(view, at);
}

/** How far behind its conjunction the verb of such a clause is looked for, in tokens. */
const MAX_CLAUSE = 10;

/** "Shares fell after (the firm) cut its outlook, blaming rain": the subject, or where that is a thing, that of the clause behind it. */
function actingSubject(view: SentenceView, at: number): Range | null {
  const main = mainSubject(view, at);
  if (!main || canAct(view, main)) return main;
  const moved = movedBy(view, main[1], at);
  if (moved) return moved;
  for (let i = at - 1; i > main[1]; i--) {
    if (!/^(?:after|as|because|when|while)$/.test(view.open(i)) || !view.startsPhrase(i + 1)) continue;
    for (let end = i + 2; end < at && end < i + MAX_CLAUSE; end++) {
      const isVerb = view.isFinite(end) || W.looksPast(view.open(end)) || view.open(end) === ',';
      if (isVerb) return canAct(view, [i + 1, end]) ? [i + 1, end] : main;
    }
  }
  return main;
}

/** Verbs by which a thing makes somebody do something. */
const MOVES =
  /^(?:cause|caused|compelled|drove|drives|forced|forces|led|leads|left|moved|obliged|persuaded|prompted|prompts|pushed|spurred)$/;

/** "The revolt prompted (the chief) to resign, saying": who does what a thing moves them to. */
function movedBy(view: SentenceView, verb: number, end: number): Range | null {
  if (!MOVES.test(view.open(verb)) || (!view.startsPhrase(verb + 1) && !view.nounLike(verb + 1))) return null;
  for (let at = verb + 2; at < end && at < verb + MAX_CLAUSE; at++) {
    if (view.open(at) === 'to') return canAct(view, [verb + 1, at]) ? [verb + 1, at] : null;
    if (/^[,;:"]$/.test(view.open(at)) || view.isFinite(at)) return null;
  }
  return null;
}

/** Whether a subject has a name or stands for people or a body. */
function canAct(view: SentenceView, subject: Range): boolean {
  const { name, nature, pronoun } = view.phraseAt(subject);
  return Boolean(name || nature || pronoun);
}

/** "Ode denied his rival's accusations, (adding)": the owner of a noun is no subject. */
const isOwner = (view: SentenceView, [, to]: Range): boolean => /^(?:'s?|her|his|its|their)$/.test(view.open(to - 1));

/** The noun phrase of "with some calling her out" between two tokens: what follows is its doing. */
function accompanied(view: SentenceView, from: number, to: number): Range | null {
  for (let at = to - 1; at > from; at--) {
    if (view.open(at) !== 'with') continue;
    for (let i = at + 2; i < to && i < at + 7; i++) if (/ing$/.test(view.open(i))) return [at + 1, i];
    return null;
  }
  return null;
}

/** Whether a noun phrase can be the source of a reported statement: not the writer, not the reader, not a dummy. */
export function isReported(view: SentenceView, [from, to]: Range): boolean {
  if (
    to - from === 1 &&
    /^(?:there|this|so|what|who|which|that|anybody|anyone|nobody|none|neither|never|always|not|whoever)$/.test(
      view.open(from),
    )
  )
    return false;
  if (to - from === 1 && /^(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day$/.test(view.open(from))) return false;
  if (RUMOURS.has(view.open(to - 1)) || isNobody(view, from, to) || isMereWord(view, from, to)) return false;
  if (
    W.FIRST_PERSON.has(view.open(from)) &&
    view.form(from) !== 'US' &&
    !(view.open(from) === 'us' && view.isName(from) && view.isName(from + 1)) && // "Us Weekly"
    (to - from === 1 || !/^(?:our|my|your)$/.test(view.open(from)))
  )
    return false;
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}]/u.test(view.form(at))) return true;
  return false;
}

/** "No one", "none of them", "few": who is said not to have spoken; but "a few". */
const isNobody = (view: SentenceView, from: number, to: number): boolean =>
  (to - from === 2 && view.open(from) === 'no' && view.open(from + 1) === 'one') ||
  (/^(?:neither|nobody|none)$/.test(view.open(from)) && view.open(from + 1) === 'of') ||
  (view.open(from) === 'not' && /^(?:all|every|everybody|everyone|many)$/.test(view.open(from + 1))) ||
  (to - from === 1 && /..ly$/.test(view.open(from)) && view.adverb(from)) ||
  (to - from === 1 && view.open(from) === 'few' && view.open(from - 1) !== 'a');

/** "“Honest” describes her": quoted words that are no name. */
const isMereWord = (view: SentenceView, from: number, to: number): boolean =>
  (to - from === 1 && view.open(from) === 'most' && view.adverb(to)) || // "those most often described as"
  (view.open(from) === '"' && view.quotationAt(from)[1] >= to && !view.capital(from + 1));
