import { token } from '../phrases/tokens';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import type { Pattern } from './pattern';

const DASH = /^[—–-]+$/;

/** A signature is a name with a role, a place or a date at most. */
const MAX_SIGNATURE = 16;

/** Fewer quoted words are a term or a title rather than something said. */
const MIN_WORDS = 4;

export const signature: Pattern = {
  id: 'signature',
  title: 'Words signed with a name',
  description: 'Quoted words, or a post, followed by a dash and the name of whoever said or posted them.',
  authority: 'The Chicago Manual of Style, epigraphs and block quotations: the source follows a dash',
  finds: [
    {
      text: '“Nobody taught us more than she did.” – Amina Diallo, teacher',
      source: 'Amina Diallo, teacher',
      cue: '–',
      content: ['“Nobody', 'did.”'],
    },
    {
      text: '“The trams will run again in May.”\n\n— Paolo Ruiz, Lodi, May 2',
      source: 'Paolo Ruiz, Lodi, May 2',
      cue: '—',
      content: ['“The', 'May.”'],
    },
    {
      text: 'Nobody was paid this month. Shame on them! — Paolo Ruiz (@paoloruiz) May 3, 2024',
      source: 'Paolo Ruiz',
      cue: '—',
      content: ['Nobody', 'them!'],
    },
  ],
  allows: [
    '“The Long Tram” – Review',
    '“We had to wait for hours” – Ruiz was not the only one who said so.',
    'The trams stood still. — Lodi Gazette',
    '“Trams to stand still until Friday” — Lodi Gazette, May 2',
  ],
  find: ({ view }) => {
    const { text, to } = view;
    const paragraph = text.paragraphs[token(text, view.from).paragraph];
    if (!paragraph || paragraph.tokens[1] !== to) return [];
    for (let at = Math.max(view.from, to - MAX_SIGNATURE - 1); at < to - 1; at++) {
      if (!DASH.test(view.open(at)) || !view.capital(at + 1)) continue;
      const handle = handleAfter(view, at);
      const content = handle ? ([paragraph.tokens[0], at] as const) : quotedBefore(view, at);
      const source: Range = [at + 1, handle ?? to];
      if (!content || content[1] <= content[0] || !isName(view, source)) continue;
      return [{ source, cue: [at, at + 1], content }];
    }
    return [];
  },
};

/** Where "(@name)" begins in a post's signature. */
function handleAfter(view: SentenceView, dash: number): number | null {
  for (let at = dash + 2; at < view.to - 1; at++) {
    if (view.open(at) === '(') return view.open(at + 1).startsWith('@') ? at : null;
  }
  return null;
}

/** The quotation that ends right before the dash and is all that stands before it in its paragraph. */
function quotedBefore({ text }: SentenceView, dash: number): Range | null {
  const number = token(text, dash - 1).quotation;
  const [from] = text.paragraphs[token(text, dash - 1).paragraph]?.tokens ?? [dash];
  const words = text.tokens.slice(from, dash);
  const isWhole = number >= 0 && words.every(({ quotation }) => quotation === number);
  if (!/^[.!?…]/.test(words.at(-2)?.form ?? '')) return null; // a title, not speech
  return isWhole && words.filter(({ form }) => /\p{L}/u.test(form)).length >= MIN_WORDS ? [from, dash] : null;
}

function isName(view: SentenceView, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) if (view.isFinite(at) || view.quoted(at) || DASH.test(view.open(at))) return false;
  return isReported(view, [from, to]);
}
