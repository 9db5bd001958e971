import { RECORD_NOUNS } from '../lexicon/documents';
import { forms } from '../phrases/capitals';
import { natureOfName } from '../phrases/name-nature';
import { listedNature, singulars } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { capital, token } from '../phrases/tokens';
import type { Text } from '../stages';
import { identified } from './issuers';
import type { Portrait } from './portrait';
import { toldElsewhere } from './told-elsewhere';

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
  if (isFromPlace(text, phrase)) return 'documents-at-large';
  if (isKindOfRecord(text, phrase)) return 'record';
  const noun = singulars(phrase.head).find((form) => RECORD_NOUNS.has(form));
  if (noun && (phrase.determiner !== 'none' || !phrase.head.endsWith('s'))) return 'record';
  if (identified(text, phrase) || isOwnSite(phrase)) return 'record';
  if (toldElsewhere(text, phrase)) return 'record';
  if (isOwnPaper(text, phrase)) return 'record';
  if (isParticular(text, phrase) || PICTURES.test(phrase.head)) return 'document-unidentified';
  if (KEPT.test(phrase.head) && phrase.core[1] - phrase.core[0] > 1) return 'document-unidentified';
  const plural = MASS.test(phrase.head) || (phrase.head.endsWith('s') && !/(?:sis|ss|us)$/.test(phrase.head));
  return plural && phrase.determiner !== 'definite' && phrase.determiner !== 'possessive'
    ? 'documents-at-large'
    : 'document-unidentified';
}

/** "Reports from Africa", "early accounts in Lodi": of whom they come nothing is told. */
function isFromPlace(text: Text, { core, tokens, determiner, head }: Phrase): boolean {
  if (!/^(?:accounts|reports|stories)$/.test(head) || !/^(?:none|quantity)$/.test(determiner)) return false;
  const at = token(text, core[1]).lower === 'out' ? core[1] + 2 : core[1] + 1;
  if (!/^(?:from|in|out)$/.test(token(text, core[1]).lower) || !capital(token(text, at).form)) return false;
  return at < tokens[1] && !/^(?:organisation|outlet)$/.test(natureOfName(forms(text, [at, tokens[1]])) ?? '');
}

/** What a body publishes under its own name: "its annual report", "the company's accounts". */
const isOwnPaper = (text: Text, { owner, head }: Phrase): boolean =>
  owner !== null &&
  OWN_PAPERS.test(head) &&
  (token(text, owner[0]).lower === 'its' || listedNature(token(text, owner[1] - 1).lower) === 'organisation');
const OWN_PAPERS = /^(?:accounts|audit|data|figures|filings?|prospectus|report|statistics|study|survey)$/;
/** What shows one thing that has been seen, also in the plural and without more words. */
const PICTURES = /^(?:footage|images|photographs|photos|pictures|recordings|screenshots|videos)$/;
/** Papers that somebody keeps, with a word that tells of what: "property records". */
const KEPT =
  /^(?:accounts|disclosures|documents|e-?mails|filings|files|invoices|letters|logs|memos|messages|minutes|receipts|records|returns|statements|transcripts)$/;

/** Nouns without a plural that stand for as much as one: "research shows", "data suggest". */
const MASS = /^(?:data|evidence|intelligence|polling|research)$/;

/** "Court papers", "public records": two words that tell a record also where no article does. */
const isKindOfRecord = (text: Text, { core }: Phrase): boolean =>
  RECORD_NOUNS.has(`${token(text, core[1] - 2).lower} ${token(text, core[1] - 1).lower}`);

/** "Emails found in the inquiry", "figures she gave": what tells where they are from makes them more than any such. */
const isParticular = (text: Text, { core, tokens }: Phrase): boolean =>
  core[1] < tokens[1] &&
  /^(?:he|it|she|they|we|made|sent|shown|taken|given|written|\p{L}{2,}ed)$/u.test(token(text, core[1]).lower);

/** "The company's website", "its website": whose it is leads there. */
const isOwnSite = ({ head, owner }: Phrase): boolean =>
  owner !== null && /^(?:homepage|site|webpage|website)$/.test(head);
