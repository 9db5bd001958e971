import { ACCESS_PHRASES, ANONYMITY_PHRASES, BOILERPLATE_REASONS, SPECIFIC_REASONS } from '../lexicon/anonymity';
import type { Span } from '../span';
import type { Resolved, Text } from '../stages';
import type { Portrait } from './portrait';

export interface Anonymity {
  readonly reason: Span | null;
  readonly specificReason: boolean;
  readonly access: Span | null;
  readonly role: Span | null;
}

/** Letters of English words and borrowed ones: `\p{L}` would take milliseconds to compile. */
const LETTER = '[a-zß-öø-ÿ]';
const phrase = (wording: string): RegExp => new RegExp(`(?<!${LETTER})(?:${wording})(?!${LETTER})`, 'i');
const phrases = (list: ReadonlySet<string>): RegExp => phrase([...list].sort((a, b) => b.length - a.length).join('|'));
const ANONYMITY = phrases(ANONYMITY_PHRASES);
const BOILERPLATE = phrases(BOILERPLATE_REASONS);
const SPECIFIC = phrases(SPECIFIC_REASONS);
const ACCESS = phrases(ACCESS_PHRASES);
/** How a reason begins once the text has said that somebody is not named. */
const BECAUSE = phrase(
  'because|since|as (?:he|she|they)|for (?:fear|safety|security|privacy)|out of (?:fear|concern)|due to|citing|given|owing to|to (?:avoid|protect|discuss|describe|speak|talk|share)|in order to|fearing|who fear(?:s|ed)?|over (?:fears?|concerns?)',
);

/** What the sentences of an unnamed source's claims tell of why it is not named and how it knows. */
export function anonymityOf(text: Text, resolved: Resolved, portrait: Portrait): Anonymity {
  const told = sentencesOf(text, resolved, portrait).map((span) => ({
    span,
    words: text.text.slice(...span).replace(/’/g, "'"),
  }));
  let reason: Span | null = null;
  let access: Span | null = null;
  for (const { span, words } of told) {
    reason ??= reasonIn(span, words);
    access ??= accessIn(span, words, portrait);
  }
  const because = reason ? text.text.slice(...reason).replace(/’/g, "'") : '';
  return {
    reason,
    specificReason: SPECIFIC.test(because) && !(BOILERPLATE.test(because) && !strong(because)),
    access,
    role: roleOf(portrait),
  };
}

/** Danger and retaliation outweigh "not authorised" beside them. */
const strong = (because: string): boolean =>
  /fear|retaliat|reprisal|retribution|safety|threat|punish|harass|jobs?\b|fired/i.test(because);

/** The sentences of the claims' sources, and the one after each when it goes on about the same people's anonymity. */
function sentencesOf(text: Text, resolved: Resolved, { attributions }: Portrait): Span[] {
  const numbers = new Set<number>();
  for (const i of attributions) {
    const at = resolved.attributions[i]?.source[0];
    if (!at) continue;
    const number = sentenceAt(text, at[0]);
    numbers.add(number);
    const next = text.sentences[number + 1];
    if (next && ANONYMITY.test(text.text.slice(...next.span).replace(/’/g, "'"))) numbers.add(number + 1);
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.map((number) => text.sentences[number]?.span).filter((span) => span !== undefined);
}

function sentenceAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.sentences[middle]?.span[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function reasonIn(span: Span, words: string): Span | null {
  const anonymous = ANONYMITY.exec(words);
  const from = anonymous ? anonymous.index : -1;
  if (from < 0) return null;
  const because =
    BECAUSE.exec(words.slice(from)) ??
    (SPECIFIC.test(words.slice(Math.max(0, from - 60), from)) ? BECAUSE.exec(words) : null);
  if (because) {
    const start = words.indexOf(because[0], because.index < from ? 0 : from);
    const end = /[,;.”"—]|\s(?:said|says|told|added)\b/.exec(words.slice(start + because[0].length));
    return [span[0] + start, span[0] + (end ? start + because[0].length + end.index : words.length)];
  }
  const boiler = BOILERPLATE.exec(words.slice(from));
  return boiler ? [span[0] + from + boiler.index, span[0] + from + boiler.index + boiler[0].length] : null;
}

/** "With no direct knowledge": right before words of access. */
const DENIED = /\b(?:lack(?:ed|ing)?|never|no|not|without) (?:\w+ )?$/i;

/** Words of access count where they describe the source: within its phrase, or right behind it. */
function accessIn(span: Span, words: string, { phrases: own }: Portrait): Span | null {
  for (const phrase of own) {
    if (phrase.span[1] <= span[0] || phrase.span[0] >= span[1]) continue;
    const from = phrase.span[0] - span[0];
    const found = ACCESS.exec(words.slice(from, phrase.span[1] - span[0] + 60));
    const denied = found && DENIED.test(words.slice(from, from + found.index));
    if (found && !denied && found.index <= phrase.span[1] - phrase.span[0]) {
      const start = span[0] + from + found.index;
      return [start, Math.max(start + found[0].length, Math.min(phrase.span[1], span[1]))];
    }
  }
  return null;
}

function roleOf({ phrases: own }: Portrait): Span | null {
  const telling = own.find((phrase) => phrase.nature === 'person' || phrase.nature === 'people');
  return telling ? telling.span : null;
}
