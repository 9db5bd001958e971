import type { Claim, Level, Report } from '../../engine/report';
import type { Span } from '../../engine/span';

const LEVELS: Record<Level, string> = {
  5: 'record',
  4: 'named',
  3: 'institution',
  2: 'anonymous but specified',
  1: 'anonymous and thin',
  0: 'untraceable',
};
const WIDTH = 100;

/** The report as a person reads it on a terminal: the sum first, then each claim in reading order. */
export function readable(name: string, text: string, report: Report): string {
  const { claims, sources, anonymous, single, levels } = report.summary;
  const head = `${name}: ${claims} claims from ${sources} sources; ${anonymous} anonymous, ${single} on a single source`;
  const bar = ([5, 4, 3, 2, 1, 0] as const).map((level) => `${LEVELS[level]} ${levels[level]}`).join(' · ');
  const labels = new Map(report.sources.map(({ id, label }) => [id, label]));
  const list = report.claims.map((claim, i) => describe(i + 1, claim, text, labels));
  return `${[head, bar, ...list].join('\n\n')}\n`;
}

function describe(number: number, claim: Claim, text: string, labels: ReadonlyMap<string, string>): string {
  const { source, kind, level, via, corroboration } = claim;
  const who = source ? (labels.get(source.id) ?? '') : 'nobody is named';
  const others = corroboration.sources.filter((id) => id !== source?.id).map((id) => labels.get(id));
  const said = words(text, [...claim.content.spans]) || words(text, [...claim.cue.spans]);
  return [
    `${number}. ${clip(said)}`,
    `   ${who} (${kind}${via ? `, via ${via}` : ''}) — level ${level}, ${LEVELS[level]}`,
    ...(others.length ? [`   also: ${others.join('; ')}`] : []),
    ...claim.reasons.map((reason) => `   · ${reason.text}`),
  ].join('\n');
}

const words = (text: string, spans: Span[]): string =>
  spans.map((span) => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');

const clip = (words: string): string => (words.length > WIDTH ? `${words.slice(0, WIDTH - 1)}…` : words);
