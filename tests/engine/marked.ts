import { typeSources } from '../../engine/kinds';
import { grade } from '../../engine/levels';
import { resolve } from '../../engine/sources';
import type { Span } from '../../engine/span';
import type { Attribution } from '../../engine/stages';
import { read } from '../../engine/text';

/**
 * What the stages behind the patterns say of attributions that are given to them: "[Ann Lee] {said} the pier was safe." A cue
 * belongs to the source before it, and the rest of its sentence is its content.
 */
export function sourcesOf(marked: string) {
  const { plain, attributions } = unmarked(marked);
  const text = read(plain);
  const typed = typeSources(text, resolve(text, attributions));
  return {
    entityOf: typed.entityOf,
    kinds: typed.entityOf.map((entity) => typed.types[entity]?.kind),
    levels: grade(text, typed, []).map(({ level }) => level),
    labels: typed.entities.map(({ label }) => label),
  };
}

function unmarked(marked: string): { plain: string; attributions: Attribution[] } {
  const found: { source: Span; cue: Span }[] = [];
  let plain = '';
  let source: Span | null = null;
  for (const [piece] of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/g)) {
    const start = plain.length;
    plain += /^[[{]/.test(piece) ? piece.slice(1, -1) : piece;
    const span: Span = [start, plain.length];
    if (piece.startsWith('[')) source = span;
    if (piece.startsWith('{') && source) found.push({ source, cue: span });
  }
  return { plain, attributions: found.map(({ source, cue }) => attribution(plain, source, cue)) };
}

const attribution = (plain: string, source: Span, cue: Span): Attribution => ({
  source: [source],
  cue: [cue],
  content: [[cue[1], plain.indexOf('.', cue[1])]],
  hedges: [],
  pattern: 'test',
  via: null,
});
