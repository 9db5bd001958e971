import { ANONYMITY_PHRASES } from '../../lexicon/anonymity';
import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Text } from '../../stages';
import type { Draft } from '../reading/draft';

/** Nouns under which people speak who do not want to be named. */
const STAY_UNNAMED = new Set([
  'adviser',
  'advisor',
  'aide',
  'ally',
  'associate',
  'diplomat',
  'insider',
  'official',
  'person',
  'source',
]);

/** One attribution as it is looked at when descriptions are joined to names that follow. */
export interface Claim {
  readonly number: number;
  readonly draft: Draft;
  readonly phrase: Phrase;
  readonly paragraph: number;
}

/** Whether a description may be of somebody (or something) who gets a name later. */
export function nameable({ draft, phrase }: Claim): boolean {
  if (draft.named || phrase.pronoun) return false;
  if (phrase.determiner === 'possessive' && !isOffice(phrase.head)) return false;
  if (draft.sort === 'document') return true;
  if (draft.sort === 'people') return true;
  return draft.sort === 'person' && !draft.many && ![...STAY_UNNAMED].some((noun) => draft.nouns.has(noun));
}

/** An office that only one holds ("its chairwoman"), unlike kin and aides. */
const isOffice = (noun: string): boolean =>
  /^(?:boss|ceo|chair|chairman|chairperson|chairwoman|chief|director|governor|head|leader|mayor|president)$/.test(noun);

/** Whether the sentence of a claim says why its source has no name. */
export function staysUnnamed(text: Text, { phrase }: Claim): boolean {
  const { sentence } = token(text, phrase.tokens[0]);
  const words = text.text.slice(...(text.sentences[sentence]?.span ?? phrase.span)).toLowerCase();
  return [...ANONYMITY_PHRASES].some((anonymous) => words.includes(anonymous));
}
