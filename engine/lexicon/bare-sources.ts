import { lexicon } from './lexicon';

/**
 * Nouns that a subject does not make more traceable ("technology experts"): only a place or institution does.
 * Provenance: compiled from general knowledge.
 */
export const BY_SUBJECT = lexicon(`
activists, advocates, analysts, campaigners, commentators, critics, economists, experts, forecasters, historians
observers, pundits, researchers, scholars, scientists, specialists, strategists, users, watchers
`);

/**
 * Words before a noun that tell nothing of who somebody is: which of them, how many about, how high or how sure.
 * Provenance: the ordinals, comparatives and emphasising adjectives of Quirk et al., §7.33 to §7.45, and those that
 * news puts before "source" and "official"; from general knowledge.
 */
export const TELLING_NOTHING = lexicon(`
a, about, additional, an, anonymous, another, at, different, fifth, former, fourth, further, her, his, independent
informed, its, leading, least, nearly, other, over, own, reliable, second, senior, separate, such, than, the, their
these, third, those, top, trusted, unconfirmed, undisclosed, unidentified, unnamed, well-placed
`);

/**
 * Words behind a noun that tie somebody to a matter, a place or a body: "familiar with", "in the room".
 * Provenance: the wordings of the Reuters, AP and New York Times guides on unnamed sources; extended from general
 * knowledge.
 */
export const TYING_WORDS = lexicon(`
among, around, at, attending, aware, briefed, close, connected, contacted, familiar, for, from, in, inside
interviewed, involved, knowledgeable, like, linked, living, near, of, on, outside, polled, present, privy, surveyed
tied, who, whose, with, within, working
`);

/**
 * Singular nouns that tell as little as their plurals do.
 * Provenance: the guide's examples; extended from general knowledge.
 */
export const BARE_SINGULARS = lexicon('analyst, critic, expert, insider, observer, official, source');

/**
 * Groups that no complement makes more traceable ("critics of the plan", "most of the population").
 * Provenance: the guide's examples; extended from general knowledge.
 */
export const ALWAYS_BARE = lexicon('critics, detractors, most, opponents, population, proponents');

/**
 * Numbers of people at large, whom a place alone does not tell apart ("many in the city").
 * Provenance: the quantifiers of Quirk et al., §5.23.
 */
export const VAGUE_NUMBERS = lexicon(`
all, both, dozens, everyone, few, half, hundreds, majority, many, several, some
`);
