import { ownerBefore } from './grammar/owner';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const inWords: Pattern = {
  id: 'in-words',
  title: 'In somebody’s words, in the view of',
  description: 'A phrase says in whose words, view or account something is so.',
  authority: 'Huddleston and Pullum, The Cambridge Grammar, chapter 8: adjuncts of evidential source',
  finds: [
    {
      text: 'The law is, in the words of one judge, “a muzzle for the press”.',
      source: 'one judge',
      cue: 'in the words of',
      content: ['The law', '“a muzzle for the press”'],
    },
    {
      text: 'In Verhoeven’s view, the port has been badly run.',
      source: 'Verhoeven’s',
      cue: 'view',
      content: ['the port', 'run'],
    },
    {
      text: 'In the eyes of many divers, the wreck is a grave.',
      source: 'many divers',
      cue: 'In the eyes of',
      content: ['the wreck', 'a grave'],
    },
    {
      text: 'By the bank’s estimate, the cost has doubled.',
      source: 'the bank’s',
      cue: 'estimate',
      content: ['the cost', 'doubled'],
    },
    {
      text: 'By some estimates, nine thousand people fled.',
      source: null,
      cue: 'By some estimates',
      content: ['nine thousand', 'fled'],
    },
    {
      text: 'As the bank sees it, the risk is small.',
      source: 'the bank',
      cue: 'sees it',
      content: ['the risk', 'small'],
    },
    {
      text: 'To hear Ruiz tell it, the crew fled first.',
      source: 'Ruiz',
      cue: 'tell it',
      content: ['the crew', 'first'],
    },
    {
      text: 'If the mayor is to be believed, the pier is safe.',
      source: 'the mayor',
      cue: 'is to be believed',
      content: ['the pier', 'safe'],
    },
  ],
  allows: [
    'The pier is as Ruiz put it there.',
    'By the count of three, she jumped.',
    'The fund was run by the bank’s accounts office.',
    'If it is to be sold, the pier needs work.',
    'The ferry came in view of the town.',
    'She put it in her own words.',
    'Only old boats are “safe” in his eyes.',
    'In his account of the war he spares nobody.',
    'The books were in the account of the bank.',
  ],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from + 1; at < view.to; at++) {
      const candidate =
        (NOUNS.test(view.open(at)) ? evidenceAt(view, at) : null) ??
        (BY_NOUNS.test(view.open(at)) ? byAt(view, at) : null);
      if (candidate) found.push(candidate);
    }
    const held = asSomebodySees(view) ?? trusting(view);
    return held ? [...found, held] : found;
  },
};

const NOUNS = /^(?:account|estimation|eyes|judg[e]?ment|opinion|reckoning|telling|view|words)$/;

/** "In the words of Ruiz," or "in Ruiz's words," around the noun at `at`, set off as what only tells whose view it is. */
function evidenceAt(view: SentenceView, at: number): Candidate | null {
  if (view.open(at - 2) === 'in' && view.open(at - 1) === 'the' && view.open(at + 1) === 'of') {
    const source = phraseFrom(view, at + 2);
    if (!source || !isReported(view, source) || !isSetOff(view, at - 2, source[1])) return null;
    return { source, cue: [at - 2, at + 2], content: 'around' };
  }
  const source = ownerBefore(view, at);
  if (!source || !isReported(view, source) || view.open(source[0] - 1) !== 'in') return null;
  if (view.open(at - 1) === 'own' || !isSetOff(view, source[0] - 1, at + 1)) return null;
  return { source, cue: [at, at + 1], content: restOf(view, source[0] - 1, at + 1) };
}

/** Nouns with which "by" tells whose reckoning or story it is: "by her own admission". */
const BY_NOUNS = /^(?:accounts?|accounting|admission|calculations?|count|estimates?|measure|reckoning|tally|telling)$/;

/** "By the bank's estimate," "by his own account": whose it is told by an owner; "by some estimates": by nobody's in particular. */
function byAt(view: SentenceView, at: number): Candidate | null {
  if (view.open(at - 2) === 'by' && /^(?:all|many|most|several|some)$/.test(view.open(at - 1))) {
    const cue: Range = [at - 2, at + 1];
    return isSetOff(view, at - 2, at + 1) ? { source: null, cue, content: 'around', hedge: cue } : null;
  }
  const source = ownerBefore(view, at);
  if (!source || !isReported(view, source) || view.open(source[0] - 1) !== 'by') return null;
  if (!isSetOff(view, source[0] - 1, at + 1)) return null;
  return { source, cue: [at, at + 1], content: restOf(view, source[0] - 1, at + 1) };
}

/** What the sentence says beside an evidential phrase: what follows it, or else what stands before it. */
const restOf = (view: SentenceView, from: number, to: number): Range =>
  to + 1 < view.to ? [to, view.to] : [view.from, from];

/** "As the bank sees it,", "to hear Ruiz tell it,": how somebody sees or tells what the sentence says. */
function asSomebodySees(view: SentenceView): Candidate | null {
  for (let it = view.from + 3; it < view.to; it++) {
    if (view.open(it) !== 'it' || !/^(?:describes?|put|puts|sees?|tells?|told|saw)$/.test(view.open(it - 1))) continue;
    for (let at = it - 2; at >= view.from && it - at < MAX_HOLDER; at--) {
      const opens = view.open(at) === 'as' || (view.open(at) === 'hear' && view.open(at - 1) === 'to');
      const from = view.open(at) === 'as' ? at : at - 1;
      if (!opens || !isSetOff(view, from, it + 1)) continue;
      const source: Range = [at + 1, it - 1];
      if (source[1] <= source[0] || !view.startsPhrase(source[0]) || !isReported(view, source)) return null;
      return { source, cue: [it - 1, it + 1], content: restOf(view, from, it + 1) };
    }
  }
  return null;
}

/** Nobody whose view it is has a longer name, in tokens. */
const MAX_HOLDER = 9;

/** "If the mayor is to be believed, …". */
function trusting(view: SentenceView): Candidate | null {
  for (let at = view.from; at < view.to; at++) {
    if (view.open(at) !== 'if') continue;
    for (let be = at + 2; be < at + MAX_HOLDER; be++) {
      if (!W.BE.has(view.open(be)) || view.open(be + 1) !== 'to' || view.open(be + 3) !== 'believed') continue;
      const source: Range = [at + 1, be];
      return isReported(view, source) ? { source, cue: [be, be + 4], content: restOf(view, at, be + 4) } : null;
    }
  }
  return null;
}

/** Whether commas or quoted words part the phrase from the rest of its sentence. */
function isSetOff(view: SentenceView, from: number, to: number): boolean {
  const opens = from === view.from || /^(?:,|and|but)$|^[—–-]+$/.test(view.open(from - 1)) || view.afterSpeech(from);
  return opens && /^[,".:]?$/.test(view.open(to));
}
