import { BELIEF, COMMISSIVES, NOUN_LIKE, PUBLIC } from '../../lexicon/verb-classes';
import { natureOf } from '../../phrases/nouns';
import { afterGroup, hasClause, leavesOutThat, nearQuotation, tellsThat, trails } from './complement';
import type { SentenceView } from './sentence';
import { isFinding, isMemory, isOutlet, isSuspicion, tellsByObject } from './statement';
import type { VerbGroup } from './verbs';
import * as W from './words';

/** Whether the words leave no doubt: quoted speech beside the verb, or a verb that is not also a noun. */
export function isPlain(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma, frame, form } = group.verb;
  if (tellsByObject(view, group) || isBoast(view, group) || isMemory(view, group, from)) return true;
  if (isFinding(view, group, from) || isSuspicion(view, group, from) || isBareClause(view, group)) return true;
  if (isLaid(view, group)) return true;
  if (PUBLIC.has(lemma) && isUttered(view, group, from)) return true;
  if (BELIEF.has(lemma))
    return isHeld(view, group, from) || isTold(view, group, from) || isToldFromMemory(view, group, from);
  if (nearQuotation(view, from, group.range[1]) || view.open(group.range[1]) === ':') return true;
  const isVerb = /^(?:he|it|she|they|who)$/.test(view.open(group.range[0] - 1)) && hasClause(view, group);
  if (NOUN_LIKE.has(lemma) && (form === 's' || form === 'base') && !isVerb) return false;
  return (
    frame === 'speech' ||
    frame === 'act' ||
    frame === 'that' ||
    (COMMISSIVES.has(lemma) && view.open(group.range[1]) === 'to')
  );
}

/**
 * "The mayor has maintained that …", "…, one of them added": a clause that a verb of utterance tells. Where the verb may be a
 * noun ("party reports that"), its subject has to open the clause.
 */
function isUttered(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma, form } = group.verb;
  const at = afterGroup(view, group);
  const next = view.open(at);
  const isNoun = NOUN_LIKE.has(lemma) && (form === 's' || form === 'base') && group.range[1] - group.range[0] === 1;
  if (isNoun && !(from === view.from || /^(?:,|and|but|while|yet)$/.test(view.open(from - 1)))) return false;
  if (tellsThat(view, group)) return true;
  if (!NOUN_LIKE.has(lemma) && leavesOutThat(view, at)) return true;
  return TELLING.test(next) || (view.open(from - 1) !== 'than' && trails(view, from, group.range[1], true));
}

/** What a clause begins with that leaves out "that" or asks. */
const TELLING = /^(?:he|how|it|she|there|they|whether|why)$/;

/** "The board reported the crane was safe": verbs of utterance that no other clause follows, and one without "that". */
const isBareClause = (view: SentenceView, group: VerbGroup): boolean =>
  /^(?:accept|admit|conclude|estimate|indicate|note|reckon|report)$/.test(group.verb.lemma) &&
  /^(?:past|participle)$/.test(group.verb.form) &&
  view.startsPhrase(group.range[1]) &&
  hasClause(view, group) &&
  !(group.verb.lemma === 'accept' && isPrize(view, group));

/** "Accepted the cup and was cheered", "accepted a job he was offered": what somebody takes, and no clause. */
function isPrize(view: SentenceView, { range: [, to] }: VerbGroup): boolean {
  for (let at = to + 1; at < view.to && !view.isFinite(at); at++)
    if (W.COORDINATORS.has(view.open(at)) || /^(?:he|it|she|that|they|which|who)$/.test(view.open(at))) return true;
  return false;
}

/** "The act states that": what is written has no states. */
const isLaid = (view: SentenceView, group: VerbGroup): boolean =>
  group.verb.lemma === 'state' &&
  tellsThat(view, group) &&
  (view.open(group.head - 1) === 'convention' || natureOf(view.open(group.head - 1)) === 'document');

/** "Claims to have won": a claim about oneself. */
const isBoast = (view: SentenceView, { verb, range: [, to] }: VerbGroup): boolean =>
  verb.lemma === 'claim' && view.open(to) === 'to' && /^(?:be|have)$/.test(view.open(to + 1));

/** “It rained all day,” Lee remembered fondly: what is told from memory, behind the words themselves. */
const isToldFromMemory = (view: SentenceView, { verb, range }: VerbGroup, from: number): boolean =>
  verb.lemma === 'remember' && trails(view, from, range[1], true);

/** "The Gazette understands (has learned) that …", "the court heard that …": how British papers say what they or a court were told. */
function isTold(view: SentenceView, group: VerbGroup, from: number): boolean {
  const { lemma } = group.verb;
  if (lemma === 'hear')
    return (
      COURTS.test(view.open(group.range[0] - 1)) && (hasClause(view, group) || trails(view, from, group.range[1], true))
    );
  const tells = hasClause(view, group) || trails(view, from, group.range[1], true);
  return /^(?:learn|understand)$/.test(lemma) && isOutlet(view, from, group.range[0]) && tells;
}

export const COURTS = /^(?:court|hearing|inquest|inquiry|jurors|jury|panel|tribunal)$/;

/** Whether somebody is told to believe or fear something: not within his own words or in a question. */
function isHeld(view: SentenceView, group: VerbGroup, from: number): boolean {
  if (!/^(?:believe|expect|fear|feel|suspect|think|worry)$/.test(group.verb.lemma) || !hasClause(view, group))
    return false;
  if (/^(?:if|what|whether|who)$/.test(view.open(from - 1))) return false;
  // Not "drivers worried about fares might".
  if (group.verb.lemma === 'worry')
    return OPEN_FEAR.test(view.open(group.range[1])) || leavesOutThat(view, group.range[1]);
  return !/^(?:he|she|it|they|one|those)$/.test(view.open(from));
}

/** What opens the clause of a worry, be it without "that". */
const OPEN_FEAR = /^(?:he|it|she|that|there|they)$/;
