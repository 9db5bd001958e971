import { narrow } from '../narrow';
import type { Attribution, Text, Typed } from '../stages';
import { pointsBack, takesUpOnly } from './pointing';
import { isDenial, isPlea, ownersOf, refersBack, type Stance, stanceOf } from './stance';
import { type Bag, stem, wordsIn } from './words';

/** A claim with all by which it is compared with others. */
export interface Comparable {
  /** Number of its source; -1 for none. */
  readonly entity: number;
  readonly attribution: Attribution;
  readonly bag: Bag;
  readonly stance: Stance;
  /** Whether it names another's claim instead of telling its content again. */
  readonly refers: boolean;
  /** How many sentences back it points by its form; null: it does not. */
  readonly pointing: number | null;
  readonly takesUpOnly: boolean;
  readonly isPlea: boolean;
  readonly isDenial: boolean;
  /** Stems of the names whose allegation it speaks of. */
  readonly owners: readonly string[];
  /** Stems of its source's words. */
  readonly speaker: ReadonlySet<string>;
  /** Stems of the names of whoever speaks, as the whole article gives them. */
  readonly names: readonly string[];
  /** Number of the sentence that its cue stands in. */
  readonly sentence: number;
}

export function comparable(text: Text, { attributions, entityOf, entities }: Typed, i: number, bag: Bag): Comparable {
  const attribution = attributions[i] as Attribution;
  const entity = entityOf[i] ?? -1;
  const stance = stanceOf(text, attribution);
  return {
    entity,
    attribution,
    bag,
    stance,
    refers: refersBack(text, attribution),
    pointing: pointsBack(text, attribution, stance),
    takesUpOnly: takesUpOnly(text, attribution),
    isPlea: isPlea(text, attribution),
    isDenial: isDenial(text, attribution),
    owners: ownersOf(text, attribution),
    speaker: speakerOf(text, attribution),
    names: namesIn(entities[entity]?.label ?? ''),
    sentence: sentenceOf(text, attribution),
  };
}

const speakerOf = (text: Text, { source }: Attribution): ReadonlySet<string> =>
  new Set(wordsIn(text, source).map(stem));

const namesIn = (label: string): string[] =>
  (narrow(label).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => stem(name.toLowerCase()));

function sentenceOf({ sentences }: Text, { cue, content }: Attribution): number {
  const at = (cue[0] ?? content[0])?.[0] ?? 0;
  const after = sentences.findIndex(({ span }) => span[0] > at);
  return (after < 0 ? sentences.length : after) - 1;
}
