import { type Phrase, readPhrase } from '../phrases/phrase';
import { spanOf } from '../phrases/tokens';
import type { Entity, Text } from '../stages';
import type { Facts } from './facts';

/** What a label may begin with so that no article belongs before it. */
const DETERMINED = /^(?:an?|her|his|its|my|one|our|the|their|this|whose) |^[^ ]+ (?:[^ ]+ )*[^ ]+[’']s? /i;

/** Names of bodies that end in what they are take an article also where none stands ("State Department spokesmen"). */
const COMMON_END =
  / (?:[Cc]ampaign|administration|Administration|Agency|Army|Association|Authority|Board|Bureau|Commission|Committee|Council|Court|Department|Foundation|Ministry|Office|Police Department|Senate|Service|Treasury|Union)$|^White House$/;

/** How many mentions are looked at for an article: bounds the work. */
const LOOKED_AT = 12;

/** A body's name as the article writes it: with "the" where the claim's own words, or other mentions, give it one. */
export function withArticle({ text }: Text, { label, mentions }: Entity, words: string, name = label): string {
  if (DETERMINED.test(name)) return name;
  const told = `the ${name}`.toLowerCase();
  const among = mentions.slice(0, LOOKED_AT).some(([from]) =>
    text
      .slice(Math.max(0, from - 4), from + told.length)
      .toLowerCase()
      .includes(told),
  );
  return among || COMMON_END.test(name) || words.toLowerCase().startsWith(told) ? `the ${name}` : name;
}

/** The same as a sentence begins with it. */
export const spoken = (text: Text, entity: Entity, words: string): string =>
  capitalised(withArticle(text, entity, words));

const capitalised = (words: string): string => words.replace(/^\p{Ll}(?=\p{Ll})/u, (letter) => letter.toUpperCase());

/** Whom a spokesman speaks for: a name, or "the hospital". */
export function employer(text: Text, entity: Entity): string {
  const plain = withArticle(text, entity, '', entity.label.replace(/^spokesperson of /, ''));
  return DETERMINED.test(plain) || /^\P{Ll}/u.test(plain) ? plain : `the ${plain}`;
}

/** The names in a list without the roles and descriptions between them: "Ann Lee, Tom Ode and Ana Prieto". */
export function namesOf({ text, attribution }: Facts, label: string): string {
  const span = attribution.source[0];
  const parts = span ? readPhrase(text, span).parts : [];
  const names = parts.map((part) => nameOf(text, readPhrase(text, spanOf(text, part))));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : capitalised(label);
}

const nameOf = (text: Text, { name, span }: Phrase): string => text.text.slice(...(name ? spanOf(text, name) : span));
