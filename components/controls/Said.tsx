import type { ReadonlySignal } from '@preact/signals';

/** What was done last, or why it was not: seen, and read out once. */
export function Said({ words }: { words: ReadonlySignal<string> }) {
  return (
    <p class="said" role="status">
      {words}
    </p>
  );
}
