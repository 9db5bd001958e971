import { cueVerbs } from '../lexicon/cues';
import { CLAIM_NOUNS } from '../lexicon/nouns';
import type { Range, SentenceView } from '../patterns/grammar/sentence';
import { isReported } from '../patterns/grammar/source';
import { verbGroupAt } from '../patterns/grammar/verbs';
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
  return nearest && isReported(one.view, nearest) ? { ...one, source: nearest } : one;
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
    if (CLAIM_NOUNS.has(view.open(at)) && cueVerbs(view.open(at)).length === 0) return at;
    const readings = cueVerbs(view.open(at));
    if (readings.length === 0) continue;
    const mood = verbGroupAt(view, at)?.mood;
    if (mood === 'modal' || mood === 'infinitive' || mood === 'negated') return -1;
    if (!mood && readings.every(({ form }) => form === 'base')) continue;
    if (view.open(at + 1) === 'to' && /^add/.test(view.open(at))) return -1;
    return at;
  }
  return -1;
}
