import type { Kind, Level } from '../../engine/report';
import type { ReadyState } from '../../platform/protocol';
import type { ClaimView } from '../claims/view';
import type { Words } from '../words';
import { kindWords, levelName, reasonText, sourceName } from '../words/claims';
import { linkTo } from './link';

/** A claim with everything that an export says of it, in the interface's language where it is words. */
export interface Row {
  /** In reading order, from 1. */
  number: number;
  id: string;
  level: Level;
  level_name: string;
  quote: string;
  source: string;
  kind: Kind;
  /** The kind in words, with how many people an unnamed source is. */
  kind_words: string;
  count: number | null;
  cue: string;
  via: string | null;
  hedges: string[];
  independent_sources: number;
  /** Whether it denies what `contradicted_by` assert, rather than being denied by them. */
  denies: boolean;
  also_said_by: string[];
  contradicted_by: string[];
  reasons: string[];
  link: string;
}

export const rowsOf = (words: Words, page: ReadyState, views: readonly ClaimView[]): Row[] =>
  views.map((view) => rowOf(words, page, view));

/** What an export says of one claim of `page`. */
export function rowOf(words: Words, page: ReadyState, view: ClaimView): Row {
  const { claim } = view;
  const { t } = words;
  return {
    number: view.place + 1,
    id: claim.id,
    level: claim.level,
    level_name: levelName(t, claim.level),
    quote: view.quote,
    source: sourceName(t, view.source),
    kind: claim.kind,
    kind_words: kindWords(t, claim),
    count: claim.count,
    cue: view.cue,
    via: claim.via,
    hedges: view.hedges,
    independent_sources: claim.corroboration.independent,
    denies: claim.corroboration.denies,
    also_said_by: view.agrees.map(({ source }) => sourceName(t, source)),
    contradicted_by: view.disagrees.map(({ source }) => sourceName(t, source)),
    reasons: claim.reasons.map((reason) => reasonText(words, reason)),
    link: linkToClaim(page, view),
  };
}

/** Names the first stretch of the claim's content, or its cue where it has none. */
function linkToClaim({ url, text }: ReadyState, { claim }: ClaimView): string {
  const [span] = claim.content.spans.length > 0 ? claim.content.spans : claim.cue.spans;
  return span === undefined ? url : linkTo(url, text.slice(span[0], span[1]));
}
