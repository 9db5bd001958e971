import { ORGANISATION_WORDS } from '../../lexicon/organisations';
import { keyOf } from './keys';
import type { NameMention } from './mention';

/** What stands between a body and what it is for: "Quay Center (for) Justice", "Lodi Board (of) Elections". */
const CHARGE = /^(?:for|of|on)$/;

/** The number of the word that ends what kind of body a name tells before its charge; -1 where it tells none. */
function kindOf({ nature, forms }: NameMention): number {
  const at = nature === 'organisation' ? forms.findIndex((form) => CHARGE.test(form)) - 1 : -1;
  return at >= 0 && ORGANISATION_WORDS.has((forms[at] as string).toLowerCase()) ? at : -1;
}

/** The parts by which a body of several words may be called: without its charge, without its place, by its sort alone. */
export function partsOf(name: NameMention): string[] {
  const kind = kindOf(name);
  if (kind < 1) return sortOf(name, kind);
  const [before, behind] = [name.forms.slice(0, kind + 1), name.forms.slice(kind)];
  return [...[before, behind].map((words) => `part ${keyOf(words.join(' '))}`), ...sortOf(name, kind)];
}

/** "The Lodi High Court … the Court", "the Board of Ports … the Board": the word for what sort of body a name tells. */
function sortOf({ nature, forms }: NameMention, kind: number): string[] {
  const word = forms[kind < 0 ? forms.length - 1 : kind] as string;
  return nature === 'organisation' && forms.length > 1 && isSort(word) ? [`part ${keyOf(word)}`] : [];
}

const isSort = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && ORGANISATION_WORDS.has(word.toLowerCase());

/** The keys under which a body may be known that has been called by more words: "the Quay Center", "the Board of Elections". */
export function partLookedUp(name: NameMention): string[] {
  const { nature, forms, articled } = name;
  if (forms.length === 1 && articled && isSort(forms[0] as string)) return [`part ${keyOf(forms[0] as string)}`];
  const short =
    nature === 'organisation' && forms.length > 1 && (kindOf(name) === 0 || !forms.some((form) => CHARGE.test(form)));
  return short ? [`part ${keyOf(forms.join(' '))}`] : [];
}

/** What ends a club's name, by which alone reports call it. Provenance: names of British football clubs. */
export const CLUB =
  /^(?:Albion|Argyle|Athletic|City|County|Forest|Orient|Palace|Rangers|Rovers|Town|United|Villa|Wanderers|Wednesday)$/;

/** "Lodi Forest … Forest": the key of what may be called by a club's last word. */
export function clubOf({ nature, forms, articled }: NameMention): string[] {
  const last = forms.at(-1) as string;
  if (!CLUB.test(last) || articled || forms.length > 2 || nature === 'person') return [];
  return [`club ${last}`];
}
