import type { NewsScore, Prf } from './collections';
import type { Measured } from './measure';

const percent = (share: number): string => (100 * share).toFixed(1);

/** The tables of docs/accuracy.md, in Markdown. */
export function tables({
  news,
  patternsAlone,
  polnear,
  polnearPatternsAlone,
  gum,
  patterns,
  ablation,
}: Measured): string {
  const columns = { ...news, 'patterns alone, all': patternsAlone };
  return [
    '### News gold\n',
    newsTable(columns),
    '\n### PolNeAR dev (speech)\n',
    polnearTable({ 'patterns and tagger': polnear, 'patterns alone': polnearPatternsAlone }),
    `\n### GUM news\n\n${gum.found} of ${gum.of} attributions touched by a claim's cue (${percent(gum.found / gum.of)} %)`,
    '\n### Patterns on the news gold\n',
    row(['pattern', 'attributions', 'labelled claims', 'precision %']),
    row(['---', '--:', '--:', '--:']),
    ...patterns.map(({ pattern, found, right }) =>
      row([pattern, String(found), String(right), percent(right / (found || 1))]),
    ),
    '\n### With one part left out, news gold\n',
    ablationTable(ablation),
  ].join('\n');
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

function newsTable(columns: Record<string, NewsScore>): string {
  const [first] = Object.values(columns);
  const names = Object.keys(first ?? {});
  const cell = (value: number | Prf | undefined) => {
    if (value === undefined) return '';
    if (typeof value === 'number') return value > 1 ? String(value) : percent(value);
    return `${percent(value.p)} / ${percent(value.r)} / **${percent(value.f1)}**`;
  };
  return [
    row(['figure (P / R / F1, or share, in %)', ...Object.keys(columns)]),
    row(['---', ...Object.keys(columns).map(() => '--:')]),
    ...names.map((name) => row([name, ...Object.values(columns).map((score) => cell(score[name]))])),
  ].join('\n');
}

function polnearTable(columns: Record<string, Record<string, Prf>>): string {
  const names = ['speech sentence', 'speech cue touched', 'speech source', 'speech cue', 'speech content'];
  const cell = (prf: Prf | undefined) => (prf ? `${percent(prf.p)} / ${percent(prf.r)} / **${percent(prf.f1)}**` : '');
  return [
    row(['figure (P / R / F1 in %)', ...Object.keys(columns)]),
    row(['---', ...Object.keys(columns).map(() => '--:')]),
    ...names.map((name) => row([name, ...Object.values(columns).map((score) => cell(score[name]))])),
  ].join('\n');
}

function ablationTable(scores: Map<string, NewsScore>): string {
  const names = [
    'claim',
    'anonymousClaim',
    'claimKindLevel',
    'kindAccuracy',
    'levelExact',
    'viaAgreement',
    'sourceCoref',
  ];
  const cell = (value: number | Prf | undefined) =>
    percent(typeof value === 'number' ? value : (value?.f1 ?? Number.NaN));
  return [
    row(['F1, or share, in %', ...names]),
    row(['---', ...names.map(() => '--:')]),
    ...[...scores].map(([change, score]) => row([change, ...names.map((name) => cell(score[name]))])),
  ].join('\n');
}
