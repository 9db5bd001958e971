import { type Phrase, readPhrase } from '../phrases/phrase';
import { hull, type Span } from '../span';
import type { Attribution, Doubt, Resolved, Text } from '../stages';
import { clusterNames } from './names/clusters';
import { findNames } from './names/names';
import type { Names } from './reading/cast';
import { Discourse } from './reading/discourse';
import { inReadingOrder } from './reading/events';
import { findPassing } from './reading/introduced';
import { revealNames } from './revealed/revealed';
import { settle } from './settle';
import { hear } from './steps/hearing';
import { passDescription, passName, passPronoun } from './steps/passing';

/**
 * Merges the sources of attributions over all their mentions in the article. Every attribution that names a source gets
 * an entity, the others -1. In this order:
 *
 * 1. `names`: all proper names of the article, and which of them name the same;
 * 2. `reading`: the article once from its beginning, each mention compared with a bounded number of earlier ones, so that
 *    the time is linear in its length; who a source is, is decided by the first of the `steps` that knows
 *    (`steps/hearing`), mentions that say nothing are only kept in mind (`steps/passing`);
 * 3. `revealed`: descriptions joined to a name that follows them;
 * 4. `settle`: the entities that are left get their numbers.
 */
export function resolve(text: Text, attributions: readonly Attribution[]): Resolved {
  const phrases = attributions.map((attribution) => sourcePhrase(text, attribution));
  const discourse = new Discourse(text, namesOf(text, phrases));
  const { found, doubts } = readThrough(text, discourse, attributions, phrases);
  const merged = revealNames(text, attributions, found, discourse, phrases, doubts);
  return { attributions, ...settle(attributions, found, merged, discourse.cast.drafts), doubts };
}

function sourcePhrase(text: Text, { source }: Attribution): Phrase | null {
  const span = hull(source.slice(0, 1));
  return span && span[0] < span[1] ? readPhrase(text, span) : null;
}

function namesOf(text: Text, phrases: readonly (Phrase | null)[]): Names {
  const known = phrases.flatMap((phrase) => (phrase?.name ? [phrase.name] : []));
  const names = findNames(text, withoutOverlaps(known));
  return { names, ...clusterNames(names) };
}

/** The draft of each attribution's source, -1 for none, and what is not certain about it. */
function readThrough(
  text: Text,
  discourse: Discourse,
  attributions: readonly Attribution[],
  phrases: readonly (Phrase | null)[],
): { found: number[]; doubts: (Doubt | null)[] } {
  const found = attributions.map(() => -1);
  const doubts = attributions.map((): Doubt | null => null);
  const names = discourse.cast.known.names.map(({ span }) => span);
  const { pronouns, descriptions } = findPassing(text, phrases);
  for (const event of inReadingOrder(phrases, names, pronouns, descriptions)) {
    if (event.type === 'name') passName(discourse, event.number);
    else if (event.type === 'pronoun') passPronoun(discourse, event.phrase);
    else if (event.type === 'description') passDescription(discourse, event.phrase);
    else {
      const { entity, doubt } = hear(discourse, attributions[event.number] as Attribution, event.phrase);
      found[event.number] = entity;
      doubts[event.number] = doubt;
    }
  }
  return { found, doubts };
}

function withoutOverlaps(ranges: readonly Span[]): Span[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter(
    (range, i) => i === 0 || range[0] >= Math.max(...sorted.slice(Math.max(0, i - 4), i).map((r) => r[1])),
  );
}
