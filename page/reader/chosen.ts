import type { Found } from '../../article/found';
import { type Claim, type Report, standing } from '../../engine/report';
import type { Segment } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import { type Blocks, slicesOf } from '../article/locate';
import type { Highlight } from '../highlight/renderer';
import { segmentsOf } from '../highlight/segments';
import { spansOf } from '../highlight/spans';

/** Which claims the reader wants to see highlighted. */
interface Choice {
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

/** Where the words of these claims stand in the article, in the page or by numbers in its outline. */
export function segmentsFor<Node>(article: { text: string } & Blocks<Node>, claims: readonly Claim[]): Segment<Node>[] {
  const highlights = claims.map((claim): Highlight<Node> => {
    const slices = spansOf(claim, article.text).flatMap((span) => slicesOf(article, span));
    return { id: claim.id, standing: standing(claim), slices };
  });
  return segmentsOf(highlights);
}

/** What shows on a page that was just read, as the reader has set it. For the background: see `platform/protocol.ts`. */
export const firstSegments = (found: Found, report: Report, settings: Settings): Segment<number>[] =>
  segmentsFor(found, chosenClaims(report, { on: true, onlySource: null, settings }));
