import { type Form, formsOf } from './inflect';

/*
 * Verbs that present content as somebody's. Provenance: the lemmas that mark attributions in PolNeAR's training part
 * (Newell et al. 2018) wherever a good share of a lemma's uses are cues, the reporting verbs of Quirk et al., "A
 * Comprehensive Grammar of the English Language" §16.31, and their synonyms; those used with quoted words alone are verbs of manner of speaking (Levin, "English
 * Verb Classes and Alternations", 1993, §37.3), of showing feeling and of writing. Verbs of mere attitude ("hates",
 * "endorsed", "wants") are left out, because they report no statement. British and American spellings are both listed.
 */

/**
 * `speech`: says its content with any complement ("said", "denied").
 * `act`: names what is done by saying it, so that its object is enough ("accused him", "called for calm").
 * `clause`: a cue only with a clause or quoted words, for the verb has other uses ("found that …").
 * `quote`: a cue only with quoted words ("laughed: …").
 */
export type Frame = 'speech' | 'act' | 'clause' | 'quote';

const LEMMAS: Readonly<Record<Frame, string>> = {
  speech:
    'allege argue assert caution claim comment complain contend declare deny emphasise emphasize exclaim explain fret insist interject lament muse note opine predict proclaim quip reckon recount reiterate remark say state stress suggest testify warn',
  act: 'accuse acknowledge allude announce applaud ascribe assail attribute beg bemoan berate blame blast brand castigate characterise characterize chide cite concede condemn confirm criticise criticize debunk decry defend demand denounce deride describe detail disclose dismiss dispute downplay dub echo eulogise eulogize fume gloat hail highlight lambast lambaste laud liken mock outline pan portray praise rail rebuff rebuke rebut refute reject reveal ridicule scoff skewer slam tell tout urge voice vouch',
  clause:
    'accept add admit advise affirm agree answer anticipate appeal assume assure attest believe boast brag calculate certify charge clarify conclude confess continue convey counter decide determine disagree discover establish estimate expect express fear feel figure find forecast foresee gripe grumble guarantee guess gush hear hint hold hope hypothesise hypothesize imply indicate inform joke label learn list maintain mention moan notice notify observe plead pledge posit post postulate project promise pronounce propose protest prove question rage rate reason recall recommend record reflect relate remember remind repeat reply report respond retort rule see show signal specify speculate submit surmise suspect swear tease theorise theorize think threaten tweet underline underscore understand unveil volunteer vow wonder worry write',
  quote:
    'ask bark bawl begin bellow blare blog boom chant chuckle confide croak croon cry deadpan dish drawl elaborate enthuse gasp groan growl grunt hiss holler howl huff laugh murmur mutter purr rant rasp read roar rue rumble scream screech shout shriek sigh smile snap snarl sniff sob speak splutter squeal stammer stutter text thunder vent wail whimper whine whisper yell',
};

/** Beside the `speech` and `quote` verbs, those that stand before their speaker ("…", added Ruiz). */
const INVERTING = new Set(
  'acknowledge add admit agree announce answer brag concede conclude continue counter gripe grumble gush joke moan observe rage recall reason reflect reply report respond retort tweet wonder write'.split(
    ' ',
  ),
);

/** Words that follow a verb and make a cue of it together. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon'],
  cast: ['aspersions', 'doubt', 'doubts'],
  express: [
    'concern',
    'concerns',
    'confidence',
    'doubt',
    'doubts',
    'hope',
    'optimism',
    'outrage',
    'regret',
    'surprise',
  ],
  hint: ['at'],
  hit: ['back', 'out'],
  lash: ['out'],
  make: ['clear'],
  object: ['to'],
  play: ['down'],
  point: ['out', 'to'],
  put: ['it'],
  raise: ['alarm', 'alarms', 'concerns', 'doubts'],
  shoot: ['back'],
  speak: ['of'],
  spell: ['out'],
  tear: ['into'],
};

/** The same before quoted words alone: "he went on: …", "she was like, …". */
const QUOTED_PHRASES: Readonly<Record<string, readonly string[]>> = {
  be: ['like'],
  chime: ['in'],
  fire: ['back'],
  go: ['on'],
};

/** One way to read a word as a cue. */
export interface CueVerb {
  readonly lemma: string;
  readonly frame: Frame;
  readonly form: Form;
  readonly inverts: boolean;
}

const VERBS = new Map<string, CueVerb[]>();
const PARTICLES = new Map<string, readonly string[]>();

