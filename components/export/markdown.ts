import type { ReadyState } from '../../platform/protocol';
import { sourcingSentence } from '../claims/sentence';
import type { Words } from '../words';
import type { Row } from './rows';

/** All claims as Markdown, to be read by people. */
export function toMarkdown({ t }: Words, page: ReadyState, rows: readonly Row[]): string {
  const head = [
    `# ${escaped(page.title)}`,
    `[${escaped(page.url)}](${target(page.url)})`,
    escaped(sourcingSentence(t, page.report)),
  ];
  return `${[...head, ...rows.map((row) => claimMarkdown(t, row))].join('\n\n')}\n`;
}

/** One claim as Markdown: quote, who and how, level, link. */
function claimMarkdown(t: Words['t'], row: Row): string {
  const facts = [`**${escaped(row.source)}**`, escaped(t('claim.cue', [row.cue]))];
  if (row.via !== null) facts.push(escaped(t('claim.via', [row.via])));
  const grade = escaped(`${t('levels.label', [row.level, row.level_name])} · ${row.kind_words}`);
  return [
    `> ${escaped(row.quote)}`,
    `${facts.join(' · ')}  \n${grade}  \n[${escaped(t('claim.link'))}](${target(row.link)})`,
  ].join('\n\n');
}

/**
 * Text that stays text in Markdown: every character that could mean something there is escaped (CommonMark 2.4 allows a
 * backslash before any ASCII punctuation), and it stays on one line.
 */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&=:@]/g, '\\$&');

/** A link's target: the characters that would end it are percent-encoded. */
const target = (url: string): string =>
  url.replace(/[\s<>()\\"`]/g, (c) => (c === '(' ? '%28' : c === ')' ? '%29' : encodeURIComponent(c)));
