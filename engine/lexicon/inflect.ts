/** How a verb form is used: `ing` also as a noun or adjective; a regular verb's past and participle share one form. */
export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Irregular verbs among the cues: lemma → past, participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ['arose', 'arisen'],
  begin: ['began', 'begun'],
  bet: ['bet', 'bet'],
  break: ['broke', 'broken'],
  build: ['built', 'built'],
  cast: ['cast', 'cast'],
  come: ['came', 'come'],
  draw: ['drew', 'drawn'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  forget: ['forgot', 'forgotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  lay: ['laid', 'laid'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rebut: ['rebutted', 'rebutted'],
  rise: ['rose', 'risen'],
  say: ['said', 'said'],
  send: ['sent', 'sent'],
  see: ['saw', 'seen'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  spread: ['spread', 'spread'],
  stick: ['stuck', 'stuck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
};

/** Stressed on the last syllable: the final consonant doubles before an ending. */
const DOUBLING =
  /^(?:admit|aver|beg|blog|brag|concur|dub|extol|fib|flag|fret|hit|infer|pan|peg|pin|plan|put|quip|rebut|refer|slam|snap|sob|submit|sum)$/;
/** An unstressed last syllable before "l", doubled in British spelling only ("labelled", "labeled"). */
const EITHER = /[^aeiou][ae]l$/;

/** Verbs that British spelling gives a past in "t" as well ("learnt", "spelt"). */
const EITHER_T = /^(?:dream|lean|learn|leap|spell|spill)$/;

const FORMS_OF_BE: [form: string, as: Form][] = [
  ['am', 'base'],
  ['are', 'base'],
  ['is', 's'],
  ['was', 'past'],
  ['were', 'past'],
];

/** All forms of an English verb with what each may be. */
export function formsOf(lemma: string): [form: string, as: Form][] {
  if (lemma === 'be') return FORMS_OF_BE;
  const [past, participle] = IRREGULAR[lemma] ?? [pastOf(lemma), pastOf(lemma)];
  const forms: [form: string, as: Form][] = [
    [lemma, 'base'],
    [thirdPersonOf(lemma), 's'],
    [past, 'past'],
    [participle, 'participle'],
    [ingOf(lemma), 'ing'],
  ];
  if (EITHER_T.test(lemma)) {
    const short = `${lemma.replace(/ll$/, 'l')}t`;
    return [...forms, [short, 'past'], [short, 'participle']];
  }
  if (!EITHER.test(lemma)) return forms;
  return [...forms, [`${lemma}led`, 'past'], [`${lemma}led`, 'participle'], [`${lemma}ling`, 'ing']];
}

function thirdPersonOf(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return DOUBLING.test(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eo]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLING.test(lemma) ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}