function enter(lemma: string, frame: Frame): void {
  const inverts = frame === 'speech' || frame === 'quote' || INVERTING.has(lemma);
  for (const [word, form] of formsOf(lemma)) {
    const readings = VERBS.get(word) ?? [];
    readings.push({ lemma, frame, form, inverts });
    VERBS.set(word, readings);
  }
}

for (const frame of Object.keys(LEMMAS) as Frame[]) for (const lemma of LEMMAS[frame].split(' ')) enter(lemma, frame);
for (const [lemma, particles] of Object.entries({ ...PHRASES, ...QUOTED_PHRASES })) {
  for (const [word] of formsOf(lemma)) PARTICLES.set(word, particles);
}

/** Report what somebody thinks: within somebody else's words they are part of these. */
export const BELIEF: ReadonlySet<string> = new Set(
  'assume believe expect fear feel figure find hear hold hope know learn realise realize recall reckon remember see suspect think understand wonder worry'.split(
    ' ',
  ),
);

/**
 * Report what somebody utters rather than thinks: with a that-clause behind them they leave no doubt. Provenance: the public
 * verbs of Quirk et al., §16.31, and those of their kind among the verbs above.
 */
export const PUBLIC: ReadonlySet<string> = new Set(
  'add admit affirm agree announce assure attest boast brag certify clarify conclude confess convey counter disagree estimate gripe grumble gush hint indicate inform joke maintain mention moan notify observe plead pledge promise propose protest reckon recommend remind repeat reply report respond retort specify submit swear tweet underline underscore volunteer vow write'.split(
    ' ',
  ),
);

/** Verbs that promise or threaten: "to" and a verb is their clause. */
export const COMMISSIVES: ReadonlySet<string> = new Set(['pledge', 'promise', 'swear', 'threaten', 'vow']);

/** Verbs whose forms are as often nouns: without a clause or quoted words behind them they are read as such. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  'appeal brand charge claim comment counter cry demand detail echo estimate fear forecast guess highlight hint hold hope label list mock note notice outline pledge post project promise protest question rate reason rebuke record remark reply report retort rule show signal state tease threat tweet voice vow wonder worry'.split(
    ' ',
  ),
);

const NONE: readonly CueVerb[] = [];

/** The ways in which a lower-case word may be a form of a cue verb; empty when it is none. */
export const cueVerbs = (lower: string): readonly CueVerb[] => VERBS.get(lower) ?? NONE;

/** Whether two lower-case words make a phrasal cue ("called for"), and which readings its verb then has. */
export function phrasalCue(verb: string, next: string): readonly CueVerb[] {
  if (!PARTICLES.get(verb)?.includes(next)) return NONE;
  return PHRASAL_FORMS.get(verb) ?? NONE;
}

const PHRASAL_FORMS = new Map<string, CueVerb[]>();
for (const lemma of Object.keys({ ...PHRASES, ...QUOTED_PHRASES })) {
  for (const [word, form] of formsOf(lemma)) {
    const reading: CueVerb = { lemma, frame: lemma in PHRASES ? 'act' : 'quote', form, inverts: false };
    PHRASAL_FORMS.set(word, [...(PHRASAL_FORMS.get(word) ?? []), reading]);
  }
}

/** How to read the forms of verbs that are cues only in one construction. */
const readings = (lemmas: readonly string[]): ReadonlyMap<string, readonly CueVerb[]> => {
  const found = new Map<string, CueVerb[]>();
  for (const lemma of lemmas) {
    for (const [word, form] of formsOf(lemma)) {
      found.set(word, [...(found.get(word) ?? []), { lemma, frame: 'act', form, inverts: false }]);
    }
  }
  return found;
};

/** Verbs that give something a name, a view or a measure, and are cues only with both: "called it a mistake", "put it at nine". */
export const NAMING_VERBS = readings([
  'brand',
  'call',
  'cast',
  'compare',
  'dub',
  'frame',
  'identify',
  'interpret',
  'label',
  'name',
  'paint',
  'perceive',
  'portray',
  'present',
  'put',
  'refer',
  'regard',
  'see',
  'term',
  'view',
]);

/** Verbs that make a cue of a noun of saying: "issued a warning that", "made the claim that" (Quirk et al., §10.30). */
export const LIGHT_VERBS = readings(
  'advance come draw express give have hold issue level make offer publish raise reach release repeat send voice'.split(
    ' ',
  ),
);
