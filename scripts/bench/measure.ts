/** How often each thing is measured; the median counts. */
export const PASSES = 5;

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export const wordsIn = (text: string): number => text.split(/\s+/).length;

export const row = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`);
