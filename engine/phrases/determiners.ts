/** What the first word of a noun phrase makes of it; `quantity`: it begins with a number or the like instead. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'quantity' | 'none';

const words = (list: string, as: Determiner) => list.split(' ').map((word): [string, Determiner] => [word, as]);

/** Words that begin a noun phrase, and what they make of it. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...words('the this that these those', 'definite'),
  ...words('a an another one', 'indefinite'),
  ...words('my your his her its our their whose', 'possessive'),
]);
