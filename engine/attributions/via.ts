import { ORGANISATIONS } from '../lexicon/organisations';
import { phraseFrom } from '../patterns/grammar/phrase';
import { isTitle, natureOfName } from '../phrases/names';
import type { Span } from '../span';
import type { Found } from './candidates';

type View = Found['view'];

/**
 * The outlet that a claim came through, where its sentence names it: "told the Gazette", "revealed to Reuters". Whoever is
 * told is taken for an outlet unless the name is a person's, a place's or a known institution's; after "to" only a name
 * that is an outlet's counts, for much else is said to somebody.
 */
export function viaOf({ view, cue, pattern }: Found): Span | null {
  if (pattern === 'x-told') {
    const heard = phraseFrom(view, cue[1]);
    return heard && mayBeOutlet(view, heard) ? spanOf(view, heard) : null;
  }
  if (view.text.tokens[cue[1]]?.lower !== 'to') return null;
  const heard = phraseFrom(view, cue[1] + 1);
  return heard && natureOf(view, heard) === 'outlet' ? spanOf(view, heard) : null;
}

function mayBeOutlet(view: View, heard: Span): boolean {
  if (!view.capital(heard[1] - 1) && !view.capital(heard[0])) return false;
  const words = nameOf(view, heard);
  if (isTitle(words[0]?.toLowerCase() ?? '') || ORGANISATIONS.has(words.join(' ').toLowerCase())) return false;
  const nature = natureOf(view, heard);
  return nature !== 'person' && nature !== 'place';
}

const natureOf = (view: View, heard: Span) => {
  const words = nameOf(view, heard);
  return words.length > 0 ? natureOfName(words) : null;
};

const nameOf = ({ text }: View, [from, to]: Span): string[] =>
  text.tokens
    .slice(from, to)
    .map(({ form }) => form)
    .filter((form, i) => i > 0 || !/^the$/i.test(form));

const spanOf = ({ text }: View, [from, to]: Span): Span => [
  text.tokens[from]?.span[0] ?? 0,
  text.tokens[to - 1]?.span[1] ?? 0,
];
