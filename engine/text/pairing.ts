import type { Mark, Style } from './marks';

/** A quotation mark as it was read, and how far its quotation goes. */
export interface Paired {
  readonly token: number;
  readonly role: 'open' | 'close';
  readonly style: Style;
  /**
   * `partner`: to the mark that closes (or opens) it; `reopening`: to the next mark that opens, its own closing mark was
   * forgotten; `paragraph`: over the end (or from the beginning) of the paragraph; `sentence`: to the end (or from the
   * beginning) of its sentence, its partner is missing.
   */
  readonly reach: 'partner' | 'reopening' | 'paragraph' | 'sentence';
  /** The other mark's token number; -1 where there is none. */
  readonly partner: number;
}

/** What the paragraphs around say of quotations that cross a paragraph's borders. */
export interface Around {
  /** Style of the quotation that goes on from the paragraph before without being opened anew, if any. */
  readonly pending: Style | null;
  /** Whether a quotation of this style that is left open at the end is taken up by what follows. */
  readonly runsOn: (style: Style) => boolean;
}

/** A quotation that is not closed yet; the mark is null when it was opened in a paragraph before. */
export interface Open {
  readonly style: Style;
  readonly mark: Mark | null;
}

/** How a paragraph's marks are read. */
export interface Pairing {
  readonly marks: readonly Paired[];
  /** The quotation that is open at the paragraph's end and goes on in the next. */
  readonly leftOpen: Open | null;
}

/** What it costs to leave a mark without its partner, in the oddities of {@link Mark}. */
const COST = {
  /** Left open at the paragraph's end and taken up by the next: the convention for speech over several paragraphs. */
  runsOn: 0.5,
  /** The same for words that do not begin as speech does. */
  runsOnOddly: 2.5,
  /** Opened anew at a sentence's beginning, as if a paragraph's end had been lost. */
  reopens: 2,
  /** Closed at the end of speech, opened nowhere. */
  unopened: 2.5,
  /** The same mark inside itself: "a "low-ball" offer". */
  withinItself: 2,
  /** Not closed where the paragraphs around say that it goes on. */
  dropped: 3,
  impossible: 99,
} as const;

type Act = 'open' | 'close' | 'reopen' | 'unopened' | 'neither';

/** A reading of the marks so far; `open` are the quotations it leaves open, outermost first. */
interface Path {
  readonly cost: number;
  readonly open: readonly Open[];
  readonly last: { readonly mark: Mark; readonly act: Act; readonly before: Path } | null;
}

/**
 * The least odd reading of one paragraph's marks: which of them open, which close, and which are no quotation marks at
 * all. All readings are followed at once, the best for each stack of open quotations (at most two deep), so the time is
 * linear. Marks that are neither do not come out.
 */
export function pair(marks: readonly Mark[], around: Around): Pairing {
  let paths: readonly Path[] = beginnings(around);
  for (const mark of marks) paths = best(paths.flatMap((path) => readings(path, mark)));
  const ended = paths.map((path) => ({ path, cost: path.cost + endCost(path, around) }));
  const least = ended.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { marks: paired(least.path), leftOpen: least.path.open[0] ?? null };
}

function beginnings({ pending }: Around): Path[] {
  const outside: Path = { cost: pending ? COST.dropped : 0, open: [], last: null };
  return pending ? [outside, { cost: 0, open: [{ style: pending, mark: null }], last: null }] : [outside];
}

function best(paths: readonly Path[]): Path[] {
  const kept = new Map<string, Path>();
  for (const path of paths) {
    const key = path.open.map(({ style }) => style).join();
    const rival = kept.get(key);
    if (!rival || path.cost < rival.cost) kept.set(key, path);
  }
  return [...kept.values()];
}

function readings(path: Path, mark: Mark): Path[] {
  const { open, cost } = path;
  const next = (act: Act, more: number, stack: readonly Open[]): Path => ({
    cost: cost + more,
    open: stack,
    last: { mark, act, before: path },
  });
  const inner = open.findLastIndex(({ style }) => style === mark.style);
  const found = [next('neither', mark.neither, open)];
  if (inner >= 0 && inner === open.length - 1) found.push(next('close', mark.closing, open.slice(0, inner)));
  if (open.length < 2) {
    const nested = inner < 0 ? 0 : COST.withinItself;
    found.push(next('open', mark.opening + nested, [...open, { style: mark.style, mark }]));
  }
  if (inner === 0 && open.length === 1 && open[0]?.mark?.opensSpeech && mark.opensSpeech)
    found.push(next('reopen', mark.opening + COST.reopens, [{ style: mark.style, mark }]));
  if (open.length === 0 && mark.endsSpeech && mark.style !== 'single')
    found.push(next('unopened', mark.closing + COST.unopened, open));
  return found;
}

/** A quotation must be closed within the paragraph, or be taken up by the next. */
function endCost({ open }: Path, { runsOn }: Around): number {
  const [outer, inner] = open;
  if (!outer) return 0;
  if (inner || !runsOn(outer.style)) return COST.impossible;
  return !outer.mark || outer.mark.opensSpeech ? COST.runsOn : COST.runsOnOddly;
}

/** The marks of a reading, in order. */
function paired(path: Path): Paired[] {
  const acts: { mark: Mark; act: Act }[] = [];
  for (let at = path; at.last; at = at.last.before) acts.push(at.last);
  acts.reverse();
  const out: Paired[] = [];
  const open: number[] = [];
  for (const { mark, act } of acts) {
    const { token, style } = mark;
    if (act === 'reopen') meet(out, open.pop(), token, 'reopening');
    if (act === 'open' || act === 'reopen') {
      open.push(out.length);
      out.push({ token, style, role: 'open', reach: 'paragraph', partner: -1 });
    } else if (act === 'close') {
      const partner = meet(out, open.pop(), token, 'partner');
      out.push({ token, style, role: 'close', reach: partner < 0 ? 'paragraph' : 'partner', partner });
    } else if (act === 'unopened') {
      out.push({ token, style, role: 'close', reach: 'sentence', partner: -1 });
    }
  }
  return out;
}

/** Tells an opening mark how far it goes; gives its token, or -1 when it stands in a paragraph before. */
function meet(out: Paired[], opened: number | undefined, partner: number, reach: Paired['reach']): number {
  const mark = opened === undefined ? undefined : out[opened];
  if (!mark) return -1;
  out[opened as number] = { ...mark, partner, reach };
  return mark.token;
}
