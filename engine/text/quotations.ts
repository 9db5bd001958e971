import type { Span } from '../span';
import type { Quotation, Token } from '../stages';
import type { Mark, Style } from './marks';
import { type Paired, type Pairing, pair } from './pairing';

/** A paragraph's ranges of token numbers, and its quotation marks as they were read. */
export interface Block extends Pairing {
  readonly tokens: Span;
  readonly sentences: readonly Span[];
}

/** Over how many paragraphs without any mark a quotation may go on until it is closed. */
const FAR = 3;

/**
 * Reads the marks of every paragraph in turn (`marks[i]` of paragraph `i`). A quotation crosses a paragraph's end only
 * when what follows takes it up: the next paragraph opens it anew, or one of the next closes what nobody opened.
 */
export function pairAll(paragraphs: readonly Span[], marks: readonly (readonly Mark[])[]): Pairing[] {
  const pairings: Pairing[] = [];
  paragraphs.forEach((_, i) => {
    const open = pairings[i - 1]?.leftOpen?.style ?? null;
    const reopened = open !== null && opensAnew(paragraphs, marks, i, open);
    const runsOn = (style: Style) =>
      i + 1 < paragraphs.length && (opensAnew(paragraphs, marks, i + 1, style) || closesLater(marks, i + 1, style));
    pairings.push(pair(marks[i] ?? [], { pending: reopened ? null : open, runsOn }));
  });
  return pairings;
}

/** Whether paragraph `i` begins with a mark that opens in this style. */
function opensAnew(paragraphs: readonly Span[], marks: readonly (readonly Mark[])[], i: number, style: Style): boolean {
  const first = marks[i]?.[0];
  return first?.style === style && first.token === paragraphs[i]?.[0] && first.opening <= 1;
}

/** Whether the next mark of this style, from paragraph `i` on, can only close. */
function closesLater(marks: readonly (readonly Mark[])[], i: number, style: Style): boolean {
  for (let at = i; at < marks.length && at <= i + FAR; at++) {
    const next = marks[at]?.find((mark) => mark.style === style && mark.neither > 1);
    if (next) return next.closing === 0 && next.opening > 1;
  }
  return false;
}

interface Draft {
  /** Token numbers: the first and the one after the last, marks included. */
  readonly from: number;
  readonly to: number;
  readonly opened: boolean;
  readonly closed: boolean;
  readonly continues: number;
}

/** The quotations in order of their beginning, an outer one before those inside it. */
export function findQuotations(spans: readonly Span[], blocks: readonly Block[]): Quotation[] {
  const drafts: Draft[] = [];
  let pending = -1;
  for (const block of blocks) {
    const [first, end] = block.tokens;
    const from = drafts.length;
    if (block.leftOpen && !block.leftOpen.mark)
      drafts.push({ from: first, to: end, opened: false, closed: false, continues: pending });
    const goingOn = block.marks.filter(({ role, reach }) => role === 'close' && reach === 'paragraph');
    for (const mark of [...goingOn, ...block.marks.filter((mark) => !goingOn.includes(mark))]) {
      const draft = asDraft(mark, block, pending, drafts);
      if (draft) drafts.push(draft);
    }
    pending = block.leftOpen ? drafts.findIndex((d, i) => i >= from && !d.closed && d.to === end) : -1;
  }
  return drafts.map((draft) => place(draft, spans));
}

function asDraft(mark: Paired, { tokens, sentences }: Block, pending: number, drafts: readonly Draft[]): Draft | null {
  const [first, end] = tokens;
  const { token, role, reach, partner } = mark;
  if (role === 'open') {
    const to = reach === 'partner' ? partner + 1 : reach === 'reopening' ? partner : end;
    const continues = token === first ? pending : -1;
    return { from: token, to, opened: true, closed: reach === 'partner', continues };
  }
  if (reach === 'partner') return null;
  if (reach === 'paragraph') return { from: first, to: token + 1, opened: false, closed: true, continues: pending };
  const sentence = sentences.find(([from, to]) => from <= token && token < to) ?? tokens;
  // The last quotation may stand inside one that goes further.
  const from = drafts.reduce((reached, { to }) => Math.max(reached, to), sentence[0]);
  return from < token ? { from, to: token + 1, opened: false, closed: true, continues: -1 } : null;
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

/** The tokens with the number of the quotation that holds each, the outer one of those within each other. */
export function numbered(tokens: readonly Omit<Token, 'quotation'>[], quotations: readonly Quotation[]): Token[] {
  let next = 0;
  let quotation = -1;
  return tokens.map((token) => {
    const [start] = token.span;
    if (quotation >= 0 && start >= (quotations[quotation] as Quotation).span[1]) quotation = -1;
    for (; next < quotations.length && (quotations[next] as Quotation).span[0] <= start; next++) {
      if (quotation < 0) quotation = next;
    }
    return { ...token, quotation };
  });
}
