import { formsOf } from './inflect';
import { lexicon, table } from './lexicon';

/*
 * Words that present content as somebody's without saying whose. Provenance: the AP Stylebook's and the BBC's advice on
 * "allegedly" and "reportedly", the agentless attributions of PolNeAR's training part, and Hyland, "Hedging in
 * Scientific Research Articles" (1998), for the passives.
 */

/** "She reportedly left". */
export const HEDGE_ADVERBS = lexicon('allegedly, apparently, purportedly, reportedly, rumoredly, supposedly');

/** Passive participles that are a cue only when "by" names who says it: "was condemned by". */
export const AGENT_PASSIVES = lexicon(`
announced, branded, condemned, confirmed, contradicted, criticised, criticized, denied, denounced, described
dismissed, disputed, echoed, identified, labeled, labelled, named, praised, predicted, quoted, refuted, rejected
reported, slammed, told, urged, warned
`);

/**
 * What becomes of people and things, as the complement of a passive of thinking: "feared drowned", "believed stolen".
 * Provenance: the participles and adjectives of loss, harm and condition that Quirk et al., §16.44, give such verbs.
 */
export const FATES = lexicon(`
alive, buried, capable, captured, damaged, dead, destroyed, detained, drowned, extinct, fatal, forged, genuine, hurt
infected, injured, killed, lost, missing, murdered, responsible, safe, stolen, stranded, trapped, unharmed, unlikely
wounded, wrecked
`);

/** Passives of thinking, which one of these may follow. */
export const THOUGHT = lexicon('believed, feared, presumed, thought');

/** Passive participles → the words one of which has to follow: "is believed to", "was accused of". */
export const HEDGE_PASSIVES = table(`
accused: by, of
alleged: by, that, to
assumed: that, to
assured: by, that
attributed: to
believed: by, that, to
billed: as
blamed: for
branded: as
celebrated: as
characterised: as, by
characterized: as, by
claimed: by, that, to
condemned: as
considered: by, to
criticised: as, for
criticized: as, for
decried: as
denounced: as
depicted: as
derided: as
described: as
dismissed: as
estimated: at, by, that, to
expected: that, to
feared: that, to
forecast: by, that, to
hailed: as
informed: by, that
interpreted: as
labeled: as
labelled: as
lauded: as
learnt: that, to
mocked: as
named: as
portrayed: as, by
praised: as
predicted: by, that, to
presumed: that, to
projected: by, that, to
regarded: as, by
reported: by, that, to
reputed: to
revealed: by, that
reviled: as
rumored: that, to
rumoured: that, to
said: by, that, to
seen: as, by
suspected: of, to
thought: by, likely, that, to
tipped: as, for, to
told: by, that
touted: as
understood: that, to
viewed: as, by
vilified: as
warned: by, that
welcomed: as, by
`);

/** Verbs that need no passive: "it emerged that", "it transpired that". */
export const EMERGING = lexicon('emerged, emerges, transpired, transpires');

/**
 * What comes to light with an anticipatory "it" as its subject, by passive participle: "it is understood that". Provenance: Biber et al., "Longman Grammar of Spoken and Written English" §9.2.3, the verbs of saying,
 * thinking and coming to light there.
 */
export const IT_PASSIVES = lexicon(`
alleged, announced, argued, asserted, assumed, believed, claimed, confirmed, disclosed, estimated, expected, feared
gathered, hinted, hoped, leaked, learned, learnt, predicted, presumed, reported, revealed, rumored, rumoured, said
speculated, suggested, suspected, thought, understood, whispered
`);

/** Adjectives that say that a description comes from elsewhere: "her reputed fortune", "an alleged plot". */
export const HEDGE_ADJECTIVES = lexicon('alleged, purported, reputed, rumored, rumoured');

/**
 * Nouns that say by themselves that their content is somebody's, and not whose: "amid claims that". Provenance: the
 * ownerless nominal cues of PolNeAR's training part; of nouns of belief those of fear alone, which nobody calls his own.
 */
export const HEDGE_NOUNS = lexicon(`
accusations, allegation, allegations, claims, complaints, concerns, criticism, fears, reports, rumor, rumors, rumour
rumours, speculation, suggestions, suspicions, worries
`);

/** Those of them that nobody stands behind, so that they are no source of what they suggest. */
export const RUMOURS = lexicon('rumor, rumors, rumour, rumours, speculation');

/** What hedge nouns do when they become known: "reports surfaced that". */
const SURFACING_LEMMAS = lexicon(`
abound, arise, build, circulate, deepen, emerge, grow, heighten, intensify, linger, mount, multiply, persist
resurface, rise, spread, surface, swirl, whirl
`);
export const SURFACING: ReadonlySet<string> = new Set(
  [...SURFACING_LEMMAS].flatMap((lemma) => formsOf(lemma).map(([form]) => form)),
);

/** Adjectives of being sure or afraid that, with a that-clause, tell what somebody holds. Provenance: Quirk et al., §16.71. */
export const BELIEF_ADJECTIVES = lexicon(`
adamant, afraid, alarmed, certain, concerned, confident, convinced, doubtful, fearful, hopeful, insistent, optimistic
persuaded, pessimistic, sceptical, skeptical, sure, uncertain, unconvinced, unsure, worried
`);
