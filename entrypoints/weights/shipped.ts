import url from '../../engine/tagger/weights.bin?url';

/** The learned tagger's weights, from the extension's own package. */
export async function loadWeights(): Promise<Uint8Array | null> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the tagger's weights could not be read: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export const LEARNED = true;
