import { isAdverbial } from './adverbials';
import type { Range, SentenceView } from './sentence';

/** The parts of a range between its commas. */
export function segments(view: SentenceView, [from, to]: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (view.open(at) !== ',') continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  if (to > start) parts.push([start, to]);
  return parts;
}

/** The part that a list begins with whose end is the last one: "(Ruiz), Ode and the mayor", "(towns such as Lodi), Harl and Ost". */
export function listStart(view: SentenceView, parts: readonly Range[]): Range | null {
  const last = parts.at(-1);
  if (!last || view.open(last[0]) === 'and' || !hasCoordinator(view, last)) return null;
  let first: Range | null = null;
  for (let i = parts.length - 2; i >= 0; i--) {
    const part = parts[i] as Range;
    if (isAdverbial(view, part)) break;
    const kind = namesKind(view, part);
    if (!kind && !(first ? isName(view, part) : part[1] - part[0] < 4)) break;
    first = part;
    if (kind) break;
  }
  return first;
}

/** "Towns such as Lodi", "senators like Ruiz". */
function namesKind(view: SentenceView, [from, to]: Range): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (view.open(at) === 'such' || view.open(at) === 'like') return view.isName(to - 1);
  return false;
}

/** Nothing but a name of a few words. */
function isName(view: SentenceView, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) if (!view.capital(at)) return false;
  return to - from < 5;
}

export function hasCoordinator(view: SentenceView, [from, to]: Range): boolean {
  for (let at = from; at < to; at++) if (view.open(at) === 'and') return true;
  return false;
}
