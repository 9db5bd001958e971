import { findAttributions } from '../../engine/attributions';
import type { Span } from '../../engine/span';
import { read } from '../../engine/text';

/** Every attribution that the patterns alone find, as "source | cue". */
export function found(text: string): string[] {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
  return findAttributions(read(text), null).map(({ source, cue }) => `${words(source) || 'nobody'} | ${words(cue)}`);
}
