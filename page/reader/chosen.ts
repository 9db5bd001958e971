import { type Claim, type Report, standing } from '../../engine/report';
import type { Settings } from '../../platform/settings';
import { type Article, slicesOf } from '../article';
import { type Highlight, spansOf } from '../highlight';

/** Which claims the reader wants to see highlighted. */
export interface Choice {
  on: boolean;
  onlySource: string | null;
  settings: Pick<Settings, 'standings' | 'levels'>;
}

/** The claims to highlight, in reading order. One source's claims are shown whatever their standing and level. */
export function chosenClaims(report: Report, { on, onlySource, settings }: Choice): Claim[] {
  if (!on) return [];
  if (onlySource !== null) return report.claims.filter((claim) => claim.source?.id === onlySource);
  return report.claims.filter(
    (claim) => settings.standings.includes(standing(claim)) && settings.levels.includes(claim.level),
  );
}

/** Where in the page a claim's words stand. */
export function highlightOf(article: Article, claim: Claim): Highlight {
  const slices = spansOf(claim, article.text).flatMap((span) => slicesOf(article, span));
  return { id: claim.id, standing: standing(claim), slices };
}
