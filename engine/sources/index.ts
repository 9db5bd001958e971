import { type Phrase, readPhrase } from '../phrases/phrase';
import { hull, type Span } from '../span';
import type { Attribution, Resolved, Text } from '../stages';
import { clusterNames } from './clusters';
import { Discourse } from './discourse';
import { findDescriptions } from './introduced';
import { findNames } from './names';
import { revealNames } from './revealed';

/**
 * Merges the sources of attributions over all their mentions in the article. Every attribution that names a source gets
 * an entity, the others -1. Reads the article once from its beginning; each mention is compared with a bounded number
 * of earlier ones, so that the time is linear in the article's length.
 */
export function resolve(text: Text, attributions: readonly Attribution[]): Resolved {
  const phrases = attributions.map((attribution) => sourcePhrase(text, attribution));
  const known = phrases.flatMap((phrase) => (phrase?.name ? [phrase.name] : []));
  const names = findNames(text, withoutOverlaps(known));
  const discourse = new Discourse(text, attributions, names, clusterNames(names));
  const events = inOrder(
    text,
    phrases,
    names.map((name) => name.span),
    findDescriptions(text, phrases),
  );
  const entityOf = new Array<number>(attributions.length).fill(-1);
  for (const event of events) {
    if (event.type === 'name') discourse.seeName(event.number);
    else if (event.type === 'description') discourse.seeDescription(event.phrase);
    else entityOf[event.number] = discourse.hear(event.number, event.phrase);
  }
  return settle(text, attributions, entityOf, discourse, phrases);
}

function sourcePhrase(text: Text, { source }: Attribution): Phrase | null {
  const span = hull(source.slice(0, 1));
  return span && span[0] < span[1] ? readPhrase(text, span) : null;
}

function withoutOverlaps(ranges: readonly Span[]): Span[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter(
    (range, i) => i === 0 || range[0] >= Math.max(...sorted.slice(Math.max(0, i - 4), i).map((r) => r[1])),
  );
}

type Event =
  | { type: 'source'; number: number; phrase: Phrase; at: number }
  | { type: 'name'; number: number; at: number }
  | { type: 'description'; phrase: Phrase; at: number };

/** Everything that mentions somebody, in reading order; at one place a source goes before the names inside it. */
function inOrder(
  _text: Text,
  phrases: readonly (Phrase | null)[],
  names: readonly Span[],
  descriptions: readonly Phrase[],
): Event[] {
  const events: Event[] = [];
  phrases.forEach((phrase, number) => {
    if (phrase) events.push({ type: 'source', number, phrase, at: phrase.span[0] });
  });
  for (const [number, span] of names.entries()) events.push({ type: 'name', number, at: span[0] });
  for (const phrase of descriptions) events.push({ type: 'description', phrase, at: phrase.span[0] });
  const order = { source: 0, name: 1, description: 2 };
  return events.sort((a, b) => a.at - b.at || order[a.type] - order[b.type]);
}

/** Numbers the entities that are sources of something in order of their first claim. */
function settle(
  text: Text,
  attributions: readonly Attribution[],
  found: readonly number[],
  discourse: Discourse,
  phrases: readonly (Phrase | null)[],
): Resolved {
  const merged = revealNames(text, attributions, found, discourse.drafts, phrases, discourse.doubts);
  const order = attributions.map((_, i) => i).sort((a, b) => start(attributions[a]) - start(attributions[b]));
  const numbers = new Map<number, number>();
  for (const i of order) {
    const draft = merged[i] as number;
    if (draft >= 0 && !numbers.has(draft)) numbers.set(draft, numbers.size);
  }
  const entities = [...numbers.keys()].map((number) => {
    const draft = discourse.drafts[number] as Discourse['drafts'][number];
    const absorbed = found.flatMap((from, i) =>
      merged[i] === number && from !== number ? (discourse.drafts[from]?.mentions ?? []) : [],
    );
    return {
      label: draft.label,
      sort: draft.sort,
      named: draft.named,
      mentions: unique([...draft.mentions, ...absorbed]),
    };
  });
  return {
    attributions,
    entities,
    entityOf: merged.map((draft) => numbers.get(draft) ?? -1),
    doubts: discourse.doubts,
  };
}

const start = (attribution: Attribution | undefined): number =>
  attribution?.source[0]?.[0] ?? attribution?.cue[0]?.[0] ?? 0;

function unique(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter((span, i) => i === 0 || span[0] !== sorted[i - 1]?.[0]);
}
