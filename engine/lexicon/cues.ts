import { type Form, formsOf } from './inflect';

/*
 * Verbs that present content as somebody's. Provenance: the lemmas that mark attributions in PolNeAR's training part
 * (Newell et al. 2018) wherever a good share of a lemma's uses are cues, the reporting verbs of Quirk et al., "A
 * Comprehensive Grammar of the English Language" §16.31, their synonyms, and of WordNet's verbs of communication those that
 * news uses so. Those with quoted words alone are verbs of manner of speaking (Levin, "English Verb Classes and
 * Alternations", 1993, §37.3), of showing feeling and of writing. Verbs of mere attitude ("hates", "endorsed", "wants") are
 * left out, because they report no statement. British and American spellings are both listed.
 */

/**
 * `speech`: says its content with any complement ("said", "denied").
 * `act`: names what is done by saying it, so that its object is enough ("accused him", "called for calm").
 * `clause`: a cue only with a clause or quoted words, for the verb has other uses ("found that …").
 * `that`: a cue only with a that-clause or quoted words, for it is rare or mostly means something else ("allowed that …").
 * `quote`: a cue only with quoted words ("laughed: …").
 */
export type Frame = 'speech' | 'act' | 'clause' | 'that' | 'quote';

const LEMMAS: Readonly<Record<Frame, string>> = {
  speech:
    'allege argue assert caution claim comment complain contend declare deny emphasise emphasize exclaim explain fret insist interject lament muse note opine predict proclaim quip reckon recount reiterate remark say state stress suggest testify warn',
  act: 'accuse acknowledge admonish allude announce applaud ascribe assail attribute beg belittle bemoan berate beseech bewail blame blast brand castigate characterise characterize chide cite commend concede condemn confirm criticise criticize debunk decry defend demand denounce deplore deride describe detail disclose dismiss disparage dispute downplay dub echo enjoin entreat eulogise eulogize excoriate exhort extol flay fume gloat hail herald highlight implore lambast lambaste lampoon laud liken mock outline pan pillory portray praise rail rebuff rebuke rebut refute reject reprimand reproach reprove repudiate reveal ridicule rubbish savage scoff scold skewer slam tell tout upbraid urge vilify voice vouch',
  clause:
    'accept add admit advise affirm agree answer anticipate appeal assume assure attest believe boast brag calculate certify charge clarify conclude confess continue convey counter decide determine disagree discover establish estimate expect express fear feel figure find forecast foresee gripe grumble guarantee guess gush hear hint hold hope hypothesise hypothesize imply indicate inform joke label learn list maintain mention moan notice notify observe plead pledge posit post postulate project promise pronounce propose protest prove question rage rate reason recall recommend record reflect relate remember remind repeat reply report respond retort rule see show signal specify speculate submit surmise suspect swear tease theorise theorize think threaten tweet underline underscore understand unveil volunteer vow wonder worry write',
  that: 'agonise alert allow apologise apologize apprise asseverate aver avow bet bleat bluster cable carp challenge concur confide conjecture contest corroborate crow decree deduce demonstrate divulge doubt editorialise editorialize email envisage envision fib flag float foretell forewarn grant grouse hazard huff infer insinuate instruct intimate jeer leak lie message moot murmur mutter narrate object parrot parry pontificate preach profess prophesy query quibble reaffirm reassure recognise recognize regret rejoin relay remonstrate request restate seethe sigh sneer snipe stipulate taunt telegraph thunder trash trumpet venture verify wager whimper whine whisper wisecrack',
  quote:
    'ask bark bawl begin bellow blare blog boom chant chuckle croak croon cry deadpan dish drawl elaborate enthuse gasp groan growl grunt hiss holler howl laugh purr rant rasp read roar rue rumble scream screech shout shriek smile snap snarl sniff sob speak splutter squeal stammer stutter text vent wail yell',
};

/** Beside the `speech`, `that` and `quote` verbs, those that stand before their speaker ("…", added Ruiz). */
const INVERTING = new Set(
  'acknowledge add admit agree announce answer brag concede conclude continue counter gripe grumble gush joke moan observe rage recall reason reflect reply report respond retort tweet wonder write'.split(
    ' ',
  ),
);

/** Words that follow a verb and make a cue of it together. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  blurt: ['out'],
  brush: ['aside', 'off'],
  call: ['for', 'on', 'upon'],
  cast: ['aspersions', 'doubt', 'doubts'],
  cry: ['foul'],
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
  heap: ['praise', 'scorn'],
  hint: ['at'],
  hit: ['back', 'out'],
  inveigh: ['against'],
  lash: ['out'],
  lay: ['out'],
  let: ['slip'],
  make: ['clear', 'plain'],
  object: ['to'],
  own: ['up'],
  play: ['down'],
  point: ['out', 'to'],
  pour: ['scorn'],
  put: ['it'],
  raise: ['alarm', 'alarms', 'concerns', 'doubts'],
  rave: ['about'],
  reminisce: ['about'],
  rule: ['out'],
  shoot: ['back'],
  shrug: ['off'],
  speak: ['of'],
  spell: ['out'],
  take: ['exception', 'issue', 'umbrage'],
  talk: ['down', 'up'],
  tear: ['into'],
  wave: ['aside', 'away'],
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
  const inverts = frame === 'speech' || frame === 'that' || frame === 'quote' || INVERTING.has(lemma);
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
  'add admit advise affirm agree announce assure attest boast brag certify clarify conclude confess convey counter disagree establish estimate gripe grumble guarantee guess gush hint indicate inform joke maintain mention moan notify observe plead pledge promise propose protest reckon recommend relate remind repeat reply report respond retort rule specify submit swear tweet underline underscore volunteer vow write'.split(
    ' ',
  ),
);

/** Verbs that promise or threaten: "to" and a verb is their clause. */
export const COMMISSIVES: ReadonlySet<string> = new Set(['pledge', 'promise', 'swear', 'threaten', 'vow']);

/** Verbs whose forms are as often nouns: without a clause or quoted words behind them they are read as such. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  'alert appeal bet brand cable challenge charge claim comment contest counter cry decree demand detail doubt echo email estimate fear fib flag float forecast grant guess hazard herald highlight hint hold hope label lampoon lie list message mock murmur note notice object outline parrot pillory pledge post project promise protest query question rap rate reason rebuke record regret remark reply report reprimand reproach request retort rule savage show sigh signal snipe state tease threat trash tweet venture voice vow wager whisper wonder worry'.split(
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
  'bill',
  'brand',
  'call',
  'cast',
  'compare',
  'depict',
  'dub',
  'frame',
  'identify',
  'interpret',
  'label',
  'name',
  'paint',
  'peg',
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
  'advance come draw express give have hold issue level make offer publish raise reach release repeat send take voice'.split(
    ' ',
  ),
);
