import { BEFORE_NAME, BEFORE_NUMBER, BEFORE_PHRASE, MAY_END, SENTENCE_OPENERS } from '../lexicon/abbreviations';
import type { Span } from '../span';
import type { Paired } from './pairing';

/** The verbs that may follow quoted words and a name within one sentence: `“Why?” Smith asked.` */
const SAYS =
  /^(?:said|says|asked|asks|told|tells|added|adds|replied|replies|wrote|tweeted|shouted|wondered|exclaimed)$/;
const STOP = /^(?:[.!?…]|\.[. ]*\.)$/;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:E|C|M|P|G|B)(?:[SD]|M)T$|^(?:GMT|Eastern|Pacific|Central)/;

/** Ranges of token numbers of a paragraph's sentences. `marks` are the paragraph's quotation marks. */
export function sentenceRanges(
  text: string,
  spans: readonly Span[],
  [from, to]: Span,
  marks: readonly Paired[],
): Span[] {
  const roles = new Map(marks.map((mark) => [mark.token, mark.role]));
  const words = new Words(text, spans, to);
  const ranges: Span[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!endsInStop(words.at(i))) continue;
    let next = i + 1;
    while (next < to && attaches(words.at(next), roles.get(next))) next++;
    if (next >= to) break;
    if (isBoundary(words, i, next, roles)) {
      ranges.push([start, next]);
      start = next;
    }
    i = next - 1;
  }
  if (start < to) ranges.push([start, to]);
  return ranges;
}

class Words {
  constructor(
    private readonly text: string,
    private readonly spans: readonly Span[],
    private readonly to: number,
  ) {}

  at(i: number): string {
    const span = i < this.to ? this.spans[i] : undefined;
    return span ? this.text.slice(span[0], span[1]) : '';
  }

  /** Whether a stop stands within a word of capitals, as in the symbols of shares and funds: "(ACM.N)", "ACM.L". */
  inSymbol(stop: number): boolean {
    const joined = [stop - 1, stop].every((i) => this.spans[i]?.[1] === this.spans[i + 1]?.[0]);
    return joined && [stop - 1, stop + 1].every((i) => /^\p{Lu}{1,6}$/u.test(this.at(i)));
  }
}

const endsInStop = (word: string): boolean => STOP.test(word) || (word.length > 1 && word.endsWith('.'));

/** Whether the token still belongs to the sentence that the stop before it ends. */
function attaches(word: string, role: Paired['role'] | undefined): boolean {
  return role === 'close' || STOP.test(word) || /^[)\]}]$/.test(word);
}

function isBoundary(words: Words, stop: number, next: number, roles: ReadonlyMap<number, Paired['role']>): boolean {
  let at = next;
  while (roles.get(at) === 'open' || /^[([{]$/.test(words.at(at))) at++;
  const word = words.at(at);
  if (/^[,;:%—–)-]/.test(word)) return false;
  if (/^\p{Ll}/u.test(word) && !/^(?:\p{Ll}{1,2}\p{Lu}|https?:)/u.test(word)) return false;
  const last = words.at(stop);
  if (words.inSymbol(stop)) return false;
  if (!STOP.test(last)) return endsAbbreviation(last, word, words.at(stop - 1));
  return !(roles.get(next - 1) === 'close' && isSpeakerTail(words, at, last));
}

/** Whether the sentence ends with an abbreviation's full stop, given the word that follows (and the one before). */
function endsAbbreviation(abbreviation: string, next: string, before: string): boolean {
  const stem = abbreviation.slice(0, -1).toLowerCase();
  const opens = SENTENCE_OPENERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (BEFORE_NAME.has(stem)) return stem === 'st' && opens;
  if (BEFORE_NUMBER.has(stem)) return false;
  if (/^[ap]\.m$/.test(stem)) return /^\p{Lu}/u.test(next) && !CALENDAR.test(next);
  if (BEFORE_PHRASE.has(stem) || MAY_END.has(stem) || stem.includes('.')) return opens;
  return opens && next !== 'A' && /^\p{Ll}/u.test(before);
}

/** Whether a name and a speech verb follow (after a full stop: and nothing else), so that the quoted words go before. */
function isSpeakerTail(words: Words, at: number, stop: string): boolean {
  if (/^(?:He|She|I|We|They|It|You)$/.test(words.at(at))) return false;
  for (let i = at; i < at + 5; i++) {
    const word = words.at(i);
    if (i > at && SAYS.test(word)) return stop !== '.' || words.at(i + 1) === '.';
    if (!/^\p{Lu}/u.test(word)) return false;
  }
  return false;
}
