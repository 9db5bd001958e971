import { assemble } from '../../engine/assemble';
import { findAttributions } from '../../engine/attributions';
import { corroborate } from '../../engine/corroboration';
import { typeSources } from '../../engine/kinds';
import { grade } from '../../engine/levels';
import { PATTERNS } from '../../engine/patterns';
import { resolve } from '../../engine/sources';
import type { Attribution, Corroborated, Resolved, Text } from '../../engine/stages';
import { loadTagger } from '../../engine/tagger';
import { read } from '../../engine/text';
import { readWeights } from '../analyze/weights';
import type { Collections, NewsScore } from './collections';

/** What is left out or put in a stage's place. */
interface Change {
  tagger?: false;
  keep?: (attribution: Attribution) => boolean;
  resolve?: typeof resolve;
  corroborate?: typeof corroborate;
}

/** The news gold's figures with one part of the engine left out, by the part's name; the whole engine first. */
export function ablation({ gold, canonical, scoreNews }: Collections): Map<string, NewsScore> {
  const weights = readWeights();
  const tagger = weights && loadTagger(weights);
  const score = (change: Change) =>
    scoreNews(
      gold.map((article) => {
        const text = read(article.text);
        const tags = tagger && change.tagger !== false ? tagger.tag(text) : null;
        const found = findAttributions(text, tags).filter(change.keep ?? (() => true));
        const typed = typeSources(text, (change.resolve ?? resolve)(text, found));
        const corroborated = (change.corroborate ?? corroborate)(text, typed);
        const report = assemble(text, typed, corroborated, grade(text, typed, corroborated), 'patterns+tagger');
        return { ...article, system: canonical(report, article.sentences) };
      }),
    );
  return new Map(Object.entries(changes()).map(([name, change]) => [name, score(change)]));
}

function changes(): Record<string, Change> {
  return {
    'the whole engine': {},
    'without the tagger': { tagger: false },
    'without merging mentions': { resolve: eachAlone },
    'without outlets passed through': { resolve: (text, found) => resolve(text, found.map(direct)) },
    'without corroboration': { corroborate: (_, { attributions }) => attributions.map(alone) },
    ...Object.fromEntries(
      [...PATTERNS.map(({ id }) => id), 'tagger'].map((id) => [
        `without attributions by ${id}`,
        { keep: ({ pattern }: Attribution) => pattern !== id },
      ]),
    ),
  };
}

const direct = (attribution: Attribution): Attribution => ({ ...attribution, via: null });

const alone = (): Corroborated => ({ group: -1, entities: [], independent: 0, denies: false });

/** Every attribution as if it were the article's only one: what one says of its source does not help another. */
function eachAlone(text: Text, attributions: readonly Attribution[]): Resolved {
  const entities: Resolved['entities'][number][] = [];
  const parts = attributions.map((attribution) => {
    const part = resolve(text, [attribution]);
    const entity = part.entityOf[0] ?? -1;
    if (entity >= 0) entities.push(part.entities[entity] as Resolved['entities'][number]);
    return { entity: entity < 0 ? -1 : entities.length - 1, doubt: part.doubts[0] ?? null };
  });
  return {
    attributions,
    entities,
    entityOf: parts.map(({ entity }) => entity),
    doubts: parts.map(({ doubt }) => doubt),
  };
}
