import { token } from '../phrases/tokens';
import { isSpeech, isVerb } from './grammar/beside-speech';
import { isHeading } from './grammar/heading';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import { isPerson } from './grammar/statement';
import { endOfTurn, isTurn, NO_SPEAKER } from './grammar/turns';
import * as W from './grammar/words';
import type { Pattern } from './pattern';

export const colon: Pattern = {
  id: 'colon',
  title: 'A colon between speaker and words',
  description: 'A heading or a transcript names the speaker before a colon, or the source after it.',
  authority: 'Reuters Handbook, headlines: attribute after a colon or dash',
  finds: [
    { text: 'Okafor: no talks before May', source: 'Okafor', cue: ':', content: ['no talks', 'May'] },
    {
      text: 'Rates to stay low for years: central bank',
      source: 'central bank',
      cue: ':',
      content: ['Rates', 'years'],
    },
    {
      text: 'GAZETTE: When will the trams run again?\n\nRUIZ: They will run as soon as the drivers are paid.',
      source: 'RUIZ',
      cue: ':',
      content: ['They will', 'paid.'],
    },
    {
      text: 'Why did you sell?\n\nRuiz: The pay was poor. I had debts.\n\nAnd what now?\n\nRuiz: I bake, and I sing.',
      source: 'Ruiz',
      cue: ':',
      content: ['The pay', 'debts.'],
    },
    {
      text: 'MR. ODE: Was the ward full?\n\nTHE WITNESS: The ward was full and nobody came.',
      source: 'THE WITNESS',
      cue: ':',
      content: ['The ward', 'came.'],
    },
    {
      text: 'Poll: Ode and Ruiz in dead heat in Lodi.\n\nThe vote is in May.',
      source: 'Poll',
      cue: ':',
      content: ['Ode and', 'Lodi'],
    },
    { text: 'One driver: “We never got paid.”', source: 'One driver', cue: ':', content: ['“We', 'paid.”'] },
    {
      text: 'Ana Prieto, mayor of Lodi: “We will not sell.”',
      source: 'Ana Prieto, mayor of Lodi',
      cue: ':',
      content: ['“We', 'sell.”'],
    },
    { text: 'Ruiz: “We will not sell.”', source: 'Ruiz', cue: ':', content: ['“We', 'sell.”'] },
  ],
  allows: [
    'LISBON: The trams stood still on Monday as drivers stayed at home over pay.',
    'Best friend of the mayor: “Harl”.',
    'QUESTION: Is the pier safe?\n\nANSWER: The pier is safe and dry.',
    'THE FACTS: The pier was closed in May and is safe.\n\nTHE CLAIM: The pier was sold in June.',
    'Three things to know: price, place and time.',
    'READ MORE: The trams stand still again today.\n\nWATCH: The mayor walks to work in the rain.',
    'FACT CHECK: Nobody sold the pier\n\nIt was sold in May.',
    'Revealed: firm knew of leak in May\n\nIt was sold in May.',
    'Ana Prieto: The diver who saved a port\n\nShe was born in Lodi.',
    'Breaking: Judge stops pier sale\n\nIt was sold in May.',
    'What does a ticket cost?\n\nLodi: The fare is two euros and rises in May.\n\nNobody knows why.',
    'Big Win for Ode: Dockers Back Her in Lodi\n\nThe vote was held in May.',
  ],
  find: ({ view }) => {
    if (view.text.paragraphs[token(view.text, view.from).paragraph]?.sentences[0] !== view.number) return [];
    for (let at = view.from + 1; at < view.to - 1; at++) {
      if (view.open(at) !== ':') continue;
      const cue: Range = [at, at + 1];
      const before: Range = [view.from, at];
      if (view.quoted(at + 1) && isDescribed(view, before) && isSpeech(view, view.quotationAt(at + 1)))
        return [{ source: before, cue, content: [at + 1, view.to] }];
      if (
        names(view, before) &&
        !NO_SPEAKER.test(view.open(view.from)) &&
        !isPortrait(view, at + 1) &&
        (view.quoted(at + 1) || isHeading(view) || isTurn(view))
      )
        return [{ source: before, cue, content: [at + 1, isTurn(view) ? endOfTurn(view) : view.to] }];
      const after: Range = [at + 1, view.to];
      if (isHeading(view) && at - view.from > 2 && view.to - at <= 4 && isReported(view, after))
        return [{ source: after, cue, content: before }];
      return [];
    }
    return [];
  },
};

/** No speaker before a colon is described at greater length, in tokens. */
const MAX_SPEAKER = 12;

/** "One driver: “…”", "Ana Prieto, mayor of Lodi: “…”": somebody named or described, and nothing said of him. */
function isDescribed(view: SentenceView, [from, to]: Range): boolean {
  if (to - from > MAX_SPEAKER || view.quoted(from)) return false;
  for (let at = from; at < to; at++)
    if (view.isFinite(at) || isVerb(view, at) || /ing$/.test(view.open(at))) return false;
  return isPerson(view, [from, to]) || isPerson(view, [from, coreEnd(view, [from, to])]);
}

/** Where a comma or a preposition ends the words that name somebody: "Ana Prieto (of the harbour board)". */
function coreEnd(view: SentenceView, [from, to]: Range): number {
  let at = from + 1;
  while (at < to && view.open(at) !== ',' && !W.PREPOSITIONS.has(view.open(at))) at++;
  return at;
}

/** Whether a range is nothing but a short name. */
function names(view: SentenceView, [from, to]: Range): boolean {
  if (to - from > 4 || !isReported(view, [from, to])) return false;
  if (view.form(from) === 'THE' && to - from === 2) return IN_COURT.test(view.form(from + 1));
  for (let at = from; at < to; at++) {
    if (at > from && W.PREPOSITIONS.has(view.open(at)) && view.open(at) !== 'of') return false; // "Win for Ode: …"
    if (!view.capital(at) || W.ADVERBS.has(view.open(at)) || W.DETERMINERS.has(view.open(at))) return false;
  }
  return true;
}

/** Who speaks by role in a court's transcript: "THE WITNESS:". */
const IN_COURT = /^(?:BAILIFF|CLERK|COURT|DEFENDANT|DEPONENT|FOREMAN|FOREPERSON|INTERPRETER|JUDGE|PLAINTIFF|WITNESS)$/;

/** "Ana Prieto: The diver who saved a port": a noun phrase that tells who somebody is. */
function isPortrait(view: SentenceView, from: number): boolean {
  if (!/^(?:an?|how|inside|the|why)$/.test(view.open(from)) || !isHeading(view)) return false;
  for (let at = from; at < view.to && !view.isFinite(at); at++)
    if (/^(?:how|that|who|whose|why)$/.test(view.open(at))) return true;
  return false;
}
