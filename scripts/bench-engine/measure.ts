/** How often each thing is measured; the median counts. */
export const PASSES = 5;

export const wordsIn = (text: string): number => text.split(/\s+/).length;

export const row = (name: string, value: string): void => console.log(`${name.padEnd(52)} ${value}`);
