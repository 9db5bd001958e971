import { OUTLET_WORDS } from '../lexicon/outlets';
import { bareOutlet } from '../phrases/outlets';
import { type Phrase, readPhrase } from '../phrases/phrase';
import type { EntityType, Resolved, Text, Typed } from '../stages';
import { anonymityOf } from './anonymity';
import { isUnnamedBody } from './bodies';
import { documentRule } from './documents';
import { isLaw } from './laws';
import { kindOfList, listed } from './lists';
import { actsAsBody, isCalledIt, speaksOfItself } from './own-affairs';
import { type Portrait, portraitsOf } from './portrait';
import { isPseudonym } from './pseudonyms';
import { isRelease } from './releases';
import { isTitleholder } from './titleholders';
import { unnamedRule } from './unnamed';

/** Decides what each source is: its kind, how many stand behind it, and what an unnamed one tells of itself. */
export function typeSources(text: Text, resolved: Resolved): Typed {
  return { ...resolved, types: portraitsOf(text, resolved).map((portrait) => typeOf(text, resolved, portrait)) };
}

const RULE_OF_LIST = { outlet: 'outlet', person: 'named-person' };
const PLAIN = { via: null, reason: null, specificReason: false, access: null, role: null };

function typeOf(text: Text, resolved: Resolved, portrait: Portrait): EntityType {
  const { entity } = portrait;
  if (entity.named && isPseudonym(text, entity)) return unnamed(text, resolved, portrait);
  const together = kindOfList(text, portrait.phrases);
  if (together) return { ...PLAIN, kind: together, count: listed(portrait.phrases), rule: RULE_OF_LIST[together] };
  if (isTitleholder(text, portrait.phrases)) return { ...PLAIN, kind: 'person', count: 1, rule: 'named-person' };
  if (isPaper(portrait)) return { ...PLAIN, kind: 'outlet', count: 1, rule: 'outlet' };
  if (entity.sort === 'outlet' && spokesRule(portrait) === 'institution' && !speaksOfItself(text, resolved, portrait))
    return { ...PLAIN, kind: 'outlet', count: 1, rule: 'outlet' };
  if (isLaw(text, resolved, portrait)) return { ...PLAIN, kind: 'document', count: 1, rule: 'record' };
  if (entity.sort === 'document' && isRelease(text, portrait))
    return { ...PLAIN, kind: 'organisation', count: 1, rule: 'institution' };
  if (entity.sort === 'document') return { ...PLAIN, kind: 'document', count: 1, rule: documentRule(text, portrait) };
  if (actsAsBody(text, resolved, portrait)) return { ...PLAIN, kind: 'organisation', count: 1, rule: 'institution' };
  if (entity.sort === 'organisation' && isUnnamedBody(text, portrait)) return unnamed(text, resolved, portrait);
  if (entity.sort === 'organisation' || entity.sort === 'place' || entity.sort === 'outlet')
    return { ...PLAIN, kind: 'organisation', count: listed(portrait.phrases), rule: spokesRule(portrait) };
  if (isCalledIt(text, resolved, portrait)) return { ...PLAIN, kind: 'organisation', count: 1, rule: 'institution' };
  if (entity.named && entity.sort === 'person')
    return { ...PLAIN, kind: 'person', count: listed(portrait.phrases), rule: 'named-person' };
  return unnamed(text, resolved, portrait);
}

/** "The Post", "the Journal": behind an article, a word of outlets' names is short for one, of whatever town. */
function isPaper({ entity, phrases }: Portrait): boolean {
  const word = entity.label.toLowerCase();
  return (
    entity.named &&
    (OUTLET_WORDS.has(word) || SHORT_OUTLETS.test(word)) &&
    phrases.length > 0 &&
    phrases.every(({ determiner, head }) => determiner === 'definite' && (head === '' || head === word))
  );
}
const SHORT_OUTLETS = /^(?:age|athletic|blaze|hill|intercept|nation|onion|punch|root|verge|wire|wrap)$/;

/** A body that is heard only through people who speak for it is told apart from one that speaks itself. */
function spokesRule({ phrases }: Portrait): string {
  return phrases.length > 0 && phrases.every((phrase) => phrase.nature === 'spokes') ? 'spokesperson' : 'institution';
}

function unnamed(text: Text, resolved: Resolved, portrait: Portrait): EntityType {
  const anonymity = anonymityOf(text, resolved, portrait);
  const many = portrait.entity.sort === 'people' || portrait.phrases.some(isMany) || onlyThey(text, portrait);
  const counts = portrait.phrases.map((phrase) => phrase.count).filter((count) => count !== null);
  const count = counts[0] ?? (many ? null : 1);
  return {
    kind: 'unnamed',
    count,
    ...anonymity,
    via: viaOf(text, resolved, portrait),
    rule: unnamedRule(text, portrait, anonymity, count),
  };
}

/** "Superdelegates": no list knows the noun, but it is in the plural and no article makes it one. */
const isMany = ({ many, nature, determiner, head }: Phrase): boolean =>
  many || (nature === null && determiner !== 'indefinite' && /[^aisu']s$/.test(head));

/** Whether nothing but "they" is ever said of it. */
const onlyThey = (text: Text, { entity, phrases }: Portrait): boolean =>
  phrases.length === 0 && entity.mentions.some((mention) => readPhrase(text, mention).pronoun?.many === true);

/**
 * The outlet that heard an unnamed source: by any of its claims, of a group, whose members may have told several, by the
 * first; or as its owner ("a Reuters source").
 */
function viaOf(text: Text, resolved: Resolved, { entity, attributions, phrases }: Portrait): string | null {
  for (const i of entity.sort === 'people' ? attributions.slice(0, 1) : attributions) {
    const via = resolved.attributions[i]?.via;
    if (via) return text.text.slice(...via);
  }
  for (const phrase of phrases) {
    const outlet = phrase.owner && bareOutlet(text, phrase.owner);
    if (outlet) return outlet;
  }
  return null;
}
