/**
 * Parties by whose members and adjectives news tells politicians apart: each line is one party, its usual word first, then
 * its members, adjectives and the letter that stands before a place ("R-Fla.", "Ann Lee (D)").
 *
 * Provenance: compiled from general knowledge.
 */
const TABLE = `
republican: republicans, gop, r
democrat: democrats, democratic, d
labour: labor
conservative: conservatives, tory, tories
liberal: liberals
socialist: socialists
green: greens
nationalist: nationalists
unionist: unionists
independent: independents
libertarian: libertarians
`;

/** Word, lower case → the party's usual word. */
export const PARTY_OF: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [party, words] = line.split(': ') as [string, string];
      return [party, ...words.split(', ')].map((word): [string, string] => [word, party]);
    }),
);
