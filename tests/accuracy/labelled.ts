import { readdirSync, readFileSync } from 'node:fs';
import type { Kind } from '../../engine/report';
import type { Span } from '../../engine/span';

/** A claim as the labeller sees it. */
export interface Labelled {
  cue: Span;
  /** Null where the text hedges without saying who says it. */
  source: string | null;
  /** Every kind that counts as right. */
  kinds: Kind[];
  /** Every level that counts as right. */
  levels: number[];
  /** Two careful readers may differ whether it is a claim at all: it need not be found, and may be. */
  optional: boolean;
}

interface LabelledArticle {
  name: string;
  text: string;
  claims: Labelled[];
}

type Who = Pick<Labelled, 'kinds' | 'levels'>;

/** What a cue's braces hold before its words. */
interface Mark {
  who: string;
  optional: boolean;
  levels: string | undefined;
}

const MARKUP = /\[S\d+ (?<words>[^\]]+)\]|\{(?<who>S\d+|-)(?<optional>\?)?(?:=(?<levels>[\d|]+))? (?<cue>[^}]+)\}/g;

/** The articles of a folder beside this file, in order of name. The mark-up is described in the README there. */
export function labelledArticles(folder: 'worked' | 'house-styles'): LabelledArticle[] {
  const place = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parse(name, readFileSync(new URL(name, place), 'utf8')));
}

/** Throws where the mark-up names a source that the head of the file does not list. */
function parse(name: string, file: string): LabelledArticle {
  const [head = '', body = ''] = file.split('\n---\n');
  const sources = new Map(head.split('\n').map(readSource));
  const claims: Labelled[] = [];
  let text = '';
  let at = 0;
  for (const found of body.matchAll(MARKUP)) {
    const { words, who, cue, levels, optional } = found.groups ?? {};
    text += body.slice(at, found.index);
    at = found.index + found[0].length;
    const start = text.length;
    text += words ?? cue;
    if (who) {
      const mark = { who, levels, optional: optional !== undefined };
      claims.push(label(name, sources, mark, [start, text.length]));
    }
  }
  return { name, text: text + body.slice(at), claims };
}

function readSource(line: string): [string, Who] {
  const [id = '', kinds = '', levels = ''] = line.split(' ');
  return [id, { kinds: kinds.split('|') as Kind[], levels: numbers(levels) }];
}

function label(name: string, sources: Map<string, Who>, { who, levels, optional }: Mark, cue: Span): Labelled {
  const source: Who | undefined = who === '-' ? { kinds: ['none'], levels: [0] } : sources.get(who);
  if (!source) throw new Error(`${name}: no source ${who} in its head`);
  return {
    cue,
    source: who === '-' ? null : who,
    kinds: source.kinds,
    levels: levels ? numbers(levels) : source.levels,
    optional,
  };
}

const numbers = (list: string): number[] => list.split('|').map(Number);
