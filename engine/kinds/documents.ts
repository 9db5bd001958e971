import { ISSUER_WORDS, RECORD_NOUNS } from '../lexicon/documents';
import { forms } from '../phrases/capitals';
import { natureOfName } from '../phrases/names';
import { singulars } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { capital, token } from '../phrases/tokens';
import type { Span } from '../span';
import type { Text } from '../stages';
import type { Portrait } from './index';

export type DocumentRule = 'record' | 'document-unidentified' | 'documents-at-large';

const SEEN = /\b(?:leaked|seen by|obtained by|reviewed by|viewed by|shared with|provided to|shown to)\b/i;

/**
 * Whether a reader could find the document: by its nature, its issuer, its date; by the best of its descriptions, unless
 * it is known only because an outlet has seen it.
 */
export function documentRule(text: Text, { entity, phrases }: Portrait): DocumentRule {
  const rules = phrases.map((phrase) => ruleOf(text, phrase));
  const leaked = phrases.some(({ span }) => SEEN.test(text.text.slice(...span)));
  if (entity.named || (rules.includes('record') && !leaked)) return 'record';
  return rules.length > 0 && rules.every((rule) => rule === 'documents-at-large')
    ? 'documents-at-large'
    : 'document-unidentified';
}

function ruleOf(text: Text, phrase: Phrase): DocumentRule {
  const words = text.text.slice(...phrase.span);
  if (SEEN.test(words)) return 'document-unidentified';
  const noun = singulars(phrase.head).find((form) => RECORD_NOUNS.has(form)) ?? compound(text, phrase);
  if (noun && (phrase.determiner !== 'none' || !phrase.head.endsWith('s'))) return 'record';
  if (identified(text, phrase)) return 'record';
  const plural = phrase.head.endsWith('s') && !/(?:sis|ss|us)$/.test(phrase.head);
  return plural && phrase.determiner !== 'definite' && phrase.determiner !== 'possessive'
    ? 'documents-at-large'
    : 'document-unidentified';
}

function compound(text: Text, { core }: Phrase): string | undefined {
  const pair = `${token(text, core[1] - 2).lower} ${token(text, core[1] - 1).lower}`;
  return RECORD_NOUNS.has(pair) ? pair : undefined;
}

/** Whether a phrase begins with the name of its issuer ("Gallup data"), and not only a sentence with it. */
const named = (text: Text, [from, to]: Span): boolean => {
  const nature = from < to ? natureOfName(forms(text, [from, from + 1])) : null;
  return nature === 'organisation' || nature === 'outlet';
};

/** An issuer, a journal or a date: a name, a public body or a year within the description. */
function identified(text: Text, { tokens, core }: Phrase): boolean {
  for (let i = tokens[0]; i < tokens[1]; i++) {
    const { form, lower } = token(text, i);
    if (capital(form) && (i > tokens[0] || named(text, [i, core[1] - 1]))) return true;
    if (i < core[1] - 1 && ISSUER_WORDS.has(lower)) return true;
    if (/^(?:19|20)\d\d$/.test(form)) return true;
  }
  return false;
}
