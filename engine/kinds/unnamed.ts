import {
  ALWAYS_BARE,
  BARE_SINGULARS,
  BY_SUBJECT,
  TELLING_NOTHING,
  TYING_WORDS,
  VAGUE_NUMBERS,
} from '../lexicon/bare-sources';
import { BODIES_AT_LARGE, ORGANISATION_WORDS } from '../lexicon/organisations';
import { BARE_NOUNS, OTHER_GROUPS } from '../lexicon/people';
import { writtenLarge } from '../phrases/large';
import { natureOfName } from '../phrases/name-nature';
import type { Phrase } from '../phrases/phrase';
import { isQuantity } from '../phrases/quantities';
import { capital, token, wordy } from '../phrases/tokens';
import type { Text } from '../stages';
import type { Anonymity } from './anonymity';
import type { Portrait } from './portrait';

export type UnnamedRule = 'unnamed-specified' | 'unnamed-described' | 'unnamed-bare';

/** How much the descriptions of an unnamed source tell, by the best of them. */
export function unnamedRule(
  text: Text,
  { phrases }: Portrait,
  anonymity: Anonymity,
  count: number | null,
): UnnamedRule {
  const described = phrases.filter((phrase) => !bare(text, phrase));
  if (described.length === 0) return 'unnamed-bare';
  const several = (count !== null && count > 1) || phrases.some((phrase) => joined(text, phrase));
  const placed = described.some((phrase) => withInstitution(text, phrase));
  const knows = anonymity.access !== null || anonymity.specificReason;
  return several && placed && knows ? 'unnamed-specified' : 'unnamed-described';
}

/** Whether a description tells nothing: no institution, place, event or relation, only "experts" or "a source". */
function bare(text: Text, phrase: Phrase): boolean {
  const { core, determiner, head } = phrase;
  // Two who belong together and have been told of; "a couple" is a number.
  if (head === 'couple' && determiner === 'definite') return false;
  const known = OTHER_GROUPS.has(head) || BARE_NOUNS.has(head) || BARE_SINGULARS.has(head);
  if (!known && !isTrade(head) && !isAnyBodies(phrase)) return ALWAYS_BARE.has(head);
  if (isParty(text, core[1] - 1)) return false;
  // "Its own scientists", "her lawyers": whose they are has just been told.
  if (/^(?:her|his|its|their)$/.test(token(text, core[0]).lower) && !ALWAYS_BARE.has(head)) return false;
  for (let i = core[0]; i < core[1] - 1; i++) if (!ALWAYS_BARE.has(head) && tells(text, i, core[0], head)) return false;
  return ALWAYS_BARE.has(head) || !tiedBehind(text, phrase);
}

/** "Beekeepers", "geologists": all of a trade, as farmers are; those who make the law or keep a goal hold an office. */
const isTrade = (head: string): boolean =>
  /(?:breeders|dealers|growers|keepers|makers|ologists|sellers)$/.test(head) &&
  !/^(?:gate|goal|law|merry|peace|policy|trouble)/.test(head);

/** "Airlines", "unions": no more than the noun. */
const isAnyBodies = ({ core, determiner, head }: Phrase): boolean =>
  determiner === 'none' && core[1] - core[0] === 1 && BODIES_AT_LARGE.has(head);

/** "Two Conservatives", "Liberals": written large within a sentence, those of a party, which ties them to it. */
function isParty(text: Text, index: number): boolean {
  const { form, lower, sentence } = token(text, index);
  const large = capital(form) && (writtenLarge(text).has(form) || text.sentences[sentence]?.tokens[0] !== index);
  return large && PARTIES.test(lower);
}
const PARTIES = /^(?:conservative|liberal|nationalist|progressive)s$/;

/** What ties such a number to something: "several included on the list", "some of the divers". */
const TELLS_MANY = /^(?:of|who|\p{L}+ed)$/u;

/** Whether the words behind the head tie the source to something ("… familiar with the plan", "…, who works there"). */
function tiedBehind(text: Text, { core, tokens, head }: Phrase): boolean {
  if (VAGUE_NUMBERS.has(head)) return core[1] < tokens[1] && TELLS_MANY.test(token(text, core[1]).lower);
  const at = token(text, core[1]).form === ',' && token(text, core[1] + 1).lower === 'who' ? core[1] + 1 : core[1];
  return at < tokens[1] && TYING_WORDS.has(token(text, at).lower);
}

/** Whether a word before the head ties the source to something. */
function tells(text: Text, index: number, from: number, head: string): boolean {
  const { form, lower } = token(text, index);
  // "A team official": before another noun a team is no number of people.
  const counts = isQuantity(text, index) && !(index > from && ORGANISATION_WORDS.has(lower));
  if (!wordy(form) || TELLING_NOTHING.has(lower) || counts) return false;
  if (index > from && capital(form)) return true;
  if (capital(form) && (/(?:ian|ese|ish|ern)$|^(?:US|U\.S\.|UK|EU)$/.test(form) || natureOfName([form]) !== null))
    return true;
  if (BY_SUBJECT.has(head)) return ORGANISATION_WORDS.has(lower) && lower !== 'military';
  return true;
}

/** "a diplomat and an aide": two descriptions together. */
function joined(text: Text, { core, tokens }: Phrase): boolean {
  for (let i = core[0] + 1; i < tokens[1] - 1; i++) if (token(text, i).lower === 'and' && i < core[1] + 4) return true;
  return false;
}

/** Those who are told of without a role: of two lawyers who attended a meeting the trade tells where they stand. */
const ANYBODY =
  /^(?:citizens|eyewitnesses|individuals?|insiders|locals|many|most|observers|officials?|onlookers|others|people|persons?|some|someone|sources?|users|viewers|watchers|witnesses)$/;

function withInstitution(text: Text, { tokens, head }: Phrase): boolean {
  if (!ANYBODY.test(head)) return true;
  for (let i = tokens[0]; i < tokens[1]; i++) {
    const { form, lower } = token(text, i);
    if ((capital(form) && i > tokens[0]) || ORGANISATION_WORDS.has(lower)) return true;
  }
  return false;
}
