import { NAMING_VERBS } from '../lexicon/cues';
import { natureOfName } from '../phrases/names';
import { isHeading } from './grammar/heading';
import type { SentenceView } from './grammar/sentence';
import { isReported, participleSource, speakerOf } from './grammar/source';
import { type VerbGroup, verbGroupAt } from './grammar/verbs';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const callsX: Pattern = {
  id: 'calls-x',
  title: 'Somebody calls something a name',
  description: 'A speaker calls, names or sees somebody as something, most often in quoted words.',
  authority: 'AP Stylebook, “quotations in the news”: fragmentary quotes belong to their speaker',
  finds: [
    {
      text: 'Opponents have called the law “a muzzle”.',
      source: 'Opponents',
      cue: 'have called',
      content: ['the law', '“a muzzle”'],
    },
    {
      text: 'Officials labeled the strike a threat.',
      source: 'Officials',
      cue: 'labeled',
      content: ['the strike', 'a threat'],
    },
    {
      text: 'Police identified the driver as the owner’s son.',
      source: 'Police',
      cue: 'identified',
      content: ['the driver', 'son'],
    },
    {
      text: 'It was a crime that Ferri called a disgrace.',
      source: 'Ferri',
      cue: 'called',
      content: ['a disgrace', 'a disgrace'],
    },
    {
      text: 'Ruiz calls Ode unfit for the port\n\nThe two met on Monday.',
      source: 'Ruiz',
      cue: 'calls',
      content: ['Ode unfit', 'the port'],
    },
    {
      text: 'The port office put out a memo casting itself as the clear loser.',
      source: 'The port office',
      cue: 'casting',
      content: ['itself as', 'clear loser'],
    },
    {
      text: 'Dockers framed the strike as a test.',
      source: 'Dockers',
      cue: 'framed',
      content: ['the strike', 'a test'],
    },
  ],
  allows: [
    'The pilot labelled “a hero” by all goes on flying.',
    'She called the police at noon.',
    'He labelled the jars.',
    'They called her twice.',
    'The game was called off.',
    'She cast her vote as rain fell.',
    'The clerk presented the bill as they left.',
    'Ruiz called a vote on Monday.',
    'A woman later identified as Ana Prieto left.',
    'Ruiz calls Lodi from the port\n\nThe two met on Monday.',
    'He found the part that she sees for herself as the vote nears.',
  ],
  find: ({ view, found }) => {
    const candidates: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const readings = view.open(at) === 'regarding' ? undefined : NAMING_VERBS.get(view.open(at)); // mostly "about"
      const group = readings ? verbGroupAt(view, at, readings) : null;
      if (!group || !/^(?:finite|progressive|participle)$/.test(group.mood) || !names(view, group)) continue;
      const speaker = group.mood === 'participle' ? participleSource : speakerOf;
      const source = speaker(view, group, found);
      if (source && isReported(view, source))
        candidates.push({ source, cue: group.range, content: 'after', certain: true });
    }
    return candidates;
  },
};

/** Whether an object and a name for it follow: "the law 'a muzzle'", "him a liar", "it as a test". */
function names(view: SentenceView, { range, head }: VerbGroup): boolean {
  const to = range[1];
  const isCall = /^call/.test(view.open(head));
  const isShown = /^(?:cast|fram|paint|portray|present)/.test(view.open(head));
  const isLabel = /^(?:brand|dub|label|term)/.test(view.open(head));
  if (W.PREPOSITIONS.has(view.open(to)) && !/^(?:as|to)$/.test(view.open(to))) return false; // "the part he sees for himself as"
  for (let at = to; at < view.to && at < to + 14; at++) {
    const word = view.open(at);
    if (/^[.;:]$/.test(word) || (at > to && view.isFinite(at))) return false;
    if (isShown && (/^(?:ballots?|by|doubts?|votes?)$/.test(word) || opensTime(view, at))) return false;
    if (word === 'as' && !isCall) return at > to || /^refer/.test(view.open(head)) || hasGap(view, range[0], head);
    // "The man labelled “a hero” …": without an object it is he who is called so.
    if (isLabel && at === to && word === '"') return false;
    if (isLabel && at > to && /^(?:an?|")$/.test(word)) return true;
    if (isCall && word === '"') return at > to ? !/sel(?:f|ves)$/.test(view.open(to)) : hasGap(view, range[0], head);
    if (isCall && at > to && /^(?:a|an)$/.test(word) && /^(?:him|her|it|them|himself|herself)$/.test(view.open(at - 1)))
      return true;
    if (isCall && at === to && /^an?$/.test(word)) return hasGap(view, range[0], head);
  }
  return isCall && isHeading(view) && namesInHeading(view, to);
}

/** "Cast her vote as rain fell", "painted the boat as they talked": "as" with a clause tells when. */
const opensTime = (view: SentenceView, as: number): boolean =>
  view.open(as) === 'as' && (W.SUBJECT_PRONOUNS.has(view.open(as + 1)) || view.isFinite(as + 2));

/** "Ruiz calls Ode unfit": a heading leaves out articles, so that a name and a word behind it are enough. */
function namesInHeading(view: SentenceView, object: number): boolean {
  let at = object;
  while (view.capital(at)) at++;
  const isPerson = (end: number) =>
    natureOfName(Array.from({ length: end - object }, (_, i) => view.form(object + i))) === 'person';
  if (view.titleCase) return isPerson(object + 1) || isPerson(object + 2);
  return at > object && view.nounLike(at) && !view.adverb(at) && !/^[a-z]+s$/.test(view.open(at));
}

/** Whether the object stands before the verb: "what he called 'a muzzle'", "a law that some have called 'a muzzle'". */
function hasGap(view: SentenceView, from: number, head: number): boolean {
  if (/^(?:some|many|others)$/.test(view.open(from - 1))) return true;
  for (let at = from - 1; at >= view.from && from - at < 7; at--) {
    if (/^(?:what|which|that)$/.test(view.open(at))) return true;
  }
  // "A crime that Ferri called", "the town he calls": a noun right before the subject is what is called so.
  return from < head || (/^(?:he|it|she|they)$/.test(view.open(from - 1)) && isObject(view, from - 2));
}

/** Whether the token may end the object that a contact clause hangs on: "the town (he calls)", not "and (he called)". */
const isObject = (view: SentenceView, at: number): boolean =>
  view.open(at) === '"' || (view.nounLike(at) && !view.adverb(at) && !view.isFinite(at));
