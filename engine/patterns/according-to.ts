import { EVIDENCE_NOUNS } from '../lexicon/documents';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import * as W from './grammar/words';
import type { Pattern } from './pattern';

/** What else things can happen according to. */
const MEASURES = /^(?:plan|plans|schedule|rules?|law|tradition|type|size|age|need|needs|whether|how|what)$/;
/** The same, whosever they are: "according to their taste". */
const OWN_MEASURES =
  /^(?:abilit(?:y|ies)|conscience|custom|income|instincts?|means|merits?|needs?|preferences?|size|strengths?|tastes?|timetable|wishes)$/;

export const accordingTo: Pattern = {
  id: 'according-to',
  title: 'According to',
  description:
    'A statement with “according to” and whoever it comes from, or “based on” and the data or records it rests on.',
  authority: 'BBC editorial guidelines on accuracy: attribute what we have not verified',
  finds: [
    {
      text: 'The reactor was shut down twice, according to two people briefed on the tests.',
      source: 'two people briefed on the tests',
      cue: 'according to',
      content: ['The reactor', 'twice'],
    },
    {
      text: 'As first reported by the Gazette, the crew is safe.',
      source: 'the Gazette',
      cue: 'As first reported by',
      content: ['the crew', 'safe'],
    },
    {
      text: 'According to the coastguard, the crew is safe.',
      source: 'the coastguard',
      cue: 'According to',
      content: ['the crew', 'safe'],
    },
    {
      text: 'According to a senior port official, the crane failed.',
      source: 'a senior port official',
      cue: 'According to',
      content: ['the crane', 'failed'],
    },
    {
      text: 'The striker will leave in June, per league sources.',
      source: 'league sources',
      cue: 'per',
      content: ['The striker', 'June'],
    },
    {
      text: 'Ferry traffic has doubled, based on data compiled by the port, and fares have risen.',
      source: 'data compiled by the port',
      cue: 'based on',
      content: ['Ferry traffic', 'risen'],
    },
    {
      text: 'Based on a Gazette review of court filings, the pier was sold twice.',
      source: 'a Gazette review of court filings',
      cue: 'Based on',
      content: ['the pier', 'sold twice'],
    },
  ],
  allows: [
    'The results, as expected by nobody, were good.',
    'Everything went according to plan.',
    'Fares rise according to age.',
    'The film, based on a novel, drew crowds.',
    'Fares are set based on data from the port.',
    'The tour costs nine euros, per person.',
    'Fares rose by three per cent.',
  ],
  find: ({ view }) => {
    const found = [];
    for (let at = view.from; at < view.to; at++) {
      const cue = cueAt(view, at);
      if (!cue) continue;
      const source = beforeStatement(view, cue, withMaker(view, phraseFrom(view, cue[1])));
      if (!source || !isReported(view, source) || isMeasure(view, source)) continue;
      if (view.open(cue[0]) === 'based' && !isEvidence(view, source)) continue;
      found.push({ source, cue, content: 'around' as const });
    }
    return found;
  },
};

/** What things are measured by rather than told by: "according to plan", "according to her own needs". */
const isMeasure = (view: SentenceView, source: Range): boolean =>
  MEASURES.test(view.open(source[0])) || OWN_MEASURES.test(view.phraseAt(source).head);

/** Participles that hand a statement on: "as reported by", "as first noted by". */
const HANDED_ON = /^(?:alleged|announced|cited|confirmed|noted|quoted|reported|revealed|stated|told)$/;

/** "According to", "based on", "per", "as per" or "as reported by" that begins at token `at`. */
function cueAt(view: SentenceView, at: number): Range | null {
  const word = view.open(at);
  if (word === 'according') return view.open(at + 1) === 'to' ? [at, at + 2] : null;
  if (word === 'based' && view.open(at + 1) === 'on') return isSetOff(view, at) ? [at, at + 2] : null;
  if (word === 'per' && view.open(at - 1) !== 'as')
    return isSetOff(view, at) && (view.startsPhrase(at + 1) || isSpeakers(view, at + 1)) ? [at, at + 1] : null;
  if (word !== 'as') return null;
  if (view.open(at + 1) === 'per') return [at, at + 2];
  const participle = view.adverb(at + 1) ? at + 2 : at + 1;
  return HANDED_ON.test(view.open(participle)) && view.open(participle + 1) === 'by' ? [at, participle + 2] : null;
}

/**
 * The source up to its first comma where it would otherwise leave nothing that is said: "According to him, the crane failed",
 * "After it fell, according to him, a guard came".
 */
function beforeStatement(view: SentenceView, cue: Range, source: Range | null): Range | null {
  if (!source || source[1] < view.to - 1) return source;
  if (cue[0] > view.from + 1 && !isOpening(view, [view.from, cue[0] - 1])) return source;
  for (let at = source[0]; at < source[1]; at++) if (view.open(at) === ',') return [source[0], at];
  return source;
}

/** "After it fell (, according to)", "In May (, according to)": what a sentence begins with that is no statement of its own. */
function isOpening(view: SentenceView, [from, to]: Range): boolean {
  const isClause = W.SUBORDINATORS.has(view.open(from)) || /^(?:after|before|since|until)$/.test(view.open(from));
  if (view.open(to) !== ',' || !(isClause || W.PREPOSITIONS.has(view.open(from)))) return false;
  for (let at = from; at < to; at++) {
    if (view.open(at) === ',') return false;
    if (!isClause && (view.isFinite(at) || W.looksPast(view.open(at)))) return false;
  }
  return true;
}

/** Whether a comma, or nothing at all, stands before what tells where a statement comes from. */
const isSetOff = (view: SentenceView, at: number): boolean =>
  at === view.from || view.open(at - 1) === ',' || (view.open(at - 2) === ',' && view.adverb(at - 1));

/** "(Per) league sources", "(per) reports": people or papers in the plural, which nothing is measured by. */
function isSpeakers(view: SentenceView, from: number): boolean {
  const source = phraseFrom(view, from);
  const { head, many, nature } = view.phraseAt(source ?? [from, from + 1]);
  return source !== null && (many || /s$/.test(head)) && nature !== null;
}

/** Whether the first nouns of a source stand for data, a study, a poll or records: what a statement can be based on. */
function isEvidence(view: SentenceView, [from, to]: Range): boolean {
  for (let at = from; at < to && !W.PREPOSITIONS.has(view.open(at)); at++)
    if (EVIDENCE_NOUNS.has(view.open(at))) return true;
  return false;
}

/** A source with whoever made it or what it looked at: "data compiled (by the port)", "a review (of court filings)". */
function withMaker(view: SentenceView, source: Range | null): Range | null {
  if (!source) return null;
  const next = view.open(source[1]);
  const made = next === 'by' && /ed$/.test(view.open(source[1] - 1));
  const more = made || next === 'of' ? phraseFrom(view, source[1] + 1) : null;
  return more ? [source[0], more[1]] : source;
}
