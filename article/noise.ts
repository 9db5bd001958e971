import type { Draft } from './blocks';
import { boxesElsewhere, boxFrom } from './boxes';
import { beginsWithTime, isProse, rankOf, wordsOf } from './features';
import { CLOSINGS, COMMENTS, REPLY } from './phrases';
import { repeatsAmong } from './repeats';
import { RULES } from './rules';
import { type Element, named, type Tree } from './tree';

/** So many blocks that begin with the time of day or a date make a live blog. */
const ENTRIES_OF_LIVE_BLOG = 5;
/** After a closing heading, a part of the prose as small as this is not the article's. */
const SMALL_REST = 0.2;

/** Readers may say more than the article, but not before it. */
const LEAST_BEFORE_COMMENTS = 400;

/** What the drafts stand in. */
interface Around {
  title: string;
  container: Element;
}

/** Fourth stage: leaves out the blocks of the container that are not the article's own text. */
export function withoutNoise(tree: Tree, drafts: readonly Draft[], { title, container }: Around): Draft[] {
  const left = new Set(
    explainNoise(tree, drafts, { title, container }).flatMap(({ draft, rule }) => (rule === null ? [draft] : [])),
  );
  drafts.forEach((draft, i) => {
    if (rankOf(draft) > 0 && left.has(draft) && isLeftAlone(boxFrom(tree, drafts, i, container), left))
      left.delete(draft);
  });
  return withoutLooseHeadings([...left]);
}

/** Which rule leaves out which block; null for those that stay. */
export function explainNoise(
  tree: Tree,
  drafts: readonly Draft[],
  { title, container }: Around,
): { draft: Draft; rule: string | null }[] {
  const end = Math.min(closingOf(drafts), repliesIn(tree, drafts, container));
  const within = drafts.slice(0, end);
  const shares = sharesBefore(within);
  const titleWords = wordsOf(title);
  const repeats = repeatsAmong(within);
  const posts = signedPosts(tree, within);
  const elsewhere = boxesElsewhere(tree, within, container);
  const live = within.filter(beginsWithTime).length >= ENTRIES_OF_LIVE_BLOG;
  return drafts.map((draft, index) => {
    if (index >= end) return { draft, rule: 'closing' };
    const place = {
      tree,
      title: titleWords,
      container,
      live,
      repeats,
      elsewhere,
      posts,
      drafts: within,
      index,
      before: shares[index] as number,
    };
    return { draft, rule: RULES.find((rule) => rule.drops(draft, place))?.id ?? null };
  });
}

/** Where the page turns to other things for good. */
function closingOf(drafts: readonly Draft[]): number {
  const shares = sharesBefore(drafts);
  let before = 0;
  const closing = drafts.findIndex((draft, i) => {
    const { text, linked } = draft;
    if (text.length < 60 && (shares[i] as number) > 1 - SMALL_REST && CLOSINGS.test(text)) return true;
    if (text.length < 60 && before >= LEAST_BEFORE_COMMENTS && linked === 0 && COMMENTS.test(text)) return true;
    before += isProse(draft) ? text.length : 0;
    return false;
  });
  return closing < 0 ? drafts.length : closing;
}

/** Where readers begin to speak: at the first of several boxes that can each be replied to, whatever they are called. */
function repliesIn(tree: Tree, drafts: readonly Draft[], container: Element): number {
  const [first, second] = drafts.filter(({ text }) => REPLY.test(text));
  if (!first || !second) return drafts.length;
  const index = drafts.indexOf(first);
  let box = first.element;
  while (box !== container && !tree.contains(box, drafts[index - 1]?.element ?? box)) box = tree.parent(box);
  if (box === container || tree.contains(box, second.element)) return drafts.length;
  const start = drafts.findIndex(({ element }) => tree.contains(box, element));
  const before = drafts.slice(0, start).filter(isProse);
  return before.reduce((sum, { text }) => sum + text.length, 0) < LEAST_BEFORE_COMMENTS ? drafts.length : start;
}

function sharesBefore(drafts: readonly Draft[]): number[] {
  const lengths = drafts.map((draft) => (isProse(draft) ? draft.text.length : 0));
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let before = 0;
  return lengths.map((length) => {
    before += length;
    return (before - length) / whole;
  });
}

const SIGNATURE = /^[—–-] ?.{1,80}\(@\w+\)/;

/** Posts of social media as they are put into pages: a quotation that a handle signs. */
function signedPosts(tree: Tree, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const quotations = drafts
    .filter(({ text }) => SIGNATURE.test(text))
    .map(({ element }) => {
      const quotation = tree.closest(element, named('blockquote'));
      return quotation < 0 ? element : quotation;
    });
  return new Set(drafts.filter(({ element }) => quotations.some((quotation) => tree.contains(quotation, element))));
}

/** Whether a box held more than its heading, and all of it was left out. */
const isLeftAlone = ([, ...rest]: readonly Draft[], left: ReadonlySet<Draft>): boolean =>
  rest.length > 0 && !rest.some((draft) => left.has(draft));

/** A heading with no text of its own before the next one of its rank, or the end, belonged to something left out. */
function withoutLooseHeadings(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, i) => {
    const rank = rankOf(draft);
    const next = drafts[i + 1];
    return rank === 0 || (next !== undefined && (rankOf(next) === 0 || rankOf(next) > rank));
  });
}
