import { BELIEF, cueVerbs, NAMING_VERBS } from '../lexicon/cues';
import { CLAIM_NOUNS } from '../lexicon/nouns';
import { hasClause, nearQuotation } from '../patterns/grammar/complement';
import type { Range, SentenceView } from '../patterns/grammar/sentence';
import { isReported } from '../patterns/grammar/source';
import { type VerbGroup, verbGroupAt } from '../patterns/grammar/verbs';
import type { Found } from './candidates';
import { gap, overlap, type Tagged } from './tagged';

/** Patterns whose own words decide: what they find stands without the tagger, which was not taught to look for it. */
const SURE = new Set(['according-to', 'agentless-passive', 'hedge-adverb', 'noun-is', 'noun-claim', 'said-x', 'colon']);

/**
 * One sentence's candidates and the tagger's relations, joined: doubtful candidates need the tagger's cue, sources that
 * the tagger sees otherwise are corrected, and cues of this product's scope that only the tagger sees are added.
 */
export function confirmed(view: SentenceView, found: readonly Found[], tagged: readonly Tagged[]): Found[] {
  const kept = found.filter(
    (one) => SURE.has(one.pattern) || one.certain || tagged.some(({ cue }) => overlap(cue, one.cue)),
  );
  const mended = kept.map((one) => {
    const relation = tagged.find(({ cue }) => overlap(cue, one.cue));
    return relation ? { ...mendSource(one, relation), tagged: relation } : one;
  });
  const added = tagged.flatMap((relation) =>
    kept.some(({ cue }) => overlap(cue, relation.cue)) ? [] : onlyTagged(view, relation, mended),
  );
  return [...mended, ...added].sort((a, b) => a.cue[0] - b.cue[0]);
}

/** The tagger's source where it and the pattern disagree altogether; the pattern's where they touch. */
function mendSource(one: Found, { sources }: Tagged): Found {
  const source = one.source;
  if (!source || sources.length === 0) return one;
  const same = sources.find((other) => overlap(other, source));
  if (same) return isReported(one.view, same) ? { ...one, source: same } : one;
  const nearest = [...sources].sort((a, b) => gap(a, one.cue) - gap(b, one.cue))[0];
  return nearest && isReported(one.view, nearest) && !one.view.adverb(nearest[0]) ? { ...one, source: nearest } : one;
}

/** What only the tagger found, if its cue says something in this product's sense. */
function onlyTagged(view: SentenceView, relation: Tagged, found: readonly Found[]): Found[] {
  const { cue, sources, contents } = relation;
  const head = headOf(view, cue);
  if (head < 0 || contents.length === 0 || view.quoted(head)) return [];
  const source = sources[0] ?? found.findLast((one) => one.source && one.cue[1] <= cue[0])?.source ?? null;
  if (!source || !isReported(view, source)) return [];
  return [{ view, pattern: 'tagger', source, cue, content: contents[0] as Range, certain: true, tagged: relation }];
}

/** The token of the cue span that makes it a cue; -1 when it is no statement or no statement yet. */
function headOf(view: SentenceView, [from, to]: Range): number {
  for (let at = to - 1; at >= from; at--) {
    const naming = NAMING_VERBS.get(view.open(at));
    const group = verbGroupAt(view, at, naming) ?? unsureGroup(view, at);
    if (group) return isStatement(view, group) ? at : -1;
    if (CLAIM_NOUNS.has(view.open(at)) && to - from < 4) return at;
  }
  return -1;
}

/** A cue verb whose place in the sentence the patterns could not make out, read as the tagger reads it. */
function unsureGroup(view: SentenceView, at: number): VerbGroup | null {
  const verb = cueVerbs(view.open(at)).find(
    ({ form }) => form !== 'base' && (form !== 's' || view.opensClause(at + 1)),
  );
  return verb && view.nounLike(at - 1) ? { range: [at, at + 1], head: at, verb, phrasal: false, mood: 'finite' } : null;
}

/** Whether the tagger's cue says something in this product's sense, not an attitude, a question or a plan. */
function isStatement(view: SentenceView, group: VerbGroup): boolean {
  if (!/^(?:finite|progressive|participle)$/.test(group.mood)) return false;
  if (group.verb.lemma === 'add' && view.open(group.range[1]) === 'to') return false;
  if (group.verb.frame === 'speech' || group.verb.frame === 'act') return true;
  if (hasClause(view, group) || nearQuotation(view, group.range[0], group.range[1])) return true;
  return group.verb.frame === 'clause' && !BELIEF.has(group.verb.lemma);
}
