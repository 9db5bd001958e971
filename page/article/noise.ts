import type { Draft } from './blocks';
import { boxesElsewhere, boxFrom } from './boxes';
import { isCaption } from './captions';
import { beginsWithTime, endsSentence, isProse, isRunning, isTimeLine, mayBeDeck, rankOf, wordsOf } from './features';
import { BIOGRAPHY, CLOSINGS, COMMENTS, isByline, isMakers, isPictureCredit, isPrompt } from './phrases';
import { repeatsAmong } from './repeats';

/** What the rules know of a block besides itself. */
interface Place {
  /** The words of the title. */
  readonly title: string;
  /** The element that holds all blocks. */
  readonly container: Element;
  /** Whether the article is a live blog: there, embedded posts are entries; elsewhere they illustrate. */
  readonly live: boolean;
  readonly drafts: readonly Draft[];
  readonly index: number;
  readonly repeats: ReadonlySet<Draft>;
  /** Blocks of posts of social media that are told by their signature. */
  readonly posts: ReadonlySet<Draft>;
  /** Blocks in boxes that lead to other stories. */
  readonly elsewhere: ReadonlySet<Draft>;
  /** Share of the container's prose that stands before the block: 0 up to and with the first, 1 after the last. */
  readonly before: number;
}

/** Says of a block of the container that it is not the article's own text. */
interface Rule {
  readonly id: string;
  drops(draft: Draft, place: Place): boolean;
}

/** Every rule stands on its own; the first that holds is the reason given. */
const RULES: readonly Rule[] = [
  { id: 'post', drops: (draft, { live, posts }) => !live && (draft.post || posts.has(draft)) },
  { id: 'time', drops: isTimeLine },
  { id: 'no-letters', drops: ({ text }) => !/[a-z]/i.test(text) && !/\p{L}/u.test(text) },
  {
    id: 'headline',
    drops: (draft, { title, before }) => (rankOf(draft) === 1 && before === 0) || sameWords(draft.text, title),
  },
  { id: 'elsewhere', drops: (draft, { elsewhere }) => elsewhere.has(draft) },
  { id: 'prompt', drops: ({ text }) => isPrompt(text) },
  { id: 'picture-credit', drops: ({ text }) => isPictureCredit(text) },
  { id: 'makers', drops: ({ text }) => isByline(text) },
  { id: 'makers', drops: ({ text }, { before }) => (before === 0 || before > LATE) && isMakers(text) },
  { id: 'links', drops: isLink },
  { id: 'caption', drops: isCaption },
  { id: 'before-the-text', drops: (draft, { before }) => before === 0 && !isProse(draft) && !mayBeDeck(draft) },
  { id: 'after-the-text', drops: (draft, { before }) => before === 1 && !isProse(draft) && !endsSentence(draft) },
  { id: 'label', drops: isLabel },
  { id: 'biography', drops: ({ text }, { before }) => (before === 0 || before > LATE) && BIOGRAPHY.test(text) },
  { id: 'repeat', drops: (draft, { repeats }) => repeats.has(draft) },
];

/** So many blocks that begin with the time of day or a date make a live blog. */
const ENTRIES_OF_LIVE_BLOG = 5;
/** Where those who made an article are named, when it is not before it: after this share of its prose. */
const LATE = 0.7;
/** After a closing heading, a part of the prose as small as this is not the article's. */
const SMALL_REST = 0.2;

/** Readers may say more than the article, but not before it. */
const LEAST_BEFORE_COMMENTS = 400;

/** Fourth stage: leaves out the blocks of the container that are not the article's own text. */
export function withoutNoise(drafts: readonly Draft[], title: string, container: Element): Draft[] {
  const left = new Set(
    explainNoise(drafts, title, container).flatMap(({ draft, rule }) => (rule === null ? [draft] : [])),
  );
  drafts.forEach((draft, i) => {
    if (rankOf(draft) > 0 && left.has(draft) && isLeftAlone(boxFrom(drafts, i, container), left)) left.delete(draft);
  });
  return withoutLooseHeadings([...left]);
}

/** Which rule leaves out which block; null for those that stay. */
export function explainNoise(
  drafts: readonly Draft[],
  title: string,
  container: Element,
): { draft: Draft; rule: string | null }[] {
  const end = closingOf(drafts);
  const within = drafts.slice(0, end);
  const shares = sharesBefore(within);
  const titleWords = wordsOf(title);
  const repeats = repeatsAmong(within);
  const posts = signedPosts(within);
  const elsewhere = boxesElsewhere(within, container);
  const live = within.filter(beginsWithTime).length >= ENTRIES_OF_LIVE_BLOG;
  return drafts.map((draft, index) => {
    if (index >= end) return { draft, rule: 'closing' };
    const place = {
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
function signedPosts(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const quotations = drafts
    .filter(({ text }) => SIGNATURE.test(text))
    .map(({ element }) => element.closest('blockquote') ?? element);
  return new Set(drafts.filter(({ element }) => quotations.some((quotation) => quotation.contains(element))));
}

/** The title often has the site's name behind it. */
function sameWords(text: string, title: string): boolean {
  if (text.length > title.length + 10) return false;
  const words = wordsOf(text);
  return words.length >= 10 && title.startsWith(words);
}

/**
 * Leads to another story: its title, also in brackets or behind a word or two that say so, or a card with its deck. A paragraph that
 * happens to be a link ends its sentence.
 */
function isLink(draft: Draft): boolean {
  const { text, linked, inside } = draft;
  if (draft.card || (linked >= text.length * 0.5 && (!endsSentence(draft) || BRACKETED.test(text)))) return true;
  const label = /^[^.!?:]{2,30}: /.exec(text)?.[0].length ?? 0;
  return (label > 0 || inside.at(-1) !== 'p' || inside.includes('li')) && linked >= (text.length - label) * 0.9;
}

const BRACKETED = /^(?:\[.*\]|\(.*\))$/;

/**
 * A few words in no element for running text, and none beside them: a kicker, a badge, a counter. Words set bold among
 * paragraphs are a heading.
 */
function isLabel(draft: Draft, { drafts, index }: Place): boolean {
  if (isRunning(draft) || rankOf(draft) > 0 || draft.text.length >= 60 || endsSentence(draft)) return false;
  const { element } = draft;
  if (isBold(element) && isProse(drafts[index + 1] ?? draft) && alike(element, drafts[index + 1]?.element))
    return false;
  return !drafts.some((other) => other.element === element && isProse(other));
}

const isBold = (element: Element): boolean =>
  /^(?:b|strong)$/.test(element.firstElementChild?.localName ?? '') &&
  element.firstElementChild?.textContent?.trim() === element.textContent?.trim();

const alike = (a: Element, b: Element | undefined): boolean =>
  a.localName === b?.localName && a.parentElement === b.parentElement;

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
