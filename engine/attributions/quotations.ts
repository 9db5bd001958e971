import type { Range } from '../patterns/grammar/sentence';
import { token } from '../phrases/tokens';
import type { Text } from '../stages';
import type { Found } from './candidates';

export interface Draft {
  readonly found: Found;
  readonly content: readonly Range[];
  readonly hedges: readonly Range[];
}

/** Claims before one that its quotation may have run on from. */
const NEAR = 3;

/**
 * Quoted speech runs on: a quotation that the content touches belongs to it as a whole, and so do the quotations that
 * follow in the next sentences, while nobody else takes the word. A colon at a paragraph's end hands the word to the next
 * paragraph, quoted or not.
 */
export function extendQuotations(text: Text, drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>();
  for (const { found } of drafts) taken.add(found.view.number);
  const extended = drafts.map((draft) => {
    const whole = draft.content.map((range) => overQuotations(text, range));
    const before = whole.length === 0 ? previousSpeech(text, draft) : [];
    const content = [...before, ...whole, ...introduced(text, draft)];
    return isLastOfSentence(draft, drafts)
      ? { ...draft, content: [...content, ...runOn(text, draft, content, taken)] }
      : { ...draft, content };
  });
  return extended.map((draft, i) => ({
    ...draft,
    content: withoutSpeechBefore(draft, extended.slice(Math.max(0, i - NEAR), i)),
  }));
}

/** Speech before a sentence that has content of its own is not said twice: it stays with whom it ran on from. */
function withoutSpeechBefore({ found, content }: Draft, earlier: readonly Draft[]): readonly Range[] {
  const here = content.filter(([, to]) => to > found.view.from);
  if (here.length === 0 || here.length === content.length) return content;
  const near = earlier.flatMap((draft) => draft.content);
  return content.filter(([from, to]) => to > found.view.from || !near.some(([a, b]) => a <= from && b >= to));
}

/** Widened to all of the quotations that its ends stand in. */
function overQuotations(text: Text, [from, to]: Range): Range {
  let [a, b] = [from, to];
  const first = token(text, a).quotation;
  const last = token(text, b - 1).quotation;
  if (first >= 0) while (text.tokens[a - 1]?.quotation === first) a--;
  if (last >= 0) while (text.tokens[b]?.quotation === last) b++;
  return [a, b];
}

/** The speech that ended with the sentence before: “Why?” / he asked. */
function previousSpeech(text: Text, { found }: Draft): Range[] {
  const at = found.view.from - 1;
  return token(text, at).quotation >= 0 ? [overQuotations(text, [at, at + 1])] : [];
}

/** What a colon hands the word to: the rest of a speaker's turn, an outlet's excerpts, or the paragraph after “The bank wrote:”. */
function introduced(text: Text, { found: { source, cue, view, content } }: Draft): Range[] {
  const { paragraph } = text.sentences[view.number] ?? { paragraph: -1 };
  const end = text.paragraphs[paragraph]?.tokens[1] ?? 0;
  if (typeof content !== 'string' && content[1] > view.to) return [[view.to, content[1]]];
  const excerpts = text.excerpts.filter(({ outlet: [at] }) => at >= view.from && at < view.to);
  if (excerpts.length > 0) return excerpts.map(({ tokens: [from, to] }): Range => [from, to]);
  const next = text.paragraphs[paragraph + 1];
  if (!next || !source || view.word(view.to - 1) !== ':' || end !== view.to) return [];
  for (let at = cue[1]; at < view.to; at++) if (view.isFinite(at)) return [];
  const [from, to] = next.tokens;
  const [, quoted] = overQuotations(text, [from, from + 1]);
  return [[from, quoted > from + 1 ? quoted : to]];
}

const isLastOfSentence = ({ found }: Draft, drafts: readonly Draft[]): boolean =>
  !drafts.some((other) => other.found.view.number === found.view.number && other.found.cue[0] > found.cue[0]);

/** The sentences after the draft's that are quoted speech and have no cue of their own. */
function runOn(text: Text, { found }: Draft, content: readonly Range[], taken: ReadonlySet<number>): Range[] {
  const spoken = content.some(([from, to]) => hasSpeech(text, from, to));
  if (!found.source || !(spoken || isQuotedNext(text, found, taken))) return [];
  const ranges: Range[] = [];
  const end = Math.max(found.view.to, ...content.map(([, to]) => to));
  for (let number = found.view.number + 1; number < text.sentences.length; number++) {
    const [from, to] = text.sentences[number]?.tokens ?? [0, 0];
    if (to <= end) continue;
    if (taken.has(number) || !isSpeech(text, from, to)) break;
    ranges.push([Math.max(from, end), to]);
  }
  return merged(ranges);
}

/**
 * "He said it was late. “We waited, and nobody came.”": what was told is then told in the speaker's own words. Not so where
 * somebody takes these words for himself, before they end or right behind them.
 */
function isQuotedNext(text: Text, { view, content }: Found, taken: ReadonlySet<number>): boolean {
  const [from, to] = text.sentences[view.number + 1]?.tokens ?? [0, 0];
  const [, end] = overQuotations(text, [from, from + 1]);
  if (content !== 'after' || end - from < MIN_SPEECH || !isSpeech(text, from, to)) return false;
  const last = token(text, end - 1).sentence;
  for (let number = view.number + 1; number <= last; number++) if (taken.has(number)) return false;
  const next = text.sentences[last + 1];
  return !(next && taken.has(last + 1) && next.tokens[1] - next.tokens[0] <= MAX_TAIL);
}

/** No sentence that only says who spoke is longer, in tokens: "He asked on Monday." */
const MAX_TAIL = 6;

/** Quoted words that are fewer, in tokens, are a heading rather than speech. */
const MIN_SPEECH = 7;

function hasSpeech(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (token(text, at).quotation >= 0) return true;
  return false;
}

/** Whether a sentence is nothing but quoted speech. */
function isSpeech(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = text.tokens[at];
    if (token && token.quotation < 0 && /[\p{L}\p{N}]/u.test(token.form)) return false;
  }
  return to - from > 1;
}

function merged(ranges: readonly Range[]): Range[] {
  const first = ranges[0];
  const last = ranges.at(-1);
  return first && last ? [[first[0], last[1]]] : [];
}
