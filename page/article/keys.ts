/** Texts that have a key; past so many the keys begin anew, and blocks are sent again. */
const MOST = 20_000;

/** No other document's keys are like ours: those that the background knows may be of the page that was here before. */
const own = Math.random().toString(36).slice(2);
const keys = new Map<string, string>();
let given = 0;

/** A short key of a text, the same whenever the same text is met in this document. */
export function keyOf(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    if (keys.size >= MOST) keys.clear();
    key = `${own}-${(given++).toString(36)}`;
    keys.set(text, key);
  }
  return key;
}
