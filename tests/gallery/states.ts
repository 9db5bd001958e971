import type { PageState } from '../../platform/protocol';
import { manyClaims, READY } from './article';

/** Every state of the panel, by the name that `?state=` takes. */
export const PANEL_STATES: Record<string, PageState> = {
  ready: READY,
  chosen: { ...READY, current: 'c3', onlySource: null },
  'one-source': { ...READY, onlySource: 's2' },
  truncated: { ...READY, truncatedAt: 100_000 },
  'no-claims': {
    ...READY,
    report: {
      claims: [],
      sources: [],
      summary: { ...READY.report.summary, claims: 0, sources: 0, levels: [0, 0, 0, 0, 0, 0] },
    },
  },
  many: manyClaims(500),
  'browser-page': { status: 'browser-page' },
  'not-article': { status: 'not-article' },
  'on-demand': { status: 'resting', why: 'on-demand' },
  'site-off': { status: 'resting', why: 'site-off' },
  working: { status: 'working' },
  'other-language': { status: 'other-language', language: 'nld' },
  'unknown-language': { status: 'other-language', language: 'und' },
  failed: { status: 'failed', message: 'the weights of the tagger do not fit their checksum' },
};
