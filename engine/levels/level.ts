import { RELAYING_CUES } from '../lexicon/outlet-cues';
import type { Span } from '../span';
import type { Entity, Text } from '../stages';
import type { Facts, Finding, TypedSource } from './facts';
import type { RuleId } from './rules';
import { employer, namesOf, spoken, withArticle } from './wording';

/** The rule that decides a claim's level. */
export function levelReason(facts: Facts): Finding {
  const { attribution, source, text } = facts;
  if (!source) return agentless(facts);
  const { entity, type } = source;
  const spans = attribution.source;
  const words = wordsOf(text, spans);
  switch (type.kind) {
    case 'person':
      return { ...personRule(facts, source, words), spans };
    case 'outlet':
      return { rule: outletRule(facts, entity, words), values: [spoken(text, entity, words)], spans };
    case 'organisation':
      return type.rule === 'spokesperson'
        ? { rule: 'spokesperson', values: [words, employer(text, entity)], spans }
        : { rule: 'institution', values: [withArticle(text, entity, words)], spans };
    case 'document':
      return { rule: type.rule as RuleId, values: [BY_AUTHORS.test(words) ? entity.label : words], spans };
    default:
      return { rule: type.rule as RuleId, values: [PRONOUN.test(words) ? entity.label : words], spans };
  }
}

const wordsOf = ({ text }: Text, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(' … ');

function agentless({ attribution: { hedges, cue }, text }: Facts): Finding {
  const [hedge] = hedges;
  return {
    rule: 'agentless',
    values: [hedge ? text.text.slice(...hedge) : wordsOf(text, cue)],
    spans: hedge ? hedges : cue,
  };
}

/** An unnamed source that a claim names by a pronoun alone, or not at all. */
const PRONOUN = /^(?:he|she|they|it|who)?$/i;
/** A document that is named by a pronoun or by those who wrote it ("its authors"). */
const BY_AUTHORS = /^(?:it|they|which|who)$|(?:authors?|researchers?|scientists?|team)$|^$/i;

function personRule(
  facts: Facts,
  { entity: { label }, type: { count } }: TypedSource,
  words: string,
): Pick<Finding, 'rule' | 'values'> {
  const isNamedHere = saysName(words, label);
  const values = isNamedHere ? [namesOf(facts, label)] : [words, label];
  if (count !== null && count > 1) return { rule: 'named-list', values };
  return { rule: isNamedHere ? 'named-person' : 'named-elsewhere', values };
}

/** Whether the claim's own words hold a part of the name. */
function saysName(words: string, label: string): boolean {
  return label.split(' ').some((part) => part.length > 1 && words.includes(part));
}

/** What an outlet says in its own voice stands in an editorial or the like, or behind another cue than those of reporting. */
function outletRule({ text, attribution }: Facts, entity: Entity, words: string): RuleId {
  if (isAtLarge(entity)) return 'outlet-relay';
  const [at] = attribution.source;
  const around = at ? text.text.slice(Math.max(0, at[0] - 40), at[1] + 60) : '';
  const isOwn =
    EDITORIAL.test(words) || IN_EDITORIAL.test(around) || !RELAYS.test(wordsOf(text, attribution.cue).trim());
  return isOwn ? 'outlet-own' : 'outlet-relay';
}

/** "News outlets", "the media": none in particular, which has no voice of its own. */
const isAtLarge = ({ named, label }: Entity): boolean => !named && /(?:media|press|[^s]s)$/i.test(label);

const EDITORIAL =
  /\b(?:editorials?|commentary|column|op-ed|opinion|leader|fact[- ]?check(?:er|ers)?|analysis|investigation)\b/i;
/** "… said in an unsigned editorial", "In its analysis, …". */
const IN_EDITORIAL = new RegExp(`\\bin (?:an?|its|the|their)(?: [\\w-]+){0,2} ${EDITORIAL.source}`, 'i');

/** "Had previously reported", "as first reported", "according to". */
const RELAYS = new RegExp(
  `^(?:(?:as|has|have|had|was|is|also|first|previously|earlier|since|later) )*(?:${[...RELAYING_CUES].join('|')})\\b`,
  'i',
);
