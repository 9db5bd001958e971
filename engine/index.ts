import { assemble } from './assemble';
import { findAttributions } from './attributions';
import { corroborate } from './corroboration';
import { typeSources } from './kinds';
import { grade } from './levels';
import type { Report } from './report';
import { resolve } from './sources';
import { loadTagger } from './tagger';
import { read } from './text';

export interface Engine {
  /**
   * Finds and grades every attribution of an article in English. Offsets in the report are half-open UTF-16 offsets of
   * `text`. Never throws; a text without claims gives an empty list. Time is linear in the length.
   */
  analyze(text: string): Report;
}

/**
 * Makes an engine ready: the learned tagger's weights (`engine/tagger/weights.bin`), or null for the patterns alone.
 * Throws one clear error when the weights are not what the tagger was built for.
 */
export function createEngine(weights: Uint8Array | null): Engine {
  const tagger = weights && loadTagger(weights);
  return {
    analyze(original) {
      const text = read(original);
      const attributions = findAttributions(text, tagger?.tag(text) ?? null);
      const typed = typeSources(text, resolve(text, attributions));
      const corroborated = corroborate(text, typed);
      const graded = grade(text, typed, corroborated);
      return assemble(text, typed, corroborated, graded, tagger ? 'patterns+tagger' : 'patterns');
    },
  };
}
