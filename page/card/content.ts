import type { Claim, Level, Reason, Report } from '../../engine/report';
import type { Words } from '../words';

/** What the card says of one claim, or of words that hold none, in the reader's words. */
export interface CardContent {
  id: string;
  /** Null where there is no claim. */
  level: { steps: Level; name: string } | null;
  /** Who is behind the claim: the source's fullest name, or the words for nobody. */
  who: string;
  /** What kind of source that is, and through whom it came. */
  about: string[];
  /** Why it has this level, most important first. */
  reasons: string[];
  /** Who else says it or denies it. */
  others: string[];
}

/** The first reasons say what decided the level; the popup has them all. */
const MOST_REASONS = 3;

/** What the card says of a claim of `report`, whose words stand in `text`. */
export function cardContent(
  claim: Claim,
  { report, text }: { report: Report; text: string },
  { words, reasonText }: { words: Words; reasonText(reason: Reason): string },
): CardContent {
  const source = report.sources.find((one) => one.id === claim.source?.id);
  const [hedge] = claim.hedges;
  return {
    id: claim.id,
    level: { steps: claim.level, name: words(`levels.l${claim.level}.name`) },
    who: source?.label ?? words('card.nobody'),
    about: [
      ...(source ? [words(`kinds.${claim.kind}`)] : []),
      ...(claim.via === null ? [] : [words('claim.via', [claim.via])]),
      ...(hedge ? [words('claim.hedged', [text.slice(...hedge).replace(/\s+/g, ' ')])] : []),
    ],
    reasons: claim.reasons.slice(0, MOST_REASONS).map(reasonText),
    others: othersOf(claim, report, words),
  };
}

/** A card about no claim: what is so, and more about it. */
export const plainContent = (who: string, about: string[] = []): CardContent => ({
  id: '',
  level: null,
  who,
  about,
  reasons: [],
  others: [],
});

function othersOf(claim: Claim, report: Report, words: Words): string[] {
  const { group, denies } = claim.corroboration;
  if (group === null) return [];
  const rest = report.claims.filter((one) => one.corroboration.group === group && one.source?.id !== claim.source?.id);
  const named = (agreeing: boolean) =>
    namesOf(
      report,
      rest.filter((one) => (one.corroboration.denies === denies) === agreeing),
    );
  const [said, opposed] = [named(true), named(false)];
  return [
    ...(said ? [words('card.alsoSaid', [said])] : []),
    ...(opposed ? [words(denies ? 'card.asserted' : 'card.denied', [opposed])] : []),
  ];
}

function namesOf(report: Report, claims: readonly Claim[]): string {
  const ids = new Set(claims.map((claim) => claim.source?.id));
  return report.sources
    .filter((source) => ids.has(source.id))
    .map((source) => source.label)
    .join(', ');
}
