import { ofOtherTrade, TRADES } from '../../lexicon/trades';
import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe } from '../reading/draft';

/** How far back, in sentences, "the miner" may reach. */
const REACH = 12;

/**
 * "The miner" after Kestrel Gold: the firm spoken of last whose own name tells of that trade, unless somebody has been called
 * so since.
 */
export function ofTrade(
  discourse: Discourse,
  { determiner, head, name, core, tokens, owner, many }: Phrase,
): Draft | null {
  const words = TRADES.get(head);
  if (!words || determiner !== 'definite' || name || owner || many || core[1] !== tokens[1]) return null;
  const { sentence } = token(discourse.text, tokens[0]);
  const near = discourse.recent().filter((draft) => sentence - Math.max(draft.sentence, draft.heldTo) <= REACH);
  const called = near.find(({ nouns, sort }) => nouns.has(head) && sort !== null);
  const firm = near.find((draft) => isFirm(draft) && calledWith(draft).some((word) => words.has(word)));
  if (!firm || (called && called !== firm && called.token > firm.token)) return null;
  firm.sort = 'organisation';
  describe(firm, head);
  return firm;
}

/** The words of a firm’s name and the nouns that took it up, lower case. */
export const calledWith = ({ label, nouns }: Draft): string[] => [...label.toLowerCase().split(' '), ...nouns];

const isFirm = ({ named, sort, label }: Draft): boolean =>
  named && (sort === 'organisation' || sort === null) && !isPublic(label);

/** Whether a firm is known to be of another trade than a noun tells. */
export const isOtherTrade = (draft: Draft, noun: string): boolean => ofOtherTrade(noun, calledWith(draft));

/** "The Harbour Authority", "the Ministry of Ports": no company. */
export const isPublic = (label: string): boolean =>
  label
    .toLowerCase()
    .split(' ')
    .some((word) => PUBLIC.test(word));
const PUBLIC =
  /^(?:administration|agency|army|assembly|association|authority|commission|committee|confederation|congress|council|court|department|federation|government|house|ministry|office|parliament|party|police|senate|service|society|union|university)$/;
