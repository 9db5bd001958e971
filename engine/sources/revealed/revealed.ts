import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Attribution, Doubt, Text } from '../../stages';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { type Claim, nameable, staysUnnamed } from './nameable';
import { isRevealed } from './reveals';

/** How many of the claims that follow are searched for a name. */
const AHEAD = 40;

/**
 * Joins descriptions to the names that follow them: "a lawmaker says … Rep. Ode said" is one source, and not an
 * anonymous one. Returns the draft number of each attribution; a joined one gets a doubt that says so.
 */
export function revealNames(
  text: Text,
  attributions: readonly Attribution[],
  found: readonly number[],
  { cast: { drafts }, revealed }: Discourse,
  phrases: readonly (Phrase | null)[],
  doubts: (Doubt | null)[],
): number[] {
  const claims = inOrder(text, found, drafts, phrases);
  const unnamed = new Set(claims.filter((claim) => staysUnnamed(text, claim)).map(({ draft }) => draft));
  // "Another worker, Ann Lee": somebody else than the worker before.
  const others = new Set(claims.filter(({ phrase }) => isOther(text, phrase)).map(({ draft }) => draft));
  const joined = new Map(revealed);
  claims.forEach((claim, i) => {
    if (
      joined.has(claim.draft.number) ||
      !nameable(claim) ||
      (claim.draft.sort === 'person' && unnamed.has(claim.draft))
    )
      return;
    const later = claims.slice(i + 1, i + AHEAD);
    const named = later.find(
      (next) => !others.has(next.draft) && isRevealed(text, attributions, claim, next, later[0] as Claim),
    );
    if (!named || speaksOn(text, claim, named, later)) return;
    joined.set(claim.draft.number, named.draft.number);
    const values = [text.text.slice(...claim.phrase.span), named.draft.label];
    doubts[claim.number] = { rule: 'named-later', values, spans: [claim.phrase.span, named.phrase.span] };
  });
  return found.map((draft) => follow(joined, draft));
}

/** "A senior minister … Transport Minister Ann Lee … the senior minister": who is told of on in the same words is another. */
function speaksOn(text: Text, { draft, phrase }: Claim, named: Claim, later: readonly Claim[]): boolean {
  const told = tellingWords(text, phrase);
  return later
    .slice(later.indexOf(named) + 1)
    .some((next) => next.draft === draft && tellingWords(text, next.phrase).some((word) => told.includes(word)));
}

/** What a description tells beside its noun. */
const tellingWords = (text: Text, { tokens, core, head }: Phrase): string[] =>
  text.tokens
    .slice(core[0], Math.min(tokens[1], core[1] + LONGEST_COMPLEMENT))
    .map(({ lower }) => lower)
    .filter((word) => /^\p{L}{4,}$/u.test(word) && word !== head && !/^(?:from|that|whose|with)$/.test(word));
const LONGEST_COMPLEMENT = 4;

const isOther = (text: Text, { tokens }: Phrase): boolean =>
  /^(?:another|other|second|third)$/.test(token(text, tokens[0]).lower);

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

function follow(joined: ReadonlyMap<number, number>, draft: number): number {
  let end = draft;
  for (let steps = 0; joined.has(end) && steps < 8; steps++) end = joined.get(end) as number;
  return end;
}
