import type { Span } from '../span';
import type { Quotation } from '../stages';
import type { Mark, Style } from './marks';

/** A paragraph's ranges of token numbers, as the quotations need them. */
export interface Block {
  readonly tokens: Span;
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
}

interface Draft {
  /** Token numbers: the first and the one after the last, marks included. */
  readonly from: number;
  readonly to: number;
  readonly style: Style;
  readonly opened: boolean;
  readonly closed: boolean;
  readonly continues: number;
}

/**
 * The quotations in order of their beginning, an outer one before those inside it. A quotation that is not closed runs
 * to the end of its paragraph, or to the mark that opens the next one; when the next paragraph opens again (or closes
 * without opening), that quotation continues it.
 */
export function findQuotations(spans: readonly Span[], blocks: readonly Block[]): Quotation[] {
  const drafts: Draft[] = [];
  let pending = -1;
  for (const block of blocks) {
    const first = drafts.length;
    for (const mark of block.marks) {
      const draft = asDraft(mark, block, pending, drafts);
      if (draft) drafts.push(draft);
    }
    pending = drafts.findIndex((d, i) => i >= first && !d.closed && d.to === block.tokens[1]);
  }
  return drafts.map((draft) => place(draft, spans));
}

function asDraft(mark: Mark, block: Block, pending: number, drafts: readonly Draft[]): Draft | null {
  const [first, end] = block.tokens;
  const { token, style } = mark;
  const continued = pending >= 0 && drafts[pending]?.style === style ? pending : -1;
  if (mark.role === 'open') {
    const reopening = block.marks.find((m) => m.token > token && m.style === style && m.role === 'open');
    const to = mark.partner >= 0 ? mark.partner + 1 : (reopening?.token ?? end);
    const continues = token === first ? continued : -1;
    return { from: token, to, style, opened: true, closed: mark.partner >= 0, continues };
  }
  if (mark.partner >= 0) return null;
  if (continued >= 0 && block.marks[0] === mark) {
    return { from: first, to: token + 1, style, opened: false, closed: true, continues: continued };
  }
  const sentence = block.sentences.find(([a, b]) => a <= token && token < b);
  const before = drafts.at(-1)?.to ?? 0;
  const from = Math.max(sentence?.[0] ?? first, before);
  return from < token ? { from, to: token + 1, style, opened: false, closed: true, continues: -1 } : null;
}

function place({ from, to, opened, closed, continues }: Draft, spans: readonly Span[]): Quotation {
  const start = (spans[from] as Span)[0];
  const end = (spans[to - 1] as Span)[1];
  const innerFrom = opened ? from + 1 : from;
  const innerTo = closed ? to - 1 : to;
  const empty = innerFrom >= innerTo;
  const innerStart = empty ? (spans[from] as Span)[opened ? 1 : 0] : (spans[innerFrom] as Span)[0];
  const innerEnd = empty ? innerStart : (spans[innerTo - 1] as Span)[1];
  return { span: [start, end], inner: [innerStart, innerEnd], closed, continues };
}
