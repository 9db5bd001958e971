import { formsOf } from './inflect';

/*
 * Words that present content as somebody's without saying whose. Provenance: the AP Stylebook's and the BBC's advice on
 * "allegedly" and "reportedly", the agentless attributions of PolNeAR's training part, and Hyland, "Hedging in
 * Scientific Research Articles" (1998), for the passives.
 */

export const HEDGE_ADVERBS: ReadonlySet<string> = new Set([
  'allegedly',
  'apparently',
  'purportedly',
  'reportedly',
  'rumoredly',
  'supposedly',
]);

/** Passive participles that are a cue only when "by" names who says it: "was condemned by". */
export const AGENT_PASSIVES: ReadonlySet<string> = new Set(
  'announced branded condemned confirmed contradicted criticised criticized denied denounced described dismissed disputed echoed identified labeled labelled named praised predicted quoted refuted rejected reported slammed told urged warned'.split(
    ' ',
  ),
);

/**
 * What becomes of people and things, as the complement of a passive of thinking: "feared drowned", "believed stolen".
 * Provenance: the participles and adjectives of loss, harm and condition that Quirk et al., §16.44, give such verbs.
 */
export const FATES: readonly string[] =
  'alive buried capable captured damaged dead destroyed detained drowned extinct fatal forged genuine hurt infected injured killed lost missing murdered responsible safe stolen stranded trapped unharmed unlikely wounded wrecked'.split(
    ' ',
  );

/** Passive participles → the words one of which has to follow: "is believed to", "was accused of". */
export const HEDGE_PASSIVES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    accused: ['of', 'by'],
    alleged: ['to', 'that', 'by'],
    assumed: ['to', 'that'],
    assured: ['that', 'by'],
    attributed: ['to'],
    believed: ['to', 'that', 'by', ...FATES],
    billed: ['as'],
    blamed: ['for'],
    celebrated: ['as'],
    claimed: ['to', 'that', 'by'],
    condemned: ['as'],
    considered: ['to', 'by'],
    criticised: ['as', 'for'],
    criticized: ['as', 'for'],
    decried: ['as'],
    denounced: ['as'],
    depicted: ['as'],
    derided: ['as'],
    described: ['as'],
    dismissed: ['as'],
    estimated: ['to', 'that', 'at', 'by'],
    expected: ['to', 'that'],
    feared: ['to', 'that', ...FATES],
    forecast: ['to', 'that', 'by'],
    hailed: ['as'],
    informed: ['that', 'by'],
    interpreted: ['as'],
    lauded: ['as'],
    learnt: ['to', 'that'],
    mocked: ['as'],
    named: ['as'],
    portrayed: ['as', 'by'],
    praised: ['as'],
    predicted: ['to', 'that', 'by'],
    presumed: ['to', 'that', ...FATES],
    projected: ['to', 'that', 'by'],
    regarded: ['as', 'by'],
    reported: ['to', 'that', 'by'],
    reputed: ['to'],
    revealed: ['that', 'by'],
    reviled: ['as'],
    rumored: ['to', 'that'],
    rumoured: ['to', 'that'],
    said: ['to', 'that', 'by'],
    seen: ['as', 'by'],
    suspected: ['of', 'to'],
    thought: ['to', 'that', 'by', 'likely', ...FATES],
    tipped: ['to', 'as', 'for'],
    told: ['that', 'by'],
    touted: ['as'],
    understood: ['to', 'that'],
    viewed: ['as', 'by'],
    vilified: ['as'],
    warned: ['that', 'by'],
    welcomed: ['as', 'by'],
  }),
);

/**
 * What comes to light with an anticipatory "it" as its subject, by verb or by passive participle: "it emerged that", "it is
 * understood". Provenance: Biber et al., "Longman Grammar of Spoken and Written English" §9.2.3, the verbs of saying,
 * thinking and coming to light there.
 */
export const EMERGING: ReadonlySet<string> = new Set(['emerged', 'emerges', 'transpired', 'transpires']);
export const IT_PASSIVES: ReadonlySet<string> = new Set(
  'alleged announced argued asserted assumed believed claimed confirmed disclosed estimated expected feared gathered hinted hoped leaked learned learnt predicted presumed reported revealed rumored rumoured said speculated suggested suspected thought understood whispered'.split(
    ' ',
  ),
);

/** Adjectives that say that a description comes from elsewhere: "her reputed fortune", "an alleged plot". */
export const HEDGE_ADJECTIVES: ReadonlySet<string> = new Set([
  'alleged',
  'purported',
  'reputed',
  'rumored',
  'rumoured',
]);

/**
 * Nouns that say by themselves that their content is somebody's, and not whose: "amid claims that". Provenance: the
 * ownerless nominal cues of PolNeAR's training part; of nouns of belief those of fear alone, which nobody calls his own.
 */
export const HEDGE_NOUNS: ReadonlySet<string> = new Set(
  'accusations allegation allegations claims complaints concerns criticism fears reports rumor rumors rumour rumours speculation suggestions suspicions worries'.split(
    ' ',
  ),
);

/** Those of them that nobody stands behind, so that they are no source of what they suggest. */
export const RUMOURS: ReadonlySet<string> = new Set(['rumor', 'rumors', 'rumour', 'rumours', 'speculation']);

/** What hedge nouns do when they become known: "reports surfaced that". */
export const SURFACING: ReadonlySet<string> = new Set(
  'abound arise build circulate deepen emerge grow heighten intensify linger mount multiply persist resurface rise spread surface swirl whirl'
    .split(' ')
    .flatMap((lemma) => formsOf(lemma).map(([form]) => form)),
);

/** Adjectives of being sure or afraid that, with a that-clause, tell what somebody holds. Provenance: Quirk et al., §16.71. */
export const BELIEF_ADJECTIVES: ReadonlySet<string> = new Set(
  'adamant afraid alarmed certain concerned confident convinced doubtful fearful hopeful insistent optimistic persuaded pessimistic sceptical skeptical sure uncertain unconvinced unsure worried'.split(
    ' ',
  ),
);
