import { MONTHS, WEEKDAYS } from '../../lexicon/calendar';
import { COMMON_WORDS } from '../../lexicon/common-words';
import { COLLECTIVES, NO_BODIES } from '../../lexicon/organisations';
import { afterRoles, forms, ofMembers } from '../../phrases/capitals';
import { headlined, writtenLarge } from '../../phrases/large';
import { bodyOfList } from '../../phrases/lists';
import { natureOfName } from '../../phrases/name-nature';
import { bare, isGivenName, isParticle, isTitle } from '../../phrases/names';
import { listedNature, personNoun } from '../../phrases/nouns';
import { capital, token, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';
import { namesOfHeadline } from './headlines';
import { mention, type NameMention } from './mention';

const SENTENCE_WORDS = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...(
    'the a an in on at for of from by with as but and or if when while after before since although though because this that these those ' +
    'he she it they we i you his her its their our my your there here what who why how which where is are was were be been do does did ' +
    'has have had not no yes now then also still just even only so yet both many some most all more another other such one two three four ' +
    'five six seven eight nine ten first second last next earlier later meanwhile however instead according despite during under over ' +
    'about against among between through until without within across around asked speaking citing once like unlike given whether while neither nor either nothing nobody former outside inside mr mrs ms ' +
    'last jan. feb. aug. sept. oct. nov. dec. christmas easter ramadan thanksgiving update read watch related advertisement photo image breaking exclusive'
  ).split(' '),
]);

/** All proper names of the text in reading order; `known` are the names of sources. */
export function findNames(text: Text, known: readonly Span[]): NameMention[] {
  const headlines = text.sentences.map(({ tokens }) => headlined(text, tokens));
  const inside = largeOrKnown(text, known);
  const within = (ranges: readonly Span[], sentence: number) =>
    headlines[sentence] ? ranges.flatMap((range) => namesOfHeadline(text, range, inside)) : ranges;
  const found = text.sentences.flatMap(({ tokens }, number) => within(runs(text, tokens, inside), number));
  const sure = known.map((range) => within([range], token(text, range[0]).sentence)[0] ?? range);
  const free = found.filter((run) => !sure.some((range) => range[0] < run[1] && run[0] < range[1]));
  const speaking = new Set(sure);
  return [...sure, ...free].sort((a, b) => a[0] - b[0]).map((range) => mention(text, range, speaking.has(range)));
}

/** Words that are names also where they begin a sentence: large within one, or the name of a source. */
const largeOrKnown = (text: Text, known: readonly Span[]): ReadonlySet<string> =>
  new Set([...writtenLarge(text), ...known.flatMap((range) => forms(text, range))]);

function runs(text: Text, [from, to]: Span, inside: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (let i = from; i < to; i++) {
    if (!begins(text, i, from, inside)) continue;
    const list = i > from ? bodyOfList(text, [i - 1, to]) : null;
    let end = list ? list[1] : i + 1;
    while (end < to && continues(text, end, to) && !(token(text, end).lower === 'of' && isPerson(text, [i, end])))
      end++;
    const start = afterRole(text, [
      i === from ? afterOpening(text, [i, end], inside) : afterOffice(text, [i, end]),
      end,
    ]);
    const isName =
      !isAbbreviation(text, [start, end]) &&
      !(i === from && isCollective(text, [start, end])) &&
      !isCharge(text, [start, end]);
    if (start < end && isName) found.push([start, end]);
    i = end - 1;
  }
  return found;
}

/** "GMT", "GDP": large, and no name. */
const isAbbreviation = (text: Text, [from, to]: Span): boolean =>
  to - from === 1 && /^[\p{Lu}\d-]+$/u.test(token(text, from).form) && NO_BODIES.has(token(text, from).lower);

/** "The former secretary of State": what is in somebody's charge, though written large. */
const isCharge = (text: Text, [from, to]: Span): boolean =>
  to - from === 1 &&
  token(text, from - 1).lower === 'of' &&
  /^(?:minister|secretary|undersecretary)$/.test(token(text, from - 2).lower) &&
  COMMON_WORDS.has(token(text, from).lower);

/** "Police (say)" at the beginning of a sentence, though "Harbour Police" stand elsewhere. */
const isCollective = (text: Text, [from, to]: Span): boolean =>
  to - from === 1 && COLLECTIVES.has(token(text, from).lower);

/** "Perhaps Ann Lee", "Using Lee": a word that is large only because it begins the sentence is no part of the name. */
function afterOpening(text: Text, [from, to]: Span, inside: ReadonlySet<string>): number {
  const { form, lower } = token(text, from);
  if (to - from < 2 || inside.has(form) || isGivenName(lower) || isTitle(bare(form))) return from;
  const rest = forms(text, [from + 1, to]);
  const common = COMMON_WORDS.has(lower) || /(?:ing|ly)$/.test(lower);
  const person = rest.length > 1 && isGivenName(bare(rest[0] as string));
  const cut = person || (common && inside.has(rest[0] as string));
  return cut && natureOfName(forms(text, [from, to])) !== 'organisation' ? from + 1 : from;
}

/** "The Secretary of State Ann Lee", "the minister of Ports Tom Ode": what an office is of is no part of the name. */
function afterOffice(text: Text, [from, to]: Span): number {
  const office = token(text, from - 1).lower === 'of' && personNoun(token(text, from - 2).lower) !== null;
  if (!office) return from;
  for (let i = from + 1; i < to - 1; i++)
    if (isGivenName(bare(token(text, i).form)) && natureOfName(forms(text, [i, to])) === 'person') return i;
  return from;
}

/** "Ann Lee of Harbourton": where a person is from is no part of the name. */
function isPerson(text: Text, [from, to]: Span): boolean {
  const name = forms(text, [afterRoles(text, [from, to]), to]);
  return name.length > 0 && natureOfName(name) === 'person';
}

function begins(text: Text, index: number, from: number, inside: ReadonlySet<string>): boolean {
  const { form, lower } = token(text, index);
  if (!capital(form) || SENTENCE_WORDS.has(lower) || !/^\p{L}/u.test(form)) return false;
  const previous = index > from ? token(text, index - 1).form : '';
  if (index > from && wordy(previous)) return true;
  const next = token(text, index + 1);
  return (
    inside.has(form) || capital(next.form) || isGivenName(lower) || natureOfName([form]) !== null || next.form === "'s"
  );
}

function continues(text: Text, index: number, to: number): boolean {
  const { form, lower } = token(text, index);
  const next = token(text, index + 1);
  if (capital(form))
    return (
      /^[\p{L}\d]/u.test(form) &&
      !(SENTENCE_WORDS.has(lower) && lower !== 'may' && lower !== 'june' && lower !== 'april')
    );
  if (index + 1 >= to || !capital(next.form) || SENTENCE_WORDS.has(next.lower)) return false;
  if (ofMembers(text, index)) return true;
  if (isParticle(lower) || form === '&') return true;
  return lower === 'of' && listedNature(token(text, index - 1).lower) !== 'person';
}

/** Cuts roles and titles off the front of a run; the whole run is a role when nothing is left. */
function afterRole(text: Text, range: Span): number {
  const nature = natureOfName(forms(text, range));
  const behind = afterRoles(text, range);
  // "Harbour Relations Minister Ann Lee": the body's words tell what the person's office is.
  const bearer = behind > range[0] && behind < range[1] && natureOfName(forms(text, [behind, range[1]])) === 'person';
  return (nature === 'organisation' || nature === 'outlet') && !bearer ? range[0] : behind;
}
