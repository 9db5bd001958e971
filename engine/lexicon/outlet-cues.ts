import { lexicon } from './lexicon';

/**
 * Cues with which an outlet passes on what it was told or found out; with others ("argued", "praised") it speaks for itself.
 * Provenance: compiled from general knowledge of how newsrooms speak of each other's reports.
 */
export const RELAYING_CUES = lexicon(`
according to, add, added, adds, announced, broke, by, carried, cited, citing, claim, claimed, claiming, claims, confirmed
disclosed, established, learned, learnt, note, noted, notes, per, posted, published, publishing, quoted, quoting, ran, reckon
reckoned, reckons, report, reported, reporting, reports, revealed, reveals, said, saying, says, suggest, suggested
suggests, tells, told, understands, writes, wrote
`);
