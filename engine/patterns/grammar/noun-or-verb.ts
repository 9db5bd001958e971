import type { CueVerb } from '../../lexicon/cues';
import { isPluralWord } from './plurals';
import type { SentenceView } from './sentence';

/** "claimed (almost entirely) by": a participle with its agent. */
export function isByAgent(view: SentenceView, i: number): boolean {
  let at = i;
  while (at < i + 3 && view.adverb(at)) at++;
  return view.open(at) === 'by';
}

/** Whether a word that may be noun or verb ends its clause as a verb does: ", the figures show.", ", a study shows." */
export function closes(view: SentenceView, i: number, { form }: CueVerb): boolean {
  if (!/^[.,;]?$/.test(view.open(i + 1))) return false;
  let at = i - 1;
  while (at > view.from && view.nounLike(at) && !/^,$/.test(view.open(at - 1))) at--;
  const opening = view.open(at);
  return (
    view.open(at - 1) === ',' && (form === 'base' ? isPluralWord(view, i - 1) : /^(?:an?|one|another)$/.test(opening))
  );
}

/** Whether a word that may be noun or verb stands where only a noun can. */
export function isNounContext(view: SentenceView, i: number): boolean {
  const before = view.open(i - 1);
  if (i === view.from) return !view.startsPhrase(i + 1);
  if (PLURAL_PRONOUN.test(before) || isCounted(view, i)) return true;
  if (before === 'that' || before === 'which' || before === 'who' || before === 'and' || before === '"') return false;
  return !(view.nounLike(i - 1) || view.adverb(i - 1) || /^[,)—–-]$/.test(before)) || isAdjective(before);
}

/** "Two rebel suspects": a number, and no plural between it and the word, makes the word the plural that was counted. */
function isCounted(view: SentenceView, i: number): boolean {
  for (let at = i - 1; at >= view.from && i - at < 4; at--) {
    if (NUMBER.test(view.open(at))) return view.open(at - 1) !== 'of';
    if (!view.nounLike(at) || view.open(at).endsWith('s')) return false;
  }
  return false;
}

const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|multiple|numerous|these|those|various)$/;

const PLURAL_PRONOUN = /^(?:both|few|i|many|most|others|several|some|these|they|those|we|you)$/;

const isAdjective = (word: string): boolean => /(?:ous|ive|able|ible|ical|less|ful)$/.test(word);
