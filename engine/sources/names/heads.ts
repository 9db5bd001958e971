import { COMMON_WORDS } from '../../lexicon/common-words';
import { COUNTRY_OF_ADJECTIVE } from '../../lexicon/countries';
import { ORGANISATION_ENDINGS, ORGANISATION_WORDS } from '../../lexicon/organisations';
import { COMPANY_FORM } from '../../phrases/body-names';
import { natureOfName } from '../../phrases/name-nature';
import { personNoun } from '../../phrases/nouns';
import { keyOf } from './keys';
import type { NameMention } from './mention';

/** What a company's registered name ends in. */
const REGISTERED = /^(?:company|corp|corporation|inc|incorporated|limited|llc|llp|ltd|plc)\.?$/i;

/** Short forms that stand before a body's own words in its name, as keys. */
export interface Heads {
  /** Whether a name of unknown nature is such a short form of a body that the article names. */
  readonly has: (name: NameMention) => boolean;
  /** The keys under which a body's name is known by its short forms, and a short form by itself. */
  readonly keys: (name: NameMention) => string[];
  /** The keys under which the full form of a short one may be known, and the other way round. */
  readonly lookedUp: (name: NameMention) => string[];
}

/**
 * A body may be called by the first words of its name: "Harwell" for "Harwell Shipping Line", or for "V.F. Harwell
 * Inc". Of one word only where its mentions do not speak for a person of that name, or where the name is a registered one.
 */
export function headsOf(names: readonly NameMention[]): Heads {
  const leanings = leaningsOf(names);
  const known = new Set<string>();
  const of = (name: NameMention): string[] => {
    if (name.nature !== 'organisation') return [];
    const last = name.forms.at(-1) as string;
    const registered = REGISTERED.test(last) || COMPANY_FORM.test(last);
    return shortForms(name.forms, registered).filter((key) => {
      const leaning = leanings.get(key) ?? 0;
      return leaning < 0 || (leaning === 0 && registered);
    });
  };
  for (const name of names) for (const key of of(name)) known.add(key);
  const own = (name: NameMention) => keyOf(name.forms.join(' '));
  const has = (name: NameMention) => unlisted(name) && known.has(own(name));
  return {
    has,
    keys: (name) => (has(name) ? [`short ${own(name)}`] : of(name).map((head) => `head ${head}`)),
    lookedUp: (name) => (has(name) ? [`head ${own(name)}`] : of(name).map((head) => `short ${head}`)),
  };
}

/** What all mentions of each name of unknown nature tell together; those behind a title speak for a person. */
function leaningsOf(names: readonly NameMention[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { nature, forms, leaning } of names) {
    const key = keyOf(forms.join(' '));
    if (nature === null) sums.set(key, (sums.get(key) ?? 0) + leaning);
    if (nature !== 'person') continue;
    for (const part of [key, keyOf(forms.at(-1) as string)]) sums.set(part, (sums.get(part) ?? 0) + TITLED);
  }
  return sums;
}
const TITLED = 3;

/** The first words of a body's name, initials before them left aside, that mean none by themselves. */
function shortForms(forms: readonly string[], registered: boolean): string[] {
  const first = forms.findIndex((form) => !/^(?:\p{Lu}\.)+$/u.test(form));
  const words = forms.slice(Math.max(first, 0));
  const heads = words.slice(1).map((_, i) => words.slice(0, i + 1));
  if (first > 0) heads.push(words, ...heads.map((head) => [...forms.slice(0, first), ...head]));
  return heads.filter((head) => tells(head, registered)).map((head) => keyOf(head.join(' ')));
}

/**
 * Whether such a head tells one body from others: not "National", "Harbour Bank" or "Lodi". A registered firm may be
 * called by a common word.
 */
function tells(head: readonly string[], registered: boolean): boolean {
  const last = (head.at(-1) as string).toLowerCase();
  if (!/^\p{Lu}/u.test(head.at(-1) as string) || natureOfName(head) !== null) return false;
  if (head.length > 1) return !head.every((word) => isPlain(word.toLowerCase()));
  return registered ? !isSort(last) : !isPlain(last);
}

const isPlain = (word: string): boolean => COMMON_WORDS.has(word) || isSort(word) || personNoun(word) !== null;

/** Whether a word tells what sort of body, or of which country, and not which. */
const isSort = (word: string): boolean =>
  ORGANISATION_WORDS.has(word) ||
  ORGANISATION_ENDINGS.has(word) ||
  COUNTRY_OF_ADJECTIVE.has(word) ||
  /^(?:american|central|federal|first|general|global|international|national|new|standard|united)$/.test(word);

/** Whether no word of a name tells what it names: "Harwell", also where words around it make it a body. */
const unlisted = ({ nature, forms }: NameMention): boolean =>
  nature === null || (nature === 'organisation' && natureOfName(forms) === null);
