import type { Found } from '../../article/found';
import type { Outline } from '../../article/outline';
import type { Report } from '../../engine/report';
import type { Result, Segment, Unread } from '../../platform/protocol';
import type { Settings } from '../../platform/settings';
import { type Article, placed } from '../article';
import type { PageOutline } from '../outline';
import type { Answer } from './asking';
import { idle } from './chunks';

/** An article of the page with what the engine says of it. */
export interface Reading {
  status: 'ready';
  outline: Outline;
  found: Found;
  article: Article;
  /** The text nodes that the outline's numbers stand for. */
  nodes: readonly Text[];
  report: Report;
  /** As they were when it was read … */
  settings: Settings;
  /** … and what shows by them. */
  segments: readonly Segment<number>[];
}

/** Has a page read by the background. */
export async function readPage(
  page: PageOutline | null,
  ask: (outline: Outline) => Promise<Result<Answer>>,
): Promise<Reading | Unread> {
  if (page === null) return { status: 'not-article' };
  const { outline, nodes } = page;
  const answer = await ask(outline);
  if (!answer.ok) return { status: 'failed', message: answer.error };
  if (answer.value.status !== 'ready') return answer.value;
  const article = placed(answer.value.found, page);
  // Of a very long page so much was read that placing and painting it would take more than a frame at one go.
  if (article.truncatedAt !== null) await idle();
  return { ...answer.value, outline, nodes, article };
}

/** A reading that holds for the page as it is now, though it may have been drawn anew; null when it has to be read again. */
export function readAlready(reading: Reading | null, page: PageOutline | null): Reading | null {
  if (reading === null || page === null || !sameOutline(reading.outline, page.outline)) return null;
  return { ...reading, nodes: page.nodes, article: placed(reading.found, page) };
}

/** What shows of a reading as long as the reader has asked for nothing else. */
export const preparedSegments = ({ segments, nodes }: Reading): Segment<Text>[] =>
  segments.map(({ node, start, end, id, standing }) => ({ node: nodes[node] as Text, start, end, id, standing }));

const sameOutline = (a: Outline, b: Outline): boolean =>
  a.title === b.title && same(a.steps, b.steps) && same(a.kinds, b.kinds) && same(a.texts, b.texts);

const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** With fewer of its texts left in the page, an article has gone, whatever stands there now. */
const SHARE_LEFT = 0.3;

/** Whether an article may still be in the page. Its texts are looked for, not their places. */
export function mayStand({ outline, found }: Reading, page: PageOutline | null): boolean {
  const texts = new Set(page?.outline.texts);
  const left = found.blocks.filter(({ pieces }) =>
    pieces.some(({ node }) => node !== null && texts.has(outline.texts[node] as string)),
  );
  return left.length >= found.blocks.length * SHARE_LEFT;
}
