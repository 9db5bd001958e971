import type { Draft } from './blocks';
import { TIME_LINE } from './phrases';

/** What can be seen of one block by itself. */

const HEADING = /^h[1-6]$/;
const RUNNING = /^(?:p|li|dd|dt|td|th|blockquote|pre)$/;
const ENDS_SENTENCE = /[.!?…:;؟۔।。！？]["'”’»)\]]*$/;

export const endsSentence = ({ text }: Draft): boolean => ENDS_SENTENCE.test(text);

/** Reads like sentences rather than like a label. */
export const isProse = ({ text, linked }: Draft): boolean =>
  linked < text.length * 0.5 && (text.length >= 100 || (text.length >= 40 && /[.,;:!?…،؛؟۔।、。，！？]/.test(text)));

/** 1 to 6 for what stands in a heading of that rank, 0 for the rest. */
export function rankOf({ inside }: Draft): number {
  const heading = inside.findLast((name) => HEADING.test(name));
  return heading ? Number(heading[1]) : 0;
}

/** Stands in an element for running text. */
export const isRunning = ({ inside }: Draft): boolean => RUNNING.test(inside.at(-1) ?? '');

/** A line under the headline ends without a stop as often as with one; some sites make a list of two or three. */
export const mayBeDeck = (draft: Draft): boolean =>
  draft.inside.includes('li') ||
  (draft.text.length >= 40 && draft.linked === 0 && (isRunning(draft) || rankOf(draft) > 1));

/** Tells when something was posted, and nothing else. */
export const isTimeLine = (draft: Draft): boolean =>
  draft.text.length <= 60 && !endsSentence(draft) && TIME_LINE.test(draft.text);

const CLOCK = /^\d{1,2}[:.]\d\d\b/;

/** As every entry of a live blog does. */
export const beginsWithTime = (draft: Draft): boolean => CLOCK.test(draft.text) || isTimeLine(draft);

/** The words alone, for comparing. */
export const wordsOf = (text: string): string => text.toLowerCase().replace(SIGNS, ' ').trim();

/** White space and the punctuation of running text. */
const SIGNS = /[\s!-/:-@[-`{-~«»‘-‟–—…]+/g;
