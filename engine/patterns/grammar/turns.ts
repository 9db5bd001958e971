import { natureOfName } from '../../phrases/name-nature';
import { token } from '../../phrases/tokens';
import type { Text } from '../../stages';
import type { SentenceView } from './sentence';
import * as W from './words';

/** What stands before a colon at a line's beginning and names nobody. */
export const NO_SPEAKER =
  /^(?:[aq]|alert|analysis|answer|breaking|categor(?:y|ies)|contact|correction|editor|exclusive|explained|explainer|fact|factbox|live|more|note|obituary|opinion|photos?|pictures?|podcast|profile|question|quiz|read|recap|related|revealed|review|see|tags?|timeline|topics?|update|video|watch|listen|wow)$/i;

/** How many paragraphs around a speaker's line are looked at for another speaker's. */
const NEAR = 2;

/** Whether the paragraph is somebody's turn in an interview or transcript: a speaker's line near another speaker's. */
export function isTurn(view: SentenceView): boolean {
  const { text, from, to } = view;
  const number = token(text, from).paragraph;
  const own = speakerLine(text, number);
  const isQuestion = text.tokens[endOfTurn(view) - 1]?.form === '?';
  if (
    !own ||
    natureOfName(own.split(' ')) === 'place' ||
    isQuestion ||
    !Array.from({ length: to - from }, (_, i) => from + i).some((at) => view.isFinite(at) || isPast(view, at))
  )
    return false;
  for (let near = number - NEAR; near <= number + NEAR; near++) {
    const other = speakerLine(text, near);
    if (other && other !== own) return true;
  }
  return isAsked(text, number - 1) && answersAgain(text, number, own);
}

/** "The board paid", "nobody called": a past form, though it could be a participle as well. */
const isPast = (view: SentenceView, at: number): boolean => !view.capital(at) && W.looksPast(view.open(at));

/** Whether a paragraph asks: in many interviews only the answers bear a name. */
const isAsked = (text: Text, paragraph: number): boolean =>
  text.tokens[(text.paragraphs[paragraph]?.tokens[1] ?? 0) - 1]?.form === '?';

/** Whether another question is answered under the same name. */
const answersAgain = (text: Text, number: number, own: string): boolean =>
  text.paragraphs.some((_, i) => i !== number && isAsked(text, i - 1) && speakerLine(text, i) === own);

/** The token behind the paragraph. */
export const endOfTurn = ({ text, from }: SentenceView): number =>
  text.paragraphs[token(text, from).paragraph]?.tokens[1] ?? 0;

/** The one to three capitalised words before a colon with which a paragraph of some words begins; null for none. */
function speakerLine(text: Text, paragraph: number): string | null {
  const [from, to] = text.paragraphs[paragraph]?.tokens ?? [0, 0];
  const words: string[] = [];
  for (let at = from; at < to - 4 && words.length < 4; at++) {
    const form = token(text, at).form;
    if (form === ':') return words.length > 0 && !NO_SPEAKER.test(words[0] ?? '') ? words.join(' ') : null;
    if (!/^\p{Lu}/u.test(form)) return null;
    words.push(form);
  }
  return null;
}
