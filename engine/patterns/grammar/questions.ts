import { token } from '../../phrases/tokens';
import type { Text } from '../../stages';
import type { SentenceView } from './sentence';
import type { VerbGroup } from './verbs';

/** "The captain, asked whether he was hurt, paused": who is asked between commas. */
export function isAskedOf(view: SentenceView, { verb, range: [from, to] }: VerbGroup): boolean {
  if (verb.lemma !== 'ask' || view.open(from - 1) !== ',' || view.afterSpeech(from)) return false;
  if (!/^(?:about|by|if|on|what|whether|why)$/.test(view.open(to))) return false;
  for (let at = to; at < view.to; at++) if (view.open(at) === ',') return !view.quoted(at + 1);
  return false;
}

/**
 * "“Will you sell?” the host asked. “Never,” said Ruiz.": a question that quoted words answer, so that it only asks. One that
 * nobody answers makes a point.
 */
export function isAnswered({ text, number, to: end }: SentenceView, { verb }: VerbGroup): boolean {
  if (verb.lemma !== 'ask') return false;
  const [from, to] = text.sentences[number]?.tokens ?? [0, 0];
  const asks = text.tokens
    .slice(Math.max(0, from - 2), to)
    .some(({ form, quotation }) => form === '?' && quotation >= 0);
  return asks && (isAnsweredBy(text, end) || isAnswer(text, number + 1));
}

/** Whether the quoted words that begin at a token are another's: not those with which the asker ends the paragraph. */
function isAnsweredBy(text: Text, from: number): boolean {
  const paragraph = text.tokens[from - 1]?.paragraph;
  if (token(text, from).quotation < 0) return false;
  if (text.tokens[from]?.paragraph !== paragraph) return true;
  return text.tokens.slice(from).some((one) => one.paragraph === paragraph && one.quotation < 0);
}

/** "The mayor answered, “Never.”" */
function isAnswer(text: Text, sentence: number): boolean {
  const [from, to] = text.sentences[sentence]?.tokens ?? [0, 0];
  for (let at = from; at < to - 2; at++) {
    if (/^(?:answer|repli|respond|said)/.test(token(text, at).lower) && /^[,:]$/.test(token(text, at + 1).form))
      return token(text, at + 2).quotation >= 0;
  }
  return false;
}
