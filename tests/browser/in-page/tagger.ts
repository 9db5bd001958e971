import { Inputs } from '../../../engine/tagger/inputs';
import { Net } from '../../../engine/tagger/net';
import { INPUT_WIDTH, OUTPUT_ROWS, parseWeights } from '../../../engine/tagger/weights';
import { windows } from '../../../engine/tagger/windows';
import { read } from '../../../engine/text';

/** For each text a number made of every bit of every score that the net gives its tokens. */
export function fingerprints(weightsInBase64: string, texts: readonly string[]): number[] {
  const weights = parseWeights(Uint8Array.from(atob(weightsInBase64), (character) => character.charCodeAt(0)));
  const inputs = new Inputs(weights);
  const net = new Net(weights);
  return texts.map((source) => {
    const text = read(source);
    const features = inputs.of(text);
    let print = 0x811c9dc5;
    for (const [from, to] of windows(text)) {
      const { features: room, rowOf } = net;
      for (let token = from; token < to; token++) {
        rowOf[token - from] = token - from;
        features.write(token, room, (token - from) * INPUT_WIDTH);
      }
      const scores = net.run([[0, to - from]], to - from);
      const bits = new Uint32Array(scores.buffer, scores.byteOffset, (to - from) * OUTPUT_ROWS);
      for (const word of bits) print = Math.imul(print ^ word, 0x01000193);
    }
    return print >>> 0;
  });
}
