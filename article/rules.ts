import type { Draft } from './blocks';
import { isCaption } from './captions';
import { endsSentence, isProse, isRunning, isTimeLine, mayBeDeck, rankOf, wordsOf } from './features';
import { BIOGRAPHY, isByline, isMakers, isPictureCredit, isPrompt } from './phrases';
import type { Element, Tree } from './tree';

/** What the rules know of a block besides itself. */
interface Place {
  readonly tree: Tree;
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

/** Where those who made an article are named, when it is not before it: after this share of its prose. */
const LATE = 0.7;

/** Every rule stands on its own; the first that holds is the reason given. */
export const RULES: readonly Rule[] = [
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
  { id: 'makers', drops: (draft) => rankOf(draft) === 0 && isByline(draft.text) },
  { id: 'makers', drops: ({ text }, { before }) => (before === 0 || before > LATE) && isMakers(text) },
  { id: 'links', drops: isLink },
  { id: 'caption', drops: isCaption },
  { id: 'before-the-text', drops: (draft, { before }) => before === 0 && !isProse(draft) && !mayBeDeck(draft) },
  { id: 'after-the-text', drops: (draft, { before }) => before === 1 && !isProse(draft) && !endsSentence(draft) },
  { id: 'label', drops: isLabel },
  { id: 'biography', drops: ({ text }, { before }) => (before === 0 || before > LATE) && BIOGRAPHY.test(text) },
  { id: 'repeat', drops: (draft, { repeats }) => repeats.has(draft) },
];

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
  const label = LEADING.exec(text)?.[0].length ?? 0;
  return (label > 0 || inside.at(-1) !== 'p' || inside.includes('li')) && linked >= (text.length - label) * 0.9;
}

/** What stands before such a title: a few words with a colon, or those that need none. */
const LEADING =
  /^(?:[^.!?:]{2,30}: |(?:also read|don['’]t miss|read(?: also| more| next)?|see(?: also)?|view|watch(?: now)?) )/i;
const BRACKETED = /^(?:\[.*\]|\(.*\))$/;

/**
 * A few words in no element for running text, and none beside them: a kicker, a badge, a counter. Words set bold among
 * paragraphs are a heading.
 */
function isLabel(draft: Draft, { tree, drafts, index }: Place): boolean {
  if (isRunning(draft) || rankOf(draft) > 0 || draft.text.length >= 60 || endsSentence(draft)) return false;
  const { element } = draft;
  const next = drafts[index + 1];
  if (isBold(tree, element) && next && isProse(next) && alike(tree, element, next.element)) return false;
  return !drafts.some((other) => other.element === element && isProse(other));
}

function isBold(tree: Tree, element: Element): boolean {
  const first = element + 1;
  if (!tree.contains(element, first) || !/^(?:b|strong)$/.test(tree.name(first))) return false;
  return tree.textIn(first).trim() === tree.textIn(element).trim();
}

const alike = (tree: Tree, a: Element, b: Element): boolean =>
  tree.name(a) === tree.name(b) && tree.parent(a) === tree.parent(b);
