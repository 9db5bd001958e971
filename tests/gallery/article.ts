import { type RuleId, sentenceOf } from '../../engine/levels/rules';
import type { Claim, Kind, Level, Report, Source } from '../../engine/report';
import type { Span } from '../../engine/span';
import type { ReadyState } from '../../platform/protocol';

/** An invented article about an invented town, its claims marked by hand. */
const TEXT = `The harbour authority has known since March that the north pier of Port Ellery is unsafe, three people familiar with the inspections said, two of whom were present when the cracks were measured. They asked not to be named because the port has threatened legal action against staff who speak to reporters.

“We would not have let a single ferry dock there had we known,” said Marta Oyelaran, the town’s transport commissioner. She added that her office “received nothing in writing”.

The port denied that it had kept the findings to itself. “Every report was passed on within a week,” a spokeswoman said.

According to the inspection report of 12 March, the load-bearing capacity of the pier had fallen by 41 per cent. The pier was allegedly inspected only once in nine years.

A senior official at the ministry told the Ellery Courier that the authority had been warned twice. The report was sent to the town hall on 19 March, Oyelaran’s former deputy, Jan Verhoeven, said. Experts say such piers can fail without warning.`;

interface Marked {
  source: string | null;
  words: string;
  cue: string;
  content: string[];
  kind: Kind;
  level: Level;
  count?: number | null;
  via?: string;
  hedge?: string;
  group?: [id: string, denies: boolean, independent: number];
  /** Rule, what fills its sentence, and the words of the article that led to it. */
  reasons: [rule: RuleId, values: string[], ...words: string[]][];
}

const SOURCES: [id: string, label: string, kind: Kind][] = [
  ['s1', 'three people familiar with the inspections', 'unnamed'],
  ['s2', 'Marta Oyelaran, the town’s transport commissioner', 'person'],
  ['s3', 'The port', 'organisation'],
  ['s4', 'the inspection report of 12 March', 'document'],
  ['s5', 'A senior official at the ministry', 'unnamed'],
  ['s6', 'Jan Verhoeven', 'person'],
  ['s7', 'Experts', 'unnamed'],
];

const CLAIMS: Marked[] = [
  {
    source: 's1',
    words: 'three people familiar with the inspections',
    cue: 'said',
    content: ['The harbour authority has known since March that the north pier of Port Ellery is unsafe'],
    kind: 'unnamed',
    level: 2,
    count: 3,
    reasons: [
      [
        'unnamed-specified',
        ['three people familiar with the inspections'],
        'three people familiar with the inspections',
      ],
      ['access', ['present when the cracks were measured'], 'present when the cracks were measured'],
      [
        'reason-specific',
        ['because the port has threatened legal action'],
        'because the port has threatened legal action',
      ],
    ],
  },
  {
    source: 's2',
    words: 'Marta Oyelaran',
    cue: 'said',
    content: ['“We would not have let a single ferry dock there had we known,”'],
    kind: 'person',
    level: 4,
    reasons: [['named-person', ['Marta Oyelaran'], 'Marta Oyelaran']],
  },
  {
    source: 's2',
    words: 'She',
    cue: 'added',
    content: ['her office “received nothing in writing”'],
    kind: 'person',
    level: 4,
    group: ['P1', true, 1],
    reasons: [
      ['named-elsewhere', ['She', 'Marta Oyelaran'], 'She', 'Marta Oyelaran'],
      ['disputed', [], 'received nothing in writing'],
    ],
  },
  {
    source: 's3',
    words: 'The port',
    cue: 'denied',
    content: ['it had kept the findings to itself'],
    kind: 'organisation',
    level: 3,
    reasons: [['institution', ['The port'], 'The port']],
  },
  {
    source: 's3',
    words: 'a spokeswoman',
    cue: 'said',
    content: ['“Every report was passed on within a week,”'],
    kind: 'organisation',
    level: 3,
    group: ['P1', false, 2],
    reasons: [
      ['spokesperson', ['a spokeswoman', 'The port'], 'a spokeswoman'],
      ['disputed', [], 'Every report was passed on'],
    ],
  },
  {
    source: 's4',
    words: 'the inspection report of 12 March',
    cue: 'According to',
    content: ['the load-bearing capacity of the pier had fallen by 41 per cent'],
    kind: 'document',
    level: 5,
    reasons: [['record', ['the inspection report of 12 March'], 'the inspection report of 12 March']],
  },
  {
    source: null,
    words: '',
    cue: 'allegedly',
    content: ['The pier was', 'inspected only once in nine years'],
    kind: 'none',
    level: 0,
    hedge: 'allegedly',
    reasons: [['agentless', ['allegedly'], 'allegedly']],
  },
  {
    source: 's5',
    words: 'A senior official at the ministry',
    cue: 'told',
    content: ['the authority had been warned twice'],
    kind: 'unnamed',
    level: 1,
    count: 1,
    via: 'the Ellery Courier',
    reasons: [
      ['unnamed-described', ['A senior official at the ministry'], 'A senior official at the ministry'],
      ['relayed', ['the Ellery Courier'], 'the Ellery Courier'],
      ['reason-missing', []],
    ],
  },
  {
    source: 's6',
    words: 'Jan Verhoeven',
    cue: 'said',
    content: ['The report was sent to the town hall on 19 March'],
    kind: 'person',
    level: 4,
    group: ['P1', false, 2],
    reasons: [
      ['named-person', ['Jan Verhoeven'], 'Jan Verhoeven'],
      ['independent', ['2'], 'The report was sent to the town hall'],
    ],
  },
  {
    source: 's7',
    words: 'Experts',
    cue: 'say',
    content: ['such piers can fail without warning'],
    kind: 'unnamed',
    level: 0,
    count: null,
    reasons: [['unnamed-bare', ['Experts'], 'Experts']],
  },
];

