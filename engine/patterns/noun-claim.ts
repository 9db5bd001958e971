import { LIGHT_VERBS } from '../lexicon/cues';
import { HEDGE_NOUNS } from '../lexicon/hedges';
import { CLAIM_NOUNS } from '../lexicon/nouns';
import { isAnsweredAt } from './grammar/answered';
import { opensStatement } from './grammar/clause';
import { isRelative } from './grammar/complement';
import { ACCUSATION, fromSomebody, isDescription, overOccasion } from './grammar/noun-content';
import { ownerBefore } from './grammar/owner';
import { participleSource } from './grammar/participle-source';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported, speakerOf } from './grammar/source';
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
    {
      text: 'She repeated her claim in a radio interview that the fund was safe.',
      source: 'her',
      cue: 'claim',
      content: ['that the', 'safe'],
    },
    {
      text: 'The board rejected his rivals’ accusations of fraud.',
      source: 'his rivals’',
      cue: 'accusations',
      content: ['of fraud', 'fraud'],
    },
    {
      text: 'The council had complaints from drivers about the noise.',
      source: 'drivers',
      cue: 'complaints',
      content: ['about the', 'noise'],
    },
    {
      text: 'The line was closed amid fears that the bridge would fall.',
      source: null,
      cue: 'fears',
      content: ['that the', 'fall'],
    },
    {
      text: 'The diver came to the conclusion that the wreck was lost.',
      source: 'The diver',
      cue: 'came to the conclusion',
      content: ['that the', 'was lost'],
    },
    {
      text: 'Nobody heeded the harbour master’s advice that the pier should close.',
      source: 'the harbour master’s',
      cue: 'advice',
      content: ['that the', 'should close'],
    },
    {
      text: 'Lee defended the mayor’s description of the port as a ruin.',
      source: 'the mayor’s',
      cue: 'description',
      content: ['of the', 'a ruin'],
    },
  ],
  allows: [
    'The mayor took remarks by Minister of State Jan Ode badly.',
    'Ruiz said in a statement that the pier was safe.',
    'He kept the belief that work pays.',
    'The insurer paid his claim in March.',
    'Her remarks drew applause.',
    'The view from the tower is wide.',
  ],
  find: ({ view, verbs, found: before }) => {
    const found: Candidate[] = [];
    for (let at = view.from; at < view.to; at++) {
      const told = ACCOUNT.test(view.open(at)) ? accountAt(view, at, before) : null;
      if (told) found.push(told);
      if (!CLAIM_NOUNS.has(view.open(at)) || verbs.some((v) => v.head === at && v.mood !== 'participle')) continue;
      const candidate = issuedAt(view, at, before) ?? claimAt(view, at);
      if (candidate && !isAnsweredAt(view, at, before)) found.push(candidate);
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
      if (!source || !isReported(view, source) || (group.verb.lemma === 'raise' && isThing(view, source))) return null;
      return { source, cue: [group.range[0], at + 1], content: [at + 1, view.to] };
    }
    const reaches = view.open(i) === 'to' && /^c[ao]me?/.test(view.open(i - 1)); // "came to the conclusion"
    if (readings || !(reaches || DETERMINER.test(view.open(i)) || view.nounLike(i))) return null;
  }
  return null;
}

/** "His tweet raised fears that": what a thing raises is in other minds. */
function isThing(view: SentenceView, source: Range): boolean {
  const { name, nature, pronoun } = view.phraseAt(source);
  return nature === 'document' || !(name || nature || pronoun);
}

const ACCOUNT = /^(?:accounts?|descriptions?|testimony|versions?)$/;

/** "Villagers gave a different version", "a guard offered a similar account": what somebody tells, though not what. */
function accountAt(view: SentenceView, at: number, found: readonly Candidate[]): Candidate | null {
  if (!/^(?:[,.;]?|and|but|of|when)$/.test(view.open(at + 1))) return null;
  for (let i = at - 1; i > view.from && at - i < 6; i--) {
    const readings = LIGHT_VERBS.get(view.open(i));
    const group = readings ? verbGroupAt(view, i, readings) : null;
    if (group && /^(?:give|offer|provide)$/.test(group.verb.lemma)) {
      const source = group.mood === 'finite' && i < at - 1 ? speakerOf(view, group, found) : null;
      if (!source || !isReported(view, source)) return null;
      return { source, cue: [group.range[0], at + 1], content: 'around' };
    }
    if (!(DETERMINER.test(view.open(i)) || view.nounLike(i) || view.adverb(i)) || PRONOUN.test(view.open(i)))
      return null;
  }
  return null;
}
const PRONOUN = /^(?:he|her|him|it|me|she|them|they|us|we|you)$/;

const DETERMINER = /^(?:an?|another|her|his|its|no|the|their)$/;

function claimAt(view: SentenceView, at: number): Candidate | null {
  const owner = ownerBefore(view, at);
  const cue: Range = [at, at + 1];
  const that = owner ? overOccasion(view, at + 1) : at + 1;
  if (view.open(that) === 'that' && !W.TIMES.has(view.open(that + 1)) && !isRelative(view, that)) {
    if (owner ? !isReported(view, owner) : !(HEDGE_NOUNS.has(view.open(at)) || isSomeClaim(view, at))) return null;
    return { source: owner, cue, content: [that, view.to] };
  }
  if (owner && isDescription(view, at) && isReported(view, owner))
    return { source: owner, cue, content: [at + 1, view.to] };
  if (!owner && isBareClause(view, at)) return { source: null, cue, content: [at + 1, view.to] };
  if (owner && view.open(at + 1) === 'of' && ACCUSATION.test(view.open(at)) && isReported(view, owner))
    return { source: owner, cue, content: [at + 1, view.to] };
  return /^(?:among|by|from)$/.test(view.open(at + 1)) ? fromSomebody(view, at) : null;
}

/** "An accusation that", "a new claim that": whose it is has not been told. */
const isSomeClaim = (view: SentenceView, at: number): boolean =>
  /^(?:accusation|claim)$/.test(view.open(at)) &&
  opensStatement(view, at + 2) &&
  (/^an?$/.test(view.open(at - 1)) || (/^an?$/.test(view.open(at - 2)) && view.nounLike(at - 1)));

/** "Claims he had lied", "amid reports the board was furious". */
const isBareClause = (view: SentenceView, at: number): boolean =>
  (/^(?:allegations|claims|rumou?rs|accusations)$/.test(view.open(at)) &&
    /^(?:he|she|they|it)$/.test(view.open(at + 1))) ||
  (HEDGE_NOUNS.has(view.open(at)) &&
    /^(?:amid|amidst)$/.test(view.open(view.nounLike(at - 1) ? at - 2 : at - 1)) &&
    opensStatement(view, at + 1));
