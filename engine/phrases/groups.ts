import { GENERAL_BODIES } from '../lexicon/belongings';
import { COUNTRY_OF_ADJECTIVE } from '../lexicon/countries';
import { BODIES_AT_LARGE, COLLECTIVES } from '../lexicon/organisations';
import type { Span } from '../span';
import type { Text } from '../stages';
import { headlined } from './large';
import { isInhabitant, isMakers, listedNature, type Nature } from './nouns';
import type { Phrase } from './phrase';
import { isNumbered } from './quantities';
import { capital, token } from './tokens';
import { aged } from './unnaming';

/**
 * What the last noun of a phrase's core stands for, where the words before it decide: inhabitants ("many Americans"),
 * those of a force ("two officers", "a guard", while "officers" and "the guard" are the force), people called figures, camps that campaign.
 */
export function natureInContext(
  text: Text,
  core: Span,
  counted: boolean,
  determiner: Phrase['determiner'],
): Nature | null {
  if (atLarge(text, core, determiner)) return 'people';
  const { lower, form } = token(text, core[1] - 1);
  const before = token(text, core[1] - 2);
  if (COLLECTIVES.has(lower) && lower.endsWith('s') && (counted || PAST.test(token(text, core[0]).lower)))
    return 'people';
  if (lower === 'guard' && determiner === 'indefinite') return 'person';
  if (/^(?:maker|operator)$/.test(lower) && token(text, core[1]).lower === 'of') return 'organisation';
  if (lower === 'broadcaster' && !PAST.test(before.lower)) return 'outlet';
  if (core[1] - core[0] > 1) {
    if (lower === 'officers' && OF_OFFICE.test(before.lower)) return 'people';
    if (lower === 'figure' && OF_COUNT.test(token(text, core[1]).lower)) return 'document';
    if (lower === 'poster' && !READ.test(token(text, core[1]).lower)) return 'person';
    const ranked = text.tokens.slice(core[0], core[1] - 1).some((word) => RANKED.test(word.lower));
    if (/^figures?$/.test(lower) && (ranked || WHOSE_FIGURES.test(before.lower)))
      return lower.endsWith('s') ? 'people' : 'person';
    if (
      /^authors?$/.test(lower) &&
      /^['’]s$/.test(before.form) &&
      listedNature(token(text, core[1] - 3).lower) === 'document'
    )
      return 'document';
    if (lower === 'camp' && (capital(before.form) || /^['’]s?$/.test(before.form))) return 'organisation';
    if (lower === 'community' && before.lower === 'intelligence') return 'organisation';
  }
  if (!capital(form)) return null;
  if (isMagazine(text, core)) return 'outlet';
  if (
    determiner === 'definite' &&
    core[1] - core[0] === 2 &&
    PARTY.test(lower) &&
    !TELLS_APART.test(token(text, core[1]).lower)
  )
    return 'organisation';
  if (ONE.has(determiner) && core[1] - core[0] > 1 && isInhabitant(lower)) return 'person';
  if (!COUNTRY_OF_ADJECTIVE.has(lower)) return null;
  return determiner === 'definite' && isNation(text, core) ? 'organisation' : 'people';
}

/** What parties are called in the plural: "the Tories" are the party, "Tories" and "two Tories" some of its people. */
const PARTY = /^(?:conservatives|greens|liberals|nationals|tories)$/;

/** "The Saudis (deny it)": all of them are their country, unless some of them were told of before or are told apart. */
function isNation(text: Text, [from, to]: Span): boolean {
  if (to - from !== 2 || TELLS_APART.test(token(text, to).lower) || aged(text, to)) return false;
  const { form } = token(text, to - 1);
  for (let at = 1; at < from; at++)
    if (token(text, at).form === form && token(text, at - 1).lower !== 'the') return false;
  return true;
}

/** What tells some inhabitants of a country from the others. */
const TELLS_APART = /^(?:among|at|from|in|inside|living|of|on|who|whose|with)$/;

/** "According to People": the magazine is written large within a sentence and stands alone. */
function isMagazine(text: Text, [from, to]: Span): boolean {
  const { lower, sentence } = token(text, from);
  const tokens = text.sentences[sentence]?.tokens ?? [from, to];
  return to - from === 1 && lower === 'people' && tokens[0] !== from && !headlined(text, tokens);
}

/** What goes before one inhabitant: "the Brazilian", "a German", "his Serb". */
const ONE: ReadonlySet<Phrase['determiner']> = new Set(['definite', 'indefinite', 'possessive']);

/** "Rights groups", "many companies": bodies of which none in particular is meant, while "200 companies" are counted. */
const atLarge = (text: Text, core: Span, determiner: Phrase['determiner']): boolean =>
  (determiner === 'none' || determiner === 'quantity') &&
  (BODIES_AT_LARGE.has(token(text, core[1] - 1).lower) || isMakers(token(text, core[1] - 1).lower)) &&
  !isNumbered(text, core) &&
  token(text, core[0] - 1).lower !== 'both';

/** What follows a poster on a wall; another one is who posted something. */
const READ =
  /^(?:advertising|at|by|declaring|depicting|for|from|in|near|of|on|outside|read|reading|reads|say|saying|says|showed|showing|shows|that|with)$/;

/** Those who have been something are no longer the body: "former prosecutors". */
const PAST = /^(?:ex|former|one-time|retired|veteran)$/;

/** Whose officers work in an office, while "officers", "police officers" and "senior officers" are a force that speaks. */
const OF_OFFICE =
  /^(?:army|bank|club|company|compliance|conservation|consular|corrections|council|county|customs|education|election|electoral|embassy|environmental|fisheries|health|housing|immigration|information|intelligence|licensing|loan|military|naval|parole|planning|press|prison|probation|returning|revenue|tax|trust|union|university|welfare|wildlife)$/;

/** What goes behind a number rather than somebody known: "the figure for January". */
const OF_COUNT = /^(?:for|includes?|rose|fell|shows?|showed|was)$/;

/** What ranks people, never numbers: "senior Treasury figures". */
const RANKED = /^(?:influential|leading|powerful|prominent|respected|senior|unnamed)$/;

/** Words before "figures" that make them people rather than numbers. */
const WHOSE_FIGURES =
  /^(?:business|church|community|establishment|industry|key|leading|military|opposition|party|political|prominent|public|religious|senior|sports?|top|underworld)$/;

/** Whether a noun takes up a body of which only the name was told: "the company", "the chipmaker". */
export const isGeneralBody = (noun: string): boolean => GENERAL_BODIES.has(noun) || noun.endsWith('maker');
