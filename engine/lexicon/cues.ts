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
  /** Whether it may stand before its speaker: "“…,” said Ruiz". */
  readonly inverts: boolean;
}

type Readings = ReadonlyMap<string, readonly CueVerb[]>;

/** Every form of the verbs, lower case, with each way to read it. */
function readings(lemmas: Iterable<string>, frame: Frame, inverts: (lemma: string) => boolean = () => false): Readings {
  const found = new Map<string, CueVerb[]>();
  for (const lemma of lemmas)
    for (const [word, form] of formsOf(lemma))
      found.set(word, [...(found.get(word) ?? []), { lemma, frame, form, inverts: inverts(lemma) }]);
  return found;
}

function joined(parts: readonly Readings[]): Readings {
  const all = new Map<string, readonly CueVerb[]>();
  for (const part of parts) for (const [word, verbs] of part) all.set(word, [...(all.get(word) ?? []), ...verbs]);
  return all;
}

const INVERTING_FRAMES: ReadonlySet<Frame> = new Set<Frame>(['speech', 'that', 'quote']);

const VERBS = joined(
  (Object.keys(CUE_LEMMAS) as Frame[]).map((frame) =>
    readings(CUE_LEMMAS[frame], frame, (lemma) => INVERTING_FRAMES.has(frame) || INVERTING.has(lemma)),
  ),
);
const PHRASAL_VERBS = joined([readings(PHRASES.keys(), 'act'), readings(QUOTED_PHRASES.keys(), 'quote')]);

const NONE: readonly CueVerb[] = [];

/** The ways in which a lower-case word may be a form of a cue verb; empty when it is none. */
export const cueVerbs = (lower: string): readonly CueVerb[] => VERBS.get(lower) ?? NONE;

/** The readings of the first of two lower-case words that make a phrasal cue together: "called for". */
export function phrasalCue(verb: string, next: string): readonly CueVerb[] {
  const verbs = PHRASAL_VERBS.get(verb) ?? NONE;
  return verbs.filter(({ lemma }) => PHRASES.get(lemma)?.has(next) || QUOTED_PHRASES.get(lemma)?.has(next));
}

/** Forms of {@link NAMING_LEMMAS}. */
export const NAMING_VERBS = readings(NAMING_LEMMAS, 'act');

/** Forms of {@link LIGHT_LEMMAS}. */
export const LIGHT_VERBS = readings(LIGHT_LEMMAS, 'act');

/** Forms of the verbs of set phrases. */
export const SET_VERBS = readings(
  new Set([...SET_PHRASES.keys(), ...QUOTING_PHRASES.keys(), ...BLAMING_LEMMAS]),
  'act',
);
