import { ANONYMITY_PHRASES } from '../lexicon/anonymity';
import { takesUp } from '../lexicon/classes';
import type { Phrase } from '../phrases/phrase';
import { token } from '../phrases/tokens';
import type { Attribution, Doubt, Text } from '../stages';
import type { Draft } from './draft';
import { sharedWords } from './overlap';

/** In how many paragraphs after its description a name may follow: one described in the lead may be named much later. */
const SOON = 3;
const AFTER_LEAD = 15;
const LEAD = 3;
/** How many words two claims must share for a name without any role to be that of the one just described. */
const SAME_STORY = 2;

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

interface Claim {
  readonly number: number;
  readonly draft: Draft;
  readonly phrase: Phrase;
  readonly paragraph: number;
}

/**
 * Joins descriptions to the names that follow them: "a lawmaker says … Rep. Ode said" is one source, and not an
 * anonymous one. Returns the draft number of each attribution; a joined one gets a doubt that says so.
 */
export function revealNames(
  text: Text,
  attributions: readonly Attribution[],
  found: readonly number[],
  drafts: readonly Draft[],
  phrases: readonly (Phrase | null)[],
  doubts: (Doubt | null)[],
): number[] {
  const claims = inOrder(text, found, drafts, phrases);
  const joined = new Map<number, number>();
  claims.forEach((claim, i) => {
    if (joined.has(claim.draft.number) || !nameable(text, claim)) return;
    const later = claims.slice(i + 1, i + 40);
    const named = later.find((next) => isRevealed(text, attributions, claim, next, later[0] as Claim));
    if (!named) return;
    joined.set(claim.draft.number, named.draft.number);
    const values = [text.text.slice(...claim.phrase.span), named.draft.label];
    doubts[claim.number] = { rule: 'named-later', values, spans: [claim.phrase.span, named.phrase.span] };
  });
  return found.map((draft) => follow(joined, draft));
}

function inOrder(
  text: Text,
  found: readonly number[],
  drafts: readonly Draft[],
  phrases: readonly (Phrase | null)[],
): Claim[] {
  const claims: Claim[] = [];
  found.forEach((number, i) => {
    const [draft, phrase] = [drafts[number], phrases[i]];
    if (draft && phrase) claims.push({ number: i, draft, phrase, paragraph: token(text, phrase.tokens[0]).paragraph });
  });
  return claims.sort((a, b) => a.phrase.span[0] - b.phrase.span[0]);
}

/** Whether a description may be of somebody (or something) who gets a name later. */
function nameable(text: Text, { draft, phrase }: Claim): boolean {
  if (draft.named || phrase.pronoun || phrase.determiner === 'possessive') return false;
  if (draft.sort === 'document') return true;
  if (draft.sort === 'people') return true;
  if (draft.sort !== 'person' || draft.many || [...STAY_UNNAMED].some((noun) => draft.nouns.has(noun))) return false;
  const { sentence } = token(text, phrase.tokens[0]);
  const words = text.text.slice(...(text.sentences[sentence]?.span ?? phrase.span)).toLowerCase();
  return ![...ANONYMITY_PHRASES].some((anonymous) => words.includes(anonymous));
}

function isRevealed(
  text: Text,
  attributions: readonly Attribution[],
  claim: Claim,
  later: Claim,
  next: Claim,
): boolean {
  const { draft } = later;
  if (draft === claim.draft || startsBefore(draft, claim) || disagree(claim.draft, draft)) return false;
  const away = later.paragraph - claim.paragraph;
  if (claim.draft.sort === 'document') return sameDocument(text, claim, later, away);
  if (claim.draft.sort === 'people') return sameGroup(text, claim, later, away);
  if (draft.sort !== 'person') return false;
  const heading = isHeading(text, claim.paragraph);
  if (!draft.named) return heading && away < 2 && sameRole(claim.draft, draft);
  const lead = claim.paragraph < LEAD;
  if (away > (lead ? AFTER_LEAD : SOON)) return false;
  const shared = sharedWords(
    text,
    attributions[claim.number] as Attribution,
    attributions[later.number] as Attribution,
  );
  if (sameRole(claim.draft, draft)) return lead || heading || shared > 0;
  return (
    later === next && strangers(draft) && (heading || isHeading(text, claim.paragraph - 1) || shared >= SAME_STORY)
  );
}

const startsBefore = (draft: Draft, { phrase }: Claim): boolean => (draft.mentions[0]?.[0] ?? 0) <= phrase.span[0];

const disagree = (a: Draft, b: Draft): boolean => a.gender !== null && b.gender !== null && a.gender !== b.gender;

function sameRole(described: Draft, named: Draft): boolean {
  return [...described.nouns].some((a) => [...named.nouns].some((b) => takesUp(a, b) || takesUp(b, a)));
}

/** Whether nothing but a name is told of somebody, so that no role can speak against the join. */
const strangers = (draft: Draft): boolean => draft.nouns.size === 0;

/** "Survey reveals …" in a heading and the survey itself below it. */
function sameDocument(text: Text, claim: Claim, later: Claim, away: number): boolean {
  if (later.draft.sort !== 'document' || away > SOON) return false;
  return (
    (isHeading(text, claim.paragraph) || isHeading(text, claim.paragraph - 1)) && sameRole(claim.draft, later.draft)
  );
}

/** "A group of employees … The group, Dockers United, said". */
function sameGroup(text: Text, claim: Claim, { phrase }: Claim, away: number): boolean {
  if (away > 1 || phrase.determiner !== 'definite' || !phrase.name || !phrase.head) return false;
  return text.tokens.slice(...claim.phrase.tokens).some((t) => t.lower === phrase.head);
}

/** A short paragraph without a full stop. */
function isHeading(text: Text, number: number): boolean {
  const paragraph = text.paragraphs[number];
  if (!paragraph) return false;
  const last = token(text, paragraph.tokens[1] - 1).form;
  return paragraph.tokens[1] - paragraph.tokens[0] < 30 && !/^[.!?:”"]$/.test(last);
}

function follow(joined: ReadonlyMap<number, number>, draft: number): number {
  let end = draft;
  for (let steps = 0; joined.has(end) && steps < 8; steps++) end = joined.get(end) as number;
  return end;
}
