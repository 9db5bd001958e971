import type { Span } from '../span';
import type { Tag, Text } from '../stages';
import { Recent } from './cache';
import { decode } from './decode';
import { type Features, Inputs } from './inputs';
import { CAPACITY, Net } from './net';
import { INPUT_WIDTH, parseWeights, type Weights } from './weights';
import { windows } from './windows';

export interface Tagger {
  /** One tag for each token of the text. The same text gives the same tags, on every machine. */
  tag(text: Text): Tag[];
}

const TAG_NAMES: readonly Tag[] = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'];

/** So many windows' tags are remembered: a long live blog's worth, some hundred kilobytes. */
const REMEMBERED = 1024;

/**
 * Makes the learned tagger ready. Synchronous: it compiles some kilobytes of WebAssembly.
 * Throws one clear error when the weights are not what `training/pack.py` writes.
 */
export function loadTagger(weights: Uint8Array): Tagger {
  const parsed = parseWeights(weights);
  return new WindowTagger(parsed, new Inputs(parsed), new Net(parsed));
}

/** Windows are read apart from each other, so that one which was read before need not be read again. */
class WindowTagger implements Tagger {
  private readonly known = new Recent<Uint8Array>(REMEMBERED);

  constructor(
    private readonly weights: Weights,
    private readonly inputs: Inputs,
    private readonly net: Net,
  ) {}

  tag(text: Text): Tag[] {
    const features = this.inputs.of(text);
    const tags = new Array<Tag>(text.tokens.length).fill('O');
    let waiting: { window: Span; key: string }[] = [];
    let tokens = 0;
    const flush = () => {
      const found = this.run(
        features,
        waiting.map(({ window }) => window),
      );
      waiting.forEach(({ window, key }, i) => {
        const path = found[i] as Uint8Array;
        this.known.set(key, path);
        write(path, window, tags);
      });
      waiting = [];
      tokens = 0;
    };
    for (const window of windows(text)) {
      const key = keyOf(text, features, window);
      const path = this.known.get(key);
      if (path) {
        write(path, window, tags);
        continue;
      }
      const length = window[1] - window[0];
      if (tokens + length > CAPACITY) flush();
      waiting.push({ window, key });
      tokens += length;
    }
    flush();
    return tags;
  }

  private run(features: Features, list: readonly Span[]): Uint8Array[] {
    if (list.length === 0) return [];
    const { features: room, rowOf } = this.net;
    /** Half of an article's tokens were there before. */
    const rows = new Map<string, number>();
    const sequences: Span[] = [];
    let at = 0;
    for (const [from, to] of list) {
      sequences.push([at, at + to - from]);
      for (let token = from; token < to; token++) {
        const key = features.keyOf(token);
        let row = rows.get(key);
        if (row === undefined) {
          row = rows.size;
          rows.set(key, row);
          features.write(token, room, row * INPUT_WIDTH);
        }
        rowOf[at++] = row;
      }
    }
    const scores = this.net.run(sequences, rows.size);
    return sequences.map(([from, to]) => decode(this.weights, scores, from, to));
  }
}

/** All that the tags of a window depend on: its words, and which of them are quoted. */
function keyOf(text: Text, { quotes }: Features, [from, to]: Span): string {
  const words = text.text.slice(text.tokens[from]?.span[0], text.tokens[to - 1]?.span[1]);
  return `${String.fromCharCode(...quotes.subarray(from, to))}\n${words}`;
}

function write(path: Uint8Array, [from]: Span, tags: Tag[]): void {
  path.forEach((tag, i) => {
    tags[from + i] = TAG_NAMES[tag] as Tag;
  });
}
