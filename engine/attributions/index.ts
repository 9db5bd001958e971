import type { Range } from '../patterns/grammar/sentence';
import { spanOf } from '../phrases/tokens';
import type { Span } from '../span';
import type { Attribution, Tag, Text } from '../stages';
import { candidatesOf, type Found, type Proposed } from './candidates';
import { citedBy } from './cited';
import { confirmed } from './confirm';
import { contentOf } from './content';
import { type Draft, extendQuotations } from './quotations';
import { inScope } from './scope';
import { type Tagged, taggedRelations } from './tagged';
import { trimSource } from './trim-source';
import { viaOf } from './via';

/**
 * Every attribution of an article, in reading order: what the patterns propose, confirmed and completed by the learned
 * tagger's spans where there are any (`tags`, one a token; null: patterns alone). One attribution for each source and cue.
 */
export function findAttributions(text: Text, tags: readonly Tag[] | null): Attribution[] {
  const proposed = candidatesOf(text);
  const sentences = tags ? joined(text, proposed, taggedRelations(text, tags)) : proposed.map(({ found }) => found);
  const drafts = sentences.flatMap((found) =>
    withHedges(inScope(found).map((one) => ({ found: one, content: contentOf(one, found) }))),
  );
  return withoutCiting(extendQuotations(text, drafts)).map(({ found, content, hedges }) => {
    const cited = citedBy(found);
    const source = cited?.source ?? found.source;
    return {
      source: source ? [spanOf(text, trimSource(found.view, source))] : [],
      cue: [spanOf(text, found.cue)],
      content: content.map((range) => spanOf(text, range)),
      hedges: hedges.map((range) => spanOf(text, range)),
      pattern: found.pattern,
      via: cited ? spanOf(text, cited.outlet) : (viaOf(found, content) ?? excerptedFrom(text, found.cue)),
    };
  });
}

/** "The Gazette reported that …, (citing) people familiar with it": whom an outlet cites is the source of its report, once. */
function withoutCiting(drafts: readonly Draft[]): readonly Draft[] {
  const outlets = drafts.flatMap(({ found }) => (citedBy(found) ? [found] : []));
  return drafts.filter(
    ({ found: { view, cue, source } }) =>
      view.open(cue[1] - 1) !== 'citing' ||
      !outlets.some((outlet) => outlet.view === view && outlet.source?.[0] === source?.[0]),
  );
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

type Claimed = Omit<Draft, 'hedges'>;

/** Hedges within what a source says are that claim's hedge, not claims of their own. */
function withHedges(drafts: readonly Claimed[]): Draft[] {
  const taken = (one: Claimed) => drafts.filter((other) => takesHedge(one, other.found.hedge));
  return drafts
    .filter((one) => !drafts.some((other) => takesHedge(other, one.found.hedge)))
    .map((one) => ({
      ...one,
      hedges: one.found.hedge
        ? [one.found.hedge]
        : taken(one).flatMap(({ found }) => (found.hedge ? [found.hedge] : [])),
    }));
}

/** Whether the hedge stands in what the claim attributes to a source, or right beside its cue ("reportedly said"). */
const takesHedge = ({ found, content }: Claimed, hedge: Range | undefined): boolean =>
  !!hedge &&
  !found.hedge &&
  !opensMain(found, hedge) &&
  !!found.source &&
  (hedge[1] === found.cue[0] || content.some(([from, to]) => hedge[0] >= from && hedge[1] <= to));

/** "Ruiz denied it, and (it is understood) that": behind a comma and a conjunction an impersonal hedge opens a clause of its own. */
const opensMain = ({ view }: Found, [from]: Range): boolean =>
  view.open(from) === 'it' && /^(?:and|but|though)$/.test(view.open(from - 1)) && view.open(from - 2) === ',';

/** The outlet whose report a cue stands in, where the article copies it. */
function excerptedFrom(text: Text, [from]: Range): Span | null {
  const excerpt = text.excerpts.find(({ tokens }) => from >= tokens[0] && from < tokens[1]);
  return excerpt ? spanOf(text, excerpt.outlet) : null;
}
