import { hull, type Span } from '../../engine/span';
import type { ReadyState } from '../../platform/protocol';
import type { ClaimView } from '../claims/view';
import type { Words } from '../words';

/** The sentences of `text` that hold `span`, within their paragraph. */
function sentencesAround(text: string, span: Span): string {
  const start = text.lastIndexOf('\n', span[0] - 1) + 1;
  const end = text.indexOf('\n', span[1]);
  const around = text.slice(start, end < 0 ? text.length : end);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(around)];
  return sentences
    .filter(({ index, segment }) => start + index < span[1] && start + index + segment.length > span[0])
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

/** What a reader sends to report that a claim was read wrongly: the sentence, what was found in it, and by what. */
export function complaintAbout({ t }: Words, page: ReadyState, { claim, ...view }: ClaimView, version: string): string {
  const span = hull([...(claim.source?.spans ?? []), ...claim.cue.spans, ...claim.content.spans]);
  const found = [
    ['source', view.source?.label ?? null],
    ['cue', view.cue],
    ['content', view.quote],
    ['kind', claim.kind],
    ['count', claim.count],
    ['via', claim.via],
    ['hedges', view.hedges.join(', ') || null],
    ['level', claim.level],
    ['rules', claim.reasons.map(({ rule }) => rule).join(', ')],
  ].map(([name, value]) => `${name}: ${value ?? '-'}`);
  const sentence = span === null ? view.quote : sentencesAround(page.text, span);
  return [
    ...head(t, page, version),
    t('complaint.sentence', [sentence]),
    t('complaint.found'),
    ...found,
    '',
    t('complaint.wrong'),
    '',
  ].join('\n');
}

/** The same for a claim that is not in the list. */
export const complaintOfMissing = ({ t }: Words, page: ReadyState, version: string): string =>
  [...head(t, page, version), t('complaint.missing'), ''].join('\n');

const head = (t: Words['t'], { url, report }: ReadyState, version: string): string[] => [
  t('complaint.title'),
  t('complaint.engine', [`${version}, ${report.summary.engine}`]),
  t('complaint.page', [url]),
  '',
];
