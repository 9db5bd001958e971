import { typeSources } from '../kinds/index';
import { grade } from '../levels/index';
import type { Span } from '../span';
import type { Attribution } from '../stages';
import { read } from '../text/index';
import { resolve } from './index';

/** For tests: reads "[source] {cue} rest of the sentence"; every sentence is the content of its own claim. */
export function sourcesOf(marked: string) {
  const attributions: Attribution[] = [];
  let plain = '';
  let source: Span | null = null;
  for (const [piece] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const start = plain.length;
    plain += /^[[{]/.test(piece) ? piece.slice(1, -1) : piece;
    const span: Span = [start, plain.length];
    if (piece.startsWith('[')) source = span;
    if (piece.startsWith('{') && source) {
      const end = marked.length;
      attributions.push({
        source: [source],
        cue: [span],
        content: [[plain.length, end]],
        hedges: [],
        pattern: 'test',
        via: null,
      });
    }
  }
  const contents = attributions.map(({ cue }) => [cue[0]?.[1] ?? 0, plain.indexOf('.', cue[0]?.[1])] as Span);
  const closed = attributions.map((attribution, i) => ({ ...attribution, content: [contents[i] as Span] }));
  const text = read(plain);
  const typed = typeSources(text, resolve(text, closed));
  const levels = grade(text, typed, []).map(({ level }) => level);
  return {
    entityOf: typed.entityOf,
    kinds: typed.entityOf.map((e) => typed.types[e]?.kind),
    levels,
    labels: typed.entities.map(({ label }) => label),
  };
}
