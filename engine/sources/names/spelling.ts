/** Shorter names are too often one letter from another one. */
const LONG = 5;

/** Whether two names, lower case, are one with a letter left out or two letters exchanged: "Sweeny" for "Sweeney". */
export function misspelt(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LONG || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return at < long.length && short.slice(at) === long.slice(at + 1);
  return (
    at + 1 < short.length &&
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}
