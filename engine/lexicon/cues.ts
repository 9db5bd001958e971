import {
  BLAMING_LEMMAS,
  LIGHT_LEMMAS,
  NAMING_LEMMAS,
  PHRASES,
  QUOTED_PHRASES,
  QUOTING_PHRASES,
  SET_PHRASES,
} from './cue-phrases';
import { CUE_LEMMAS, type Frame, INVERTING } from './cue-verbs';
import { type Form, formsOf } from './inflect';

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

for (const frame of Object.keys(CUE_LEMMAS) as Frame[])
  for (const lemma of CUE_LEMMAS[frame].split(' ')) enter(lemma, frame);
for (const [lemma, particles] of Object.entries({ ...PHRASES, ...QUOTED_PHRASES })) {
  for (const [word] of formsOf(lemma)) PARTICLES.set(word, particles);
}

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
const readings = (lemmas: string): ReadonlyMap<string, readonly CueVerb[]> => {
  const found = new Map<string, CueVerb[]>();
  for (const lemma of lemmas.split(' ')) {
    for (const [word, form] of formsOf(lemma)) {
      found.set(word, [...(found.get(word) ?? []), { lemma, frame: 'act', form, inverts: false }]);
    }
  }
  return found;
};

/** Forms of {@link NAMING_LEMMAS}. */
export const NAMING_VERBS = readings(NAMING_LEMMAS);

/** Forms of {@link LIGHT_LEMMAS}. */
export const LIGHT_VERBS = readings(LIGHT_LEMMAS);

/** Forms of the verbs of set phrases. */
export const SET_VERBS = readings(
  [...Object.keys({ ...SET_PHRASES, ...QUOTING_PHRASES }), ...BLAMING_LEMMAS.split(' ')].join(' '),
);
