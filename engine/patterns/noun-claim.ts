import { LIGHT_VERBS } from '../lexicon/cues';
import { HEDGE_NOUNS } from '../lexicon/hedges';
import { CLAIM_NOUNS } from '../lexicon/nouns';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported, participleSource, speakerOf } from './grammar/source';
import { lastPhrase } from './grammar/subject';
import { verbGroupAt } from './grammar/verbs';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const nounClaim: Pattern = {
  id: 'noun-claim',
  title: 'Somebody’s claim that',
  description: 'A noun of saying with its owner and what is said: “her claim that”, “a warning by the bank that”.',
  authority: 'Pareti, Annotating Attribution (2015): nominal cues attribute like verbs',
  finds: [
    {
      text: 'Investigators doubt the minister’s claim that he had paid.',
      source: 'the minister’s',
      cue: 'claim',
      content: ['that he', 'paid'],
    },
    {
      text: 'Nobody tested the allegation by three guards that doors were locked.',
      source: 'three guards',
      cue: 'allegation',
      content: ['that doors', 'locked'],
    },
    {
      text: 'The harbour board has issued a stark warning that the quay may sink.',
      source: 'The harbour board',
      cue: 'has issued a stark warning',
      content: ['that the', 'may sink'],
    },
    {
      text: 'The party is dogged by allegations that votes were bought.',
      source: null,
      cue: 'allegations',
      content: ['that votes', 'bought'],
    },
  ],
  allows: [
    'Ruiz said in a statement that the pier was safe.',
    'He kept the belief that work pays.',
    'The insurer paid his claim in March.',
    'Her remarks drew applause.',
    'The view from the tower is wide.',
  ],
  find: ({ view, verbs, found: before }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      if (!CLAIM_NOUNS.has(view.open(at)) || verbs.some((v) => v.head === at && v.mood !== 'participle')) continue;
      const candidate = issuedAt(view, at, before) ?? claimAt(view, at);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

/** A noun that a light verb makes its subject's: "issued a warning that", "made the claim that". */
function issuedAt(view: SentenceView, at: number, found: readonly Candidate[]): Candidate | null {
  if (!/^(?:that|:)$/.test(view.open(at + 1)) || isRelative(view, at + 1)) return null;
  for (let i = at - 1; i > view.from && at - i < 6; i--) {
    const readings = LIGHT_VERBS.get(view.open(i));
    const group = readings ? verbGroupAt(view, i, readings) : null;
    if (group?.verb.lemma === 'have' && !/^(?:an?|the|no)$/.test(view.open(i + 1))) return null;
    if (group && /^(?:finite|progressive|participle)$/.test(group.mood)) {
      const source = (group.mood === 'participle' ? participleSource : speakerOf)(view, group, found);
      if (!source || !isReported(view, source)) return null;
      return { source, cue: [group.range[0], at + 1], content: [at + 1, view.to], certain: true };
    }
    if (readings || !(/^(?:an?|the|another|no)$/.test(view.open(i)) || view.nounLike(i))) return null;
  }
  return null;
}

/** Whether "that" is the subject of a relative clause: "a statement that sought (to calm them)". */
const isRelative = (view: SentenceView, that: number): boolean =>
  view.isFinite(that + 1) ||
  W.IRREGULAR_PASTS.has(view.open(that + 1)) ||
  (/[^e]ed$/.test(view.open(that + 1)) && !view.isName(that + 1));

function claimAt(view: SentenceView, at: number): Candidate | null {
  const owner = ownerBefore(view, at);
  const cue: Range = [at, at + 1];
  if (view.open(at + 1) === 'that' && !W.TIMES.has(view.open(at + 2)) && !isRelative(view, at + 1)) {
    if (owner ? !isReported(view, owner) : !HEDGE_NOUNS.has(view.open(at))) return null;
    return { source: owner, cue, content: [at + 1, view.to], certain: true };
  }
  if (
    !owner &&
    /^(?:allegations|claims|rumou?rs|accusations)$/.test(view.open(at)) &&
    /^(?:he|she|they|it)$/.test(view.open(at + 1))
  ) {
    return { source: null, cue, content: [at + 1, view.to], certain: true };
  }
  if (view.open(at + 1) === 'by' || view.open(at + 1) === 'from') {
    const source = phraseFrom(view, at + 2);
    if (!source || !isReported(view, source)) return null;
    for (let i = source[0] + 1; i < view.to && i < source[1] + 2; i++) {
      const word = view.open(i);
      if (word !== 'that' && !(/^(?:of|against)$/.test(word) && view.open(at + 1) === 'by')) continue;
      return { source: [source[0], trim(view, source[0], i)], cue, content: [i, view.to], certain: true };
    }
    return null;
  }
  return null;
}

const trim = (view: SentenceView, from: number, to: number): number =>
  to - 1 > from && view.open(to - 1) === ',' ? to - 1 : to;

/** The possessive before a noun: "the minister's", "her". */
function ownerBefore(view: SentenceView, at: number): Range | null {
  for (let i = at - 1; i >= view.from && at - i < 4; i--) {
    const word = view.open(i);
    if (/^(?:his|her|their|its|my|our|your)$/.test(word)) return [i, i + 1];
    if (word === "'s" || (word === "'" && /s$/.test(view.open(i - 1)))) {
      const owner = lastPhrase(view, i);
      return owner ? [owner[0], i + 1] : null;
    }
    if (W.DETERMINERS.has(word) || W.PREPOSITIONS.has(word) || !view.nounLike(i)) return null;
  }
  return null;
}
