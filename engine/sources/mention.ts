import { ORGANISATIONS } from '../lexicon/organisations';
import { OUTLET_NOUNS } from '../lexicon/outlets';
import { forms } from '../phrases/capitals';
import {
  bare,
  genderOfName,
  genderOfTitle,
  isGivenName,
  isRole,
  isTitle,
  type NameNature,
  natureOfName,
} from '../phrases/names';
import { type Gender, genderOfNoun, listedNature, personNoun } from '../phrases/nouns';
import { capital, spanOf, token, wordy } from '../phrases/tokens';
import type { Span } from '../span';
import type { Text } from '../stages';

/** Prepositions of place. */
const LOCATES = new Set([
  'across',
  'around',
  'at',
  'from',
  'in',
  'into',
  'near',
  'of',
  'outside',
  'through',
  'to',
  'via',
  'with',
]);

/** A proper name where it stands in the text. */
export interface NameMention {
  /** Token numbers of the name, titles left aside. */
  readonly tokens: Span;
  readonly span: Span;
  readonly forms: readonly string[];
  readonly nature: NameNature;
  readonly gender: Gender;
  /** Nouns that the words around it give its bearer, lower case ("minister", "dr"). */
  readonly nouns: readonly string[];
  /** Whether a preposition of place stands before it ("in Paris"). */
  readonly located: boolean;
  /** Whether it names the source of a claim where it stands. */
  readonly speaks: boolean;
}

export function mention(text: Text, range: Span, speaks: boolean): NameMention {
  const words = forms(text, range);
  const nouns = [...before(text, range), ...after(text, range)];
  const person = nouns.some((noun) => isTitle(noun) || personNoun(noun)) || aged(text, range[1]);
  const told = natureOfName(words);
  const listed = ORGANISATIONS.has(words.join(' ').toLowerCase());
  const own = told !== 'person' && !listed && isPress(text, range) ? 'outlet' : (told ?? bodyByContext(text, range));
  const nature = isSurname(text, range)
    ? 'person'
    : own === 'organisation' || own === 'outlet' || (own === 'place' && !titled(text, range))
      ? own
      : person
        ? 'person'
        : own;
  const gender =
    nouns.reduce<Gender>((found, noun) => found ?? genderOfTitle(noun) ?? genderOfNoun(noun), null) ??
    (nature === 'person' ? genderOfName(bare(words[0] as string)) : null);
  return {
    tokens: range,
    span: spanOf(text, range),
    forms: words,
    nature,
    gender,
    nouns,
    located: LOCATES.has(token(text, range[0] - 1).lower),
    speaks,
  };
}

/** A body, where the words around a name say so that its own do not. */
const bodyByContext = (text: Text, range: Span): NameNature =>
  described(text, range) || modifies(text, range[1]) ? 'organisation' : null;

/** What goes on behind a noun that describes an outlet, but not behind one that tells whose a person is ("a newspaper editor"). */
const ENDS_PRESS = /^(?:based|in|of|owned|run|that|which)$/;

/** Whether a noun for outlets describes the name: "the newspaper De Haven", "SUNA, the official news agency". */
function isPress(text: Text, [from, to]: Span): boolean {
  const { sentence } = token(text, from);
  const before = token(text, from - 1);
  if (before.sentence === sentence && OUTLET_NOUNS.has(before.lower)) return true;
  if (token(text, to).form !== ',' || !/^(?:an?|the)$/.test(token(text, to + 1).lower)) return false;
  for (let i = to + 2; i < to + 8 && token(text, i).sentence === sentence && wordy(token(text, i).form); i++) {
    const after = token(text, i + 1);
    const pair = `${token(text, i).lower} ${after.lower}`;
    if (OUTLET_NOUNS.has(pair)) return true;
    if (OUTLET_NOUNS.has(token(text, i).lower)) return !wordy(after.form) || ENDS_PRESS.test(after.lower);
  }
  return false;
}

/** "Ms. Gao", "Sen. Shell": a single word behind a title is a surname, though a body be called so. */
function isSurname(text: Text, [from, to]: Span): boolean {
  const title = token(text, from - 1);
  const { form, sentence } = token(text, from);
  if (to - from > 1 || !/^\p{Lu}\p{Ll}/u.test(form) || title.sentence !== sentence) return false;
  return /^(?:Dr|Gov|Mr|Mrs|Ms|Prof|Rep|Sen)\.?$/.test(title.form);
}

/** Whether a title makes a place's name a person's: "President Washington", but not "a major U.S. port". */
const titled = (text: Text, range: Span): boolean =>
  before(text, range).length > 0 && capital(token(text, range[0] - 1).form);

/** Whether a noun for a body stands right before the name, written small ("the chipmaker Acme"). */
function described(text: Text, [from]: Span): boolean {
  const { form, lower, sentence } = token(text, from - 1);
  return !capital(form) && sentence === token(text, from).sentence && listedNature(lower) === 'organisation';
}

/** Whether the name only says whose the person after it is ("Hawks head", "Spotify executive"). */
function modifies(text: Text, to: number): boolean {
  const { form } = token(text, to);
  return !capital(form) && listedNature(form) === 'person' && token(text, to).sentence === token(text, to - 1).sentence;
}

/** Titles and roles that stand directly before the name. */
function before(text: Text, [from]: Span): string[] {
  const nouns: string[] = [];
  for (let i = from - 1; i >= 0 && i > from - 6; i--) {
    const { form } = token(text, i);
    if (form === '.' && i > 0) continue;
    if (
      form === ',' &&
      i === from - 1 &&
      personNoun(token(text, i - 1).lower) &&
      token(text, i - 1).sentence === token(text, from).sentence
    )
      continue;
    if (!wordy(form) || !isRole(form)) break;
    nouns.push(bare(form));
  }
  return nouns;
}

/** Nouns for persons in the apposition behind the name ("Ann Lee, a senior analyst at …, …"; "Ann Lee, who was a judge"). */
function after(text: Text, [, to]: Span): string[] {
  if (token(text, to).form !== ',' || token(text, to + 1).sentence !== token(text, to).sentence) return [];
  const nouns: string[] = [];
  for (let i = to + 1; i < to + 14; i++) {
    const { form, lower, sentence } = token(text, i);
    if (sentence !== token(text, to).sentence || (/^[,.;:“”"—–]$/.test(form) && i > to + 1)) break;
    if (i === to + 1 && lower === 'who') return ['person'];
    if (nouns.length === 0 && capital(form) && i === to + 1 && !personNoun(lower)) {
      if (isGivenName(lower)) break;
    }
    if (listedNature(lower) === 'person' || listedNature(lower) === 'spokes') nouns.push(bare(form));
    if (nouns.length && /^(?:of|for|at|from|in|who|whose|that|with|by)$/.test(lower)) break;
    if (/^(?:said|says|told|was|were|and|but|while)$/.test(lower) && i === to + 1) break;
  }
  return nouns;
}

/** ", 34," or "(34)" behind the name. */
function aged(text: Text, to: number): boolean {
  return (
    /^[,(]$/.test(token(text, to).form) &&
    /^\d{1,2}$/.test(token(text, to + 1).form) &&
    /^[,)]$/.test(token(text, to + 2).form)
  );
}
