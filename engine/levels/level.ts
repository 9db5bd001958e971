import type { Span } from '../span';
import type { Entity } from '../stages';
import type { Facts, Finding } from './index';
import type { RuleId } from './rules';
import { employer, namesOf, spoken, withArticle } from './wording';

/** Cues with which an outlet passes on what it found out; with others it speaks for itself. */
const RELAYS =
  /^(?:(?:as|has|have|had|was|is|also|first|previously|earlier|since|later) )*(?:reports?|reported|reporting|according to|per|said|says|saying|cited|citing|quoted|quoting|revealed|reveals|published|publishing|claim(?:s|ed|ing)?|announced|established|disclosed|told|tells|carried|ran|learned|confirmed|broke|adds?|added|notes?|noted|posted|reckons?|reckoned|suggests?|suggested|understands|wrote|writes)\b|^(?:report|reports|by)\b/i;
const EDITORIAL =
  /\b(?:editorials?|commentary|column|op-ed|opinion|leader|fact[- ]?check(?:er|ers)?|analysis|investigation)\b/i;

/** "… said in an unsigned editorial", "In its analysis, …". */
const IN_EDITORIAL = new RegExp(`\\bin (?:an?|its|the|their)(?: [\\w-]+){0,2} ${EDITORIAL.source}`, 'i');

/** The rule that decides a claim's level. */
export function levelReason(facts: Facts): Finding {
  const { attribution, source, text } = facts;
  const cue = attribution.cue.map((span) => text.text.slice(...span)).join(' … ');
  if (!source)
    return {
      rule: 'agentless',
      values: [hedgeOf(facts) ?? cue],
      spans: attribution.hedges.length ? attribution.hedges : attribution.cue,
    };
  const { entity, type } = source;
  const spans: readonly Span[] = attribution.source;
  const words = spans.map((span) => text.text.slice(...span)).join(' … ');
  switch (type.kind) {
    case 'person':
      return {
        rule:
          type.count !== null && type.count > 1
            ? 'named-list'
            : saysName(words, entity.label)
              ? 'named-person'
              : 'named-elsewhere',
        values: saysName(words, entity.label) ? [namesOf(facts, entity.label)] : [words, entity.label],
        spans,
      };
    case 'outlet':
      return {
        rule: !isAtLarge(entity) && ownVoice(facts, cue, words) ? 'outlet-own' : 'outlet-relay',
        values: [spoken(text, entity, words)],
        spans,
      };
    case 'organisation':
      return type.rule === 'spokesperson'
        ? { rule: 'spokesperson', values: [words, employer(text, entity)], spans }
        : { rule: 'institution', values: [withArticle(text, entity, words)], spans };
    case 'document':
      return { rule: type.rule as RuleId, values: [BY_AUTHORS.test(words) ? entity.label : words], spans };
    default:
      return {
        rule: type.rule as RuleId,
        values: [PRONOUN.test(words) || words === '' ? entity.label : words],
        spans,
      };
  }
}

/** "News outlets", "the media": none in particular, which has no voice of its own. */
const isAtLarge = ({ named, label }: Entity): boolean => !named && /(?:media|press|[^s]s)$/i.test(label);

const hedgeOf = ({ attribution, text }: Facts): string | null => {
  const span = attribution.hedges[0];
  return span ? text.text.slice(...span) : null;
};

const PRONOUN = /^(?:he|she|they|it|who)$/i;
/** A document that is named by a pronoun or by those who wrote it ("its authors"). */
const BY_AUTHORS = /^(?:it|they|which|who)$|(?:authors?|researchers?|scientists?|team)$|^$/i;

/** Whether the claim's own words hold a part of the name. */
function saysName(words: string, label: string): boolean {
  return label.split(' ').some((part) => part.length > 1 && words.includes(part));
}

function ownVoice({ text, attribution }: Facts, cue: string, words: string): boolean {
  if (EDITORIAL.test(words)) return true;
  const at = attribution.source[0];
  const near = at ? text.text.slice(Math.max(0, at[0] - 40), at[1] + 60) : '';
  return IN_EDITORIAL.test(near) || !RELAYS.test(cue.trim());
}
