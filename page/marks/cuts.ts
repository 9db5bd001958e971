import type { Cut } from './restore';

/**
 * Tells when the page's scripts touch a text node that was cut up: give it new data, take it out, move it, or put something
 * between it and its parts. Runs before the next frame, and never for changes made inside `quietly`.
 *
 * @param cutOf the cut that a text node, or a part made of it, belongs to.
 */
export function watchCuts(cutOf: (node: Node) => Cut | undefined, touched: (cut: Cut, rewritten: boolean) => void) {
  const observer = new MutationObserver(handle);

  function handle(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const found = new Map<Cut, boolean>();
    for (const record of records) {
      const cut = cutTouchedBy(record, cutOf);
      if (cut) found.set(cut, found.get(cut) || record.target === cut.node);
    }
    for (const [cut, rewritten] of found) touched(cut, rewritten);
    observer.takeRecords();
  }

  return {
    start(nodes: Iterable<Text>) {
      const roots = new Set([...nodes].map((node) => node.getRootNode()));
      for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
    /** Makes changes of our own: what the page did before is handled first, what we do is not. */
    quietly(change: () => void) {
      handle(observer.takeRecords());
      change();
      observer.takeRecords();
    },
    stop: () => observer.disconnect(),
  };
}

function cutTouchedBy(record: MutationRecord, cutOf: (node: Node) => Cut | undefined): Cut | undefined {
  if (record.type === 'characterData') {
    const cut = cutOf(record.target);
    return cut?.node === record.target ? cut : undefined;
  }
  for (const node of record.removedNodes) {
    const cut = cutOf(node);
    if (cut) return cut;
  }
  return record.previousSibling ? cutOf(record.previousSibling) : undefined;
}
