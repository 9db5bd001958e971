import type { Span } from '../span';

export type Style = 'double' | 'single' | 'angle';

/** A quotation mark's part: where it opens or closes, and the mark (token number) it belongs with, or -1. */
export interface Mark {
  readonly token: number;
  readonly style: Style;
  readonly role: 'open' | 'close';
  partner: number;
}

/** A token that may be a quotation mark, as its glyph and its neighbours suggest. */
interface Candidate {
  readonly token: number;
  readonly style: Style;
  /** What the glyph alone says; `either` for straight marks and the apostrophe. */
  readonly glyph: 'open' | 'close' | 'either';
  /** Whether the characters around it let it open, and let it close. */
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** Whether it could be something else: an inch mark, a stray mark at the end, a plural's apostrophe. */
  readonly doubtful: boolean;
  /** Whether it comes after the punctuation that ends quoted words. */
  readonly afterStop: boolean;
}

const STYLES: Readonly<Record<string, readonly [Style, Candidate['glyph']]>> = {
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '``': ['double', 'open'],
  "''": ['double', 'close'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['angle', 'open'],
  '›': ['angle', 'close'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  '’': ['single', 'either'],
  "'": ['single', 'either'],
  '`': ['single', 'open'],
};

const BEFORE_OPENING = /[\s([{—–―\-/"“‘«„'>:]/;
const AFTER_CLOSING = /[\s)\]},.;:!?…—–―\-/"”’»'<]/;

/**
 * Pairs the quotation marks among one paragraph's tokens `[from, to)`. An opening mark that is never closed and a
 * closing mark that was never opened come out with the partner -1; apostrophes and inch marks do not come out.
 * Linear: every mark is pushed and popped at most once.
 */
export function pairMarks(text: string, spans: readonly Span[], [from, to]: Span): Mark[] {
  const candidates: Candidate[] = [];
  for (let token = from; token < to; token++) {
    const candidate = asCandidate(text, spans[token] as Span, token);
    if (candidate) candidates.push(candidate);
  }
  const pairing = new Pairing();
  const nextSingle = followingSingles(candidates);
  candidates.forEach((candidate, i) => {
    if (candidate.style === 'single') pairing.addSingle(candidate, nextSingle[i] ?? null);
    else pairing.add(candidate);
  });
  return pairing.finish(from);
}

function asCandidate(text: string, [start, end]: Span, token: number): Candidate | null {
  const known = end - start > 2 ? undefined : STYLES[text.slice(start, end)];
  if (!known) return null;
  const [style, glyph] = known;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return {
    token,
    style,
    glyph,
    mayOpen: (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !/\s/.test(after),
    mayClose: after === '' || AFTER_CLOSING.test(after),
    doubtful: glyph === 'either' && (style === 'single' ? before === 's' : /\d/.test(before) || after === ''),
    afterStop: /[.,!?…]/.test(before),
  };
}

/** For each candidate the next single mark after it. */
function followingSingles(candidates: readonly Candidate[]): (Candidate | null)[] {
  const next: (Candidate | null)[] = [];
  let single: Candidate | null = null;
  for (let i = candidates.length - 1; i >= 0; i--) {
    next[i] = single;
    const candidate = candidates[i] as Candidate;
    if (candidate.style === 'single') single = candidate;
  }
  return next;
}

class Pairing {
  private readonly marks: Mark[] = [];
  private readonly open: Mark[] = [];

  add(mark: Candidate): void {
    const isOpen = this.open.some((m) => m.style === mark.style);
    if (isOpen) {
      const reopens = mark.mayOpen && !mark.mayClose;
      if (mark.glyph === 'close' || !reopens) this.close(mark);
      else this.push(mark);
      return;
    }
    const closesNothing = !mark.mayOpen && mark.mayClose && (mark.glyph === 'close' || mark.afterStop);
    if (mark.doubtful && !mark.mayOpen) return;
    if (closesNothing) this.marks.push({ token: mark.token, style: mark.style, role: 'close', partner: -1 });
    else this.push(mark);
  }

  addSingle(mark: Candidate, next: Candidate | null): void {
    const isOpen = this.open.some((m) => m.style === 'single');
    if (isOpen && mark.glyph !== 'open' && mark.mayClose) {
      const waits = mark.doubtful && next?.mayClose && !next.mayOpen;
      if (!waits) this.close(mark);
    } else if (mark.mayOpen && !(isOpen && mark.glyph === 'either')) this.push(mark);
    else if (mark.mayClose && mark.afterStop) {
      this.marks.push({ token: mark.token, style: 'single', role: 'close', partner: -1 });
    }
  }

  /** The marks in order. An unclosed single mark is an apostrophe, unless it opens the paragraph as a true mark. */
  finish(first: number): Mark[] {
    return this.marks.filter((m) => m.partner >= 0 || m.style !== 'single' || m.role === 'close' || m.token === first);
  }

  private push({ token, style }: Candidate): void {
    const unclosed = this.open.findIndex((m) => m.style === style);
    if (unclosed >= 0) this.open.length = unclosed;
    const mark: Mark = { token, style, role: 'open', partner: -1 };
    this.marks.push(mark);
    this.open.push(mark);
  }

  /** Closes the mark of its style; marks of other styles that were opened since stay unclosed. */
  private close({ token, style }: Candidate): void {
    while (this.open.length > 0) {
      const opening = this.open.pop() as Mark;
      if (opening.style !== style) continue;
      opening.partner = token;
      this.marks.push({ token, style, role: 'close', partner: opening.token });
      return;
    }
  }
}