/** The first occurrence of `words` at or after `from`. */
function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return [start, start + words.length];
}

function claimOf(marked: Marked, number: number): Claim {
  const content = marked.content.map((part) => spanOf(part));
  const near = Math.max(0, (content[0]?.[0] ?? 0) - 70);
  const [group, denies, independent] = marked.group ?? [null, false, marked.source === null ? 0 : 1];
  const mates = CLAIMS.filter((claim) => group !== null && claim.group?.[0] === group);
  return {
    id: `c${number}`,
    source: marked.source === null ? null : { id: marked.source, spans: [spanOf(marked.words, near)] },
    cue: { spans: [spanOf(marked.cue, near)] },
    content: { spans: content },
    kind: marked.kind,
    count: marked.count === undefined ? 1 : marked.count,
    via: marked.via ?? null,
    hedges: marked.hedge === undefined ? [] : [spanOf(marked.hedge)],
    level: marked.level,
    corroboration: { group, sources: mates.flatMap(({ source }) => source ?? []), independent, denies },
    reasons: marked.reasons.map(([rule, values, ...words]) => ({
      rule,
      text: sentenceOf(rule, values),
      values,
      spans: words.map((w) => spanOf(w)),
    })),
  };
}

function reportOf(claims: Claim[]): Report {
  const sources: Source[] = SOURCES.map(([id, label, kind]) => ({
    id,
    label,
    kind,
    mentions: [spanOf(label.slice(0, 8))],
  }));
  const levels: Report['summary']['levels'] = [0, 0, 0, 0, 0, 0];
  for (const { level } of claims) levels[level]++;
  const anonymous = claims.filter(({ kind }) => kind === 'unnamed' || kind === 'none').length;
  return {
    claims,
    sources,
    summary: {
      claims: claims.length,
      sources: sources.length,
      anonymous,
      single: claims.length - anonymous - 1,
      other: 1,
      levels,
      engine: 'patterns+tagger',
    },
  };
}

export const READY: ReadyState = {
  status: 'ready',
  title: 'Port knew of cracks in Ellery pier',
  url: 'https://news.example/ellery/pier',
  text: TEXT,
  report: reportOf(CLAIMS.map(claimOf)),
  truncatedAt: null,
  highlights: true,
  current: null,
  onlySource: null,
};

/** The same article over and over, until it has `count` claims. */
export function manyClaims(count: number): ReadyState {
  const claims = Array.from({ length: count }, (_, i): Claim => {
    const claim = CLAIMS[i % CLAIMS.length];
    if (claim === undefined) throw new Error('no claims');
    return { ...claimOf(claim, i), corroboration: { group: null, sources: [], independent: 1, denies: false } };
  });
  return { ...READY, report: reportOf(claims) };
}
