import { readdirSync, readFileSync } from 'node:fs';
import type { Kind } from '../../engine/report';
import type { Span } from '../../engine/span';

/** A claim as the labeller sees it. */
export interface Labelled {
  cue: Span;
  /** Null where the text hedges without saying who says it. */
  source: string | null;
  kind: Kind;
  /** Every level that counts as right. */
  levels: number[];
}

export interface LabelledArticle {
  name: string;
  text: string;
  claims: Labelled[];
}

interface Who {
  kind: Kind;
  level: number;
}

const FOLDER = new URL('./articles/', import.meta.url);
const MARKUP = /\[(?<mention>S\d+) (?<words>[^\]]+)\]|\{(?<who>S\d+|-)(?:=(?<levels>[\d|]+))? (?<cue>[^}]+)\}/g;

/** The articles of `articles/`, in order of name. The mark-up is described in its README. */
export const labelledArticles = (): LabelledArticle[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parse(name, readFileSync(new URL(name, FOLDER), 'utf8')));

/** Throws where the mark-up names a source that the head of the file does not list. */
export function parse(name: string, file: string): LabelledArticle {
  const [head = '', body = ''] = file.split('\n---\n');
  const sources = new Map(head.split('\n').map(readSource));
  const claims: Labelled[] = [];
  let text = '';
  let at = 0;
  for (const found of body.matchAll(MARKUP)) {
    const { words, who, cue, levels } = found.groups ?? {};
    text += body.slice(at, found.index);
    at = found.index + found[0].length;
    const start = text.length;
    text += words ?? cue;
    if (who) claims.push(label(name, sources, who, levels, [start, text.length]));
  }
  return { name, text: text + body.slice(at), claims };
}

function readSource(line: string): [string, Who] {
  const [id = '', kind = '', level = ''] = line.split(' ');
  return [id, { kind: kind as Kind, level: Number(level) }];
}

function label(name: string, sources: Map<string, Who>, who: string, levels: string | undefined, cue: Span): Labelled {
  if (who === '-') return { cue, source: null, kind: 'none', levels: [0] };
  const source = sources.get(who);
  if (!source) throw new Error(`${name}: no source ${who} in its head`);
  return { cue, source: who, kind: source.kind, levels: levels ? levels.split('|').map(Number) : [source.level] };
}
