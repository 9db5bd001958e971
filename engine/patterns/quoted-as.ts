import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import { subjectBefore } from './grammar/subject';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const quotedAs: Pattern = {
  id: 'quoted-as',
  title: 'Quoted as saying',
  description: 'Somebody is quoted as saying something, by an outlet or by nobody in particular.',
  authority: 'AP Stylebook, “quotations in the news”: words taken from another report are told as such',
  finds: [
    {
      text: 'The Harbour Gazette quoted a docker as saying that the crane had failed.',
      source: 'a docker',
      cue: 'quoted',
      content: ['that the', 'had failed'],
    },
    {
      text: 'Ruiz was quoted as saying the pier was safe.',
      source: 'Ruiz',
      cue: 'was quoted as saying',
      content: ['the pier', 'safe'],
    },
    {
      text: 'A neighbour was quoted by the Gazette as saying that he heard a blast.',
      source: 'A neighbour',
      cue: 'as saying',
      content: ['that he', 'a blast'],
    },
  ],
  allows: ['The note should not be read as saying that the pier is safe.', 'They quoted a price of nine million.'],
  find: ({ view }) => {
    const found: Candidate[] = [];
    for (let at = view.from + 2; at < view.to; at++) {
      const candidate = view.open(at) === 'as' && SAYING.test(view.open(at + 1)) ? quotedBefore(view, at) : null;
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

const SAYING = /^(?:saying|stating|telling|warning)$/;
const QUOTED = /^(?:cited|cites|citing|quote|quoted|quotes|quoting|record|recorded|recording|records)$/;

/** Nobody quoted is described at greater length, in tokens. */
const MAX_QUOTED = 20;

/** Who is quoted before "as saying" at token `as`: the object of "quoted", or its subject where it is passive. */
function quotedBefore(view: SentenceView, as: number): Candidate | null {
  let verb = as - 1;
  while (verb > view.from && as - verb < MAX_QUOTED && !QUOTED.test(view.open(verb))) verb--;
  if (!QUOTED.test(view.open(verb))) return null;
  const passive = passiveFrom(view, verb);
  const source = passive < verb ? subjectBefore(view, passive) : ([verb + 1, as] as Range);
  if (!source || source === 'elided' || source[1] <= source[0] || !isReported(view, source)) return null;
  const split = passive < verb && verb + 1 < as; // "was quoted by the Gazette (as saying)"
  const cue: Range = split ? [as, as + 2] : [passive, passive < verb ? as + 2 : verb + 1];
  return { source, cue, content: [as + 2, view.to] };
}

/** Where the auxiliaries of a passive begin; the participle itself when there are none. */
function passiveFrom(view: SentenceView, verb: number): number {
  let from = verb;
  for (let at = verb - 1; at > view.from && verb - at < 5; at--) {
    if (W.BE.has(view.open(at)) || W.HAVE.has(view.open(at))) from = at;
    else if (!view.adverb(at)) break;
  }
  return from;
}
