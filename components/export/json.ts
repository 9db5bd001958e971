import type { ReadyState } from '../../platform/protocol';
import type { Row } from './rows';

/** Raised when the shape below changes; described in `docs/export.md`. */
const FORMAT = 'on-record/1';

/** All claims as JSON, for other programs. */
export function toJson(page: ReadyState, rows: readonly Row[], version: string): string {
  const { title, url, report } = page;
  const document = {
    format: FORMAT,
    engine: { version, mode: report.summary.engine },
    page: { title, url, truncatedAt: page.truncatedAt },
    summary: report.summary,
    sources: report.sources.map(({ id, label, kind }) => ({ id, label, kind })),
    claims: report.claims.map((claim, i) => ({ ...claim, quote: rows[i]?.quote, link: rows[i]?.link })),
    text: page.text,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
