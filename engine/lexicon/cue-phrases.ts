import { lexicon, table } from './lexicon';

/*
 * Cues of several words, and verbs that are cues in one construction alone. Provenance: those of `cue-verbs.ts`.
 */

/** Words that follow a verb and make a cue of it together. */
export const PHRASES = table(`
blurt: out
brush: aside, off
call: for, on, upon
cast: aspersions, doubt, doubts
cry: foul
express: concern, concerns, confidence, doubt, doubts, hope, optimism, outrage, regret, surprise
heap: praise, scorn
hint: at
hit: back, out
inveigh: against
lash: out
lay: out
let: slip
make: clear, plain
object: to
own: up
play: down
point: out, to
pour: scorn
press: for
put: it
raise: alarm, alarms, concerns, doubts
rave: about
reminisce: about
rule: out
shoot: back
shrug: off
speak: of
spell: out
take: exception, issue, umbrage
talk: down, up
tear: into
wave: aside, away
`);

/** The same before quoted words alone: "he went on: …", "she was like, …". */
export const QUOTED_PHRASES = table(`
be: like
chime: in
fire: back
go: on
`);

/** Verbs that give something a name, a view or a measure, and are cues only with both: "called it a mistake", "put it at nine". */
export const NAMING_LEMMAS = lexicon(`
bill, brand, call, cast, compare, depict, dub, estimate, frame, identify, interpret, label, name, paint, peg, perceive
portray, present, put, refer, regard, see, term, view
`);

/** Verbs that make a cue of a noun of saying: "issued a warning that", "made the claim that" (Quirk et al., §10.30). */
export const LIGHT_LEMMAS = lexicon(`
advance, come, draw, express, give, have, hold, issue, level, make, offer, provide, publish, raise, reach, release
repeat, send, take, voice
`);

/**
 * Set phrases of saying with a that-clause, by their verb; `POSS` stands for a possessive. Provenance: "Oxford Dictionary of
 * English Idioms" (2004), those that say rather than think.
 */
export const SET_PHRASES = table(`
break: the news
give: POSS word
leave: little doubt, no doubt
let: it be known
make: it known, the case, the point
serve: notice
stick: to POSS claim, to POSS line, to POSS story, to POSS view, to the line, to the view
take: the line
`);

/** The same with what follows a colon: "had this to say about the strike: …". */
export const QUOTING_PHRASES = table(`
have: the following to say, this to say
sum: it all up, it up, things up, up
`);

/**
 * What somebody's words for another are, where they are praise or blame: "had harsh words for the board".
 * Provenance: compiled from general knowledge, the adjectives that dictionaries give with "words".
 */
export const WORDS_FOR = lexicon(`
angry, bitter, blunt, choice, cross, cutting, encouraging, harsh, kind, pointed, scathing, severe, sharp, stern
stinging, strong, tough, warm, withering
`);

/** Verbs that lay blame or ascribe to a cause: "put the loss down to", "pinned the blame on". */
export const BLAMING_LEMMAS = lexicon('chalk, lay, pin, place, put');
