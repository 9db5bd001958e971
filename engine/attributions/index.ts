import { trimSource } from '../patterns/grammar/phrase';
import type { Range } from '../patterns/grammar/sentence';
import type { Span } from '../span';
import type { Attribution, Tag, Text } from '../stages';
import { candidatesOf, type Found, type Proposed } from './candidates';
import { confirmed } from './confirm';
import { contentOf } from './content';
import { extendQuotations } from './quotations';
import { inScope } from './scope';
import { type Tagged, taggedRelations } from './tagged';
import { viaOf } from './via';

/**
 * Every attribution of an article, in reading order: what the patterns propose, confirmed and completed by the learned
 * tagger's spans where there are any (`tags`, one a token; null: patterns alone). One attribution for each source and cue.
 */
export function findAttributions(text: Text, tags: readonly Tag[] | null): Attribution[] {
  const proposed = candidatesOf(text);
  const sentences = tags ? joined(text, proposed, taggedRelations(text, tags)) : proposed.map(({ found }) => found);
  const drafts = sentences.flatMap((found) =>
    withoutHedges(inScope(found)).map((one) => ({
      found: one,
      content: contentOf(one, found),
      hedges: hedgesOf(one, found),
    })),
  );
  return extendQuotations(text, drafts).map(({ found, content, hedges }) => ({
    source: found.source ? [spanOf(text, trimSource(found.view, found.source))] : [],
    cue: [spanOf(text, found.cue)],
    content: content.map((range) => spanOf(text, range)),
    hedges: hedges.map((range) => spanOf(text, range)),
    pattern: found.pattern,
    via: viaOf(found),
  }));
}

/** Each sentence's candidates with the tagger's relations whose cue stands in it. */
function joined(text: Text, proposed: readonly Proposed[], tagged: readonly Tagged[]): Found[][] {
  const bySentence = new Map<number, Tagged[]>();
  for (const one of tagged) {
    const number = text.tokens[one.cue[0]]?.sentence ?? -1;
    bySentence.set(number, [...(bySentence.get(number) ?? []), one]);
  }
  return proposed.map(({ view, found }) => confirmed(view, found, bySentence.get(view.number) ?? []));
}

/** Hedges within what a source says are that claim's hedge, not claims of their own. */
function withoutHedges(found: readonly Found[]): Found[] {
  return found.filter((one) => !one.hedge || !found.some((other) => takesHedge(other, one)));
}

function hedgesOf(one: Found, found: readonly Found[]): Range[] {
  if (one.hedge) return [one.hedge];
  return found.flatMap((other) => (other.hedge && takesHedge(one, other) ? [other.hedge] : []));
}

/** Whether the hedge stands in what `claim` attributes to a source. */
function takesHedge(claim: Found, { hedge, view }: Found): boolean {
  if (claim.hedge || !claim.source || !hedge) return false;
  if (claim.content === 'around') return !crosses(view, claim, hedge);
  return hedge[0] >= claim.cue[1] && !crosses(view, claim, hedge);
}

/** Whether another clause begins between claim and hedge. */
function crosses(view: Found['view'], { cue }: Found, hedge: Range): boolean {
  const [a, b] = cue[0] < hedge[0] ? [cue[1], hedge[0]] : [hedge[1], cue[0]];
  for (let at = a; at < b; at++) if (view.open(at) === ';') return true;
  return false;
}

export function spanOf(text: Text, [from, to]: Range): Span {
  return [text.tokens[from]?.span[0] ?? 0, text.tokens[to - 1]?.span[1] ?? 0];
}
