import { table, wordOfEntry } from './lexicon';

/**
 * Parties by whose members and adjectives news tells politicians apart: each line is one party, its usual word first, then
 * its members, adjectives and the letter that stands before a place ("R-Fla.", "Ann Lee (D)").
 *
 * Provenance: compiled from general knowledge.
 */
const PARTIES = table(`
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
`);

/** Word, lower case → the party's usual word. */
export const PARTY_OF = wordOfEntry(PARTIES);
