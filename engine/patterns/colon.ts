import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import * as W from './grammar/words';
import type { Pattern } from './pattern';

const MAX_HEADING = 20;

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
    { text: 'Ruiz: “We will not sell.”', source: 'Ruiz', cue: ':', content: ['“We', 'sell.”'] },
  ],
  allows: [
    'LISBON: The trams stood still on Monday as drivers stayed at home over pay.',
    'Three things to know: price, place and time.',
  ],
  find: ({ view }) => {
    if (view.text.paragraphs[view.token(view.from)?.paragraph ?? -1]?.sentences[0] !== view.number) return [];
    for (let at = view.from + 1; at < view.to - 1; at++) {
      if (view.open(at) !== ':') continue;
      const cue: Range = [at, at + 1];
      const before: Range = [view.from, at];
      if (names(view, before) && (view.quoted(at + 1) || isHeading(view))) {
        return [
          { source: before, cue, content: [at + 1, view.to], certain: view.quoted(at + 1) || !isPlace(view, before) },
        ];
      }
      const after: Range = [at + 1, view.to];
      if (isHeading(view) && at - view.from > 2 && view.to - at <= 4 && isReported(view, after)) {
        return [{ source: after, cue, content: before, certain: at - view.from > 3 }];
      }
      return [];
    }
    return [];
  },
};

/** Whether a range is nothing but a short name. */
function names(view: SentenceView, [from, to]: Range): boolean {
  if (to - from > 4 || !isReported(view, [from, to])) return false;
  for (let at = from; at < to; at++) {
    if (!view.capital(at) || W.ADVERBS.has(view.open(at)) || W.DETERMINERS.has(view.open(at))) return false;
  }
  return true;
}

const isPlace = (view: SentenceView, [from, to]: Range): boolean => to - from === 1 && /^[A-Z]+$/.test(view.form(from));

/** A short line of its own without a full stop. */
function isHeading(view: SentenceView): boolean {
  const [first, end] = view.text.paragraphs[view.token(view.from)?.paragraph ?? -1]?.sentences ?? [0, 0];
  return end - first === 1 && view.to - view.from <= MAX_HEADING && !/^[.?!]$/.test(view.word(view.to - 1));
}
