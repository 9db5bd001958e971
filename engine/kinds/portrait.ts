import { groupOfPart } from '../phrases/parts';
import { type Phrase, readPhrase } from '../phrases/phrase';
import type { Entity, Resolved, Text } from '../stages';

/** An entity together with the phrases that name or describe it as a source, pronouns left out. */
export interface Portrait {
  readonly entity: Entity;
  readonly phrases: readonly Phrase[];
  /** Numbers of its attributions. */
  readonly attributions: readonly number[];
}

/** One for each entity. */
export function portraitsOf(text: Text, { entities, entityOf, attributions }: Resolved): Portrait[] {
  const own = entities.map((): number[] => []);
  entityOf.forEach((entity, i) => {
    own[entity]?.push(i);
  });
  return entities.map((entity, number) => {
    const numbers = own[number] as number[];
    const spoken = numbers
      .flatMap((i) => attributions[i]?.source.slice(0, 1) ?? [])
      .map((span) => readPhrase(text, span));
    const phrases = phrasesOf(
      text,
      entity,
      spoken.filter(({ pronoun }) => !pronoun),
    );
    return { entity, phrases, attributions: numbers };
  });
}

function phrasesOf(text: Text, entity: Entity, spoken: readonly Phrase[]): readonly Phrase[] {
  // "One of them" tells nothing of a group, and not how many they are.
  const isWhole = (phrase: Phrase): boolean => groupOfPart(text, phrase) === null;
  const whole = spoken.filter(isWhole);
  if (whole.length > 0)
    return entity.named || !whole.every(takesUp) ? whole : [...whole, ...introduction(text, entity)];
  const told = introduction(text, entity).filter(isWhole);
  return told.length > 0 ? told : spoken;
}

/** "The official": no more than a noun that takes somebody up, who was told of before. */
const takesUp = ({ determiner, core, tokens }: Phrase): boolean =>
  determiner === 'definite' && core[1] - core[0] === 2 && core[1] === tokens[1];

/** The words with which the article introduced somebody who speaks as "he", "they" or "the official" alone. */
function introduction(text: Text, { mentions }: Entity): Phrase[] {
  const phrases = mentions.slice(0, 3).map((mention) => readPhrase(text, mention));
  return phrases.filter((phrase) => !phrase.pronoun).slice(0, 1);
}
