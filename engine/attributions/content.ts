import type { Range, SentenceView } from '../patterns/grammar/sentence';
import type { Found } from './candidates';

/** The content of a candidate within its sentence, given its neighbours there; in token ranges, without outer commas. */
export function contentOf(one: Found, siblings: readonly Found[]): Range[] {
  const { view, content } = one;
  if (one.tagged && one.tagged.contents.length > 0) return [...one.tagged.contents];
  if (content === 'after') return trimmed(view, [[one.cue[1], endOfClause(one, siblings, one.cue[1])]]);
  if (content !== 'around')
    return trimmed(view, [[content[0], Math.min(content[1], endOfClause(one, siblings, content[0]))]]);
  const [from, to] = extent(one);
  const before = trimmed(view, [[view.from, from]]);
  const end = endOfClause(one, siblings, to);
  return [...before, ...trimmed(view, [[one.source && before.length > 0 ? resumption(view, to, end) : to, end]])];
}

/** Where content goes on after source and cue in its middle: with a comma, a colon or quoted words, and a verb. */
function resumption(view: SentenceView, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!/^[,:"]$/.test(view.open(at))) continue;
    for (let i = at; i < to; i++) if (view.quoted(i) || view.isFinite(i)) return at;
    return to;
  }
  return to;
}

/** The stretch that source and cue take up together. */
function extent({ source, cue }: Found): Range {
  return source ? [Math.min(source[0], cue[0]), Math.max(source[1], cue[1])] : cue;
}

/** Content ends where the sentence ends or where a neighbour that shares its source, or has its own, takes over. */
function endOfClause(one: Found, siblings: readonly Found[], from: number): number {
  const { view } = one;
  for (const other of siblings) {
    const [start] = extent(other);
    if (other === one || other.cue[0] < from || other.content !== 'after') continue;
    const shares = other.source !== null && other.source[1] <= from;
    const at = shares ? other.cue[0] : start;
    const before = view.open(at - 1);
    if (/^(?:,|and|but|while)$/.test(before) && (shares || view.open(at - 2) === ',')) return at - 1;
  }
  return view.to;
}

const OUTER = /^(?:[,;:.]|[—–-]+|and|but)$/;

/** Without commas and the like at both ends, and without what holds nothing else. */
function trimmed(view: SentenceView, ranges: readonly Range[]): Range[] {
  return ranges.flatMap(([from, to]) => {
    let [a, b] = [from, to];
    while (a < b && OUTER.test(view.open(a))) a++;
    while (b > a && OUTER.test(view.open(b - 1))) b--;
    return b > a ? [[a, b] as const] : [];
  });
}
