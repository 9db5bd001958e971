import type { SentenceView } from './sentence';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** Whether a verb of saying has another of its senses: "reported for duty", "reported her to the police", "a car slammed into". */
export function isOtherSense(view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean {
  const [next, second] = [view.open(to), view.open(to + 1)];
  switch (verb.lemma) {
    case 'applaud':
      return /^[.,;?!]?$/.test(next);
    case 'argue':
      return takes(view, to, CASES);
    case 'beg':
      return (next === 'the' && second === 'question') || (next === 'to' && /^(?:differ|leave)$/.test(second));
    case 'blast':
    case 'slam':
      return /^(?:against|down|into|off|out|shut|through)$/.test(next);
    case 'claim':
      return /^(?:an?|\d+|her|his|its|the|their)$/.test(next) && takes(view, to, PRIZES);
    case 'confirm':
      return takes(view, to, POSTS);
    case 'demand': // "the work is demanding and slow"
      return verb.form === 'ing' && /^(?:[.,;]?|and|but)$/.test(next);
    case 'deny': // "denied bail", be it in a heading or to a suspect
      return /^(?:access|asylum|bail|bond|entry|parole|permission|visas?)$/.test(next) || takes(view, to, MOTIONS);
    case 'feel':
      return next === 'for';
    case 'reject': // what is offered or applied for
      return takes(view, to, OFFERS);
    case 'gather': // "people gathered at the port"
      return W.PREPOSITIONS.has(next);
    case 'hail':
      return next === 'from';
    case 'insist':
      return next === 'on' && /..ing$/.test(second);
    case 'message': // "in a series of messages that"
      return verb.form === 's';
    case 'point': // "by two percentage points to"
      return (
        /^(?:basis|percentage|the|\d.*)$/.test(view.open(to - 3)) ||
        /^(?:evidence|everything|signs)$/.test(view.open(from - 1))
      );
    case 'refer': // "referred her to a doctor"
      return next !== 'to' && view.open(to - 1) !== 'to';
    case 'report':
      return (
        (next === 'to' && /^(?:duty|work)$/.test(second)) || (/^(?:her|him|it|them)$/.test(next) && second === 'to')
      );
    case 'say': // "on, say, Mondays"
      return verb.form === 'base' && view.open(from - 1) === ',' && next === ',';
    case 'submit':
      return next === 'what';
    default:
      return false;
  }
}

/** What lawyers argue in court, what winners and disasters claim, and who is confirmed: objects that make no statement of a verb. */
const CASES = /^(?:appeal|case|cases)$/;
const PRIZES =
  /^(?:bronze|championship|crown|gold|lives|medal|medals|percent|points|prize|seats?|silver|title|titles|trophy|victory|wickets?|win|wins)$/;
/** What is granted or refused by a decision. */
const MOTIONS = /^(?:applications?|motions?|requests?)$/;
const OFFERS = /^(?:advances?|appeals?|applications?|bids?|motions?|nominations?|offers?|resignations?|takeovers?)$/;
const POSTS = /^(?:appointees?|judges|judgeships|nominees?)$/;

/** Whether an object of a few words that begins at token `from` ends in one of some nouns. */
export function takes(view: SentenceView, from: number, nouns: RegExp): boolean {
  for (let at = from; at < from + 5 && !/^[,.;:"]?$/.test(view.open(at)); at++) {
    if (nouns.test(view.open(at))) return true;
    if (!(view.nounLike(at) || W.DETERMINERS.has(view.open(at)) || view.open(at) === 'of')) return false;
  }
  return false;
}

/** "Tells the truth", "told a story": what somebody does, whoever hears it. `from`: the token behind the verb. */
export function tellsTale(view: SentenceView, from: number): boolean {
  if (view.isFinite(from)) return true;
  for (let at = from; at < from + 3; at++) {
    if (/^(?:truth|story|stories|lies?|tales?|difference|time|jokes?)$/.test(view.open(at))) return true;
  }
  return false;
}
