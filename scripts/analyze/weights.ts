import { existsSync, readFileSync } from 'node:fs';

const FILE = new URL('../../engine/tagger/weights.bin', import.meta.url);

/** The tagger's weights; null where they were left out, so that the patterns work alone. */
export const readWeights = (): Uint8Array | null => (existsSync(FILE) ? readFileSync(FILE) : null);
