import { narrow } from '../narrow';
import type { Text, Typed } from '../stages';

/**
 * How many of the entities are independent of each other. A person who speaks for an institution and that institution are
 * one, so are an outlet and the unnamed people it relays, and two relays through the same outlet: "never a plural
 * 'sources' for one source" (Reuters Handbook).
 */
export function countIndependent(text: Text, typed: Typed, entities: readonly number[]): number {
  const origins: ReadonlySet<string>[] = [];
  for (const entity of entities) {
    const names = originsOf(text, typed, entity);
    if (!origins.some((other) => [...names].some((name) => other.has(name)))) origins.push(names);
  }
  return origins.length;
}

/** The names that a source's word comes down to: its institution's, its outlet's; else its own. */
function originsOf({ text }: Text, { entities, types }: Typed, entity: number): ReadonlySet<string> {
  const { label, mentions } = entities[entity] as Typed['entities'][number];
  const type = types[entity];
  const names = new Set([`#${entity}`]);
  if (type?.via) names.add(normal(type.via));
  if (type?.kind === 'organisation' || type?.kind === 'outlet') {
    names.add(normal(label));
    for (const name of properNames(label)) names.add(name);
  }
  const spokesman = [label, ...mentions.map((span) => text.slice(...span))].find((words) => /\bspokes\w+/i.test(words));
  for (const name of spokesman ? properNames(spokesman) : []) names.add(name);
  return names;
}

const normal = (name: string): string => name.toLowerCase().replace(/^the\s+/, '');

/** Runs of capitalised words, in lower case. */
const properNames = (words: string): string[] =>
  (narrow(words).match(/\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+\p{Lu}[\p{L}\p{N}&'’.-]*)*/gu) ?? []).map(normal);
