import { lexicon } from '../lexicon/lexicon';
import type { Attribution, Text, Token } from '../stages';
import { stem, within } from './words';

/** What a claim does with what others say: `denies` and `confirms` answer somebody; `accuses` invites an answer. */
export type Stance = 'denies' | 'confirms' | 'accuses' | 'asserts';

/** Provenance of these lists: the verbs of denial, confirmation and accusation in FrameNet's frames of those names. */
const DENIALS = lexicon('contradict, counter, deny, denial, dismiss, dispute, disput, rebut, refute, reject, rubbish');
const CONFIRMATIONS = lexicon(
  'acknowledge, admit, admission, agree, concede, confirm, confirmation, corroborate, echo',
);
const ACCUSATIONS = lexicon('accuse, accusation, allege, allegation, blame, charge, claim, contend, insinuate');
const REFERENCES = lexicon(
  'accusation, allegation, assertion, charge, claim, report, rumour, rumor, story, suggestion',
);
const FALSEHOODS = lexicon(
  'baseless, fabricated, fabrication, fake, fiction, false, falsehood, groundless, invention, lie, lies, nonsense, unfounded, untrue, wrong',
);

const stems = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(stem));
const DENY = stems(DENIALS);
const CONFIRM = stems(CONFIRMATIONS);
const ACCUSE = stems(ACCUSATIONS);
const REFER = stems(REFERENCES);

/** So many words into a claim its verdict on another's claim is looked for ("the report is entirely false"). */
const VERDICT_WORDS = 14;

export function stanceOf(text: Text, attribution: Attribution): Stance {
  const cue = attribution.cue.flatMap((span) => within(text.tokens, span)).map(({ lower }) => stem(lower));
  if (cue.some((word) => DENY.has(word))) return 'denies';
  if (cue.includes('plead') && cue.includes('guilt')) return cue.includes('not') ? 'denies' : 'confirms';
  if (cue.some((word) => CONFIRM.has(word))) return 'confirms';
  if (callsFalse(opening(text, attribution))) return 'denies';
  return cue.some((word) => ACCUSE.has(word)) ? 'accuses' : 'asserts';
}

/** Whether the claim names another's claim ("the allegation", "these reports") instead of telling its content again. */
export const refersBack = (text: Text, attribution: Attribution): boolean =>
  opening(text, attribution).some(({ lower }) => REFER.has(stem(lower)));

function opening({ tokens }: Text, { content }: Attribution): Token[] {
  return content.flatMap((span) => within(tokens, span)).slice(0, VERDICT_WORDS);
}

/** "… is false", "… are absolutely not true": a form of to be, then the verdict. */
function callsFalse(words: readonly Token[]): boolean {
  const be = words.findIndex(({ lower }) => /^(?:is|are|was|were|'s|'re)$/.test(lower));
  const verdict = words.slice(be + 1, be + 6).map(({ lower }) => lower);
  if (be < 0) return false;
  return verdict.some((word) => FALSEHOODS.has(word)) || (verdict.includes('not') && verdict.includes('true'));
}
