import { afterRoles, forms } from '../phrases/capitals';
import { isGivenName, isParticle, natureOfName } from '../phrases/names';
import { listedNature } from '../phrases/nouns';
import { capital, token, wordy } from '../phrases/tokens';
import type { Span } from '../span';
import type { Text } from '../stages';
import { headlined, namesOfHeadline } from './headlines';
import { mention, type NameMention } from './mention';

const SENTENCE_WORDS = new Set(
  (
    'the a an in on at for of from by with as but and or if when while after before since although though because this that these those ' +
    'he she it they we i you his her its their our my your there here what who why how which where is are was were be been do does did ' +
    'has have had not no yes now then also still just even only so yet both many some most all more another other such one two three four ' +
    'five six seven eight nine ten first second last next earlier later meanwhile however instead according despite during under over ' +
    'about against among between through until without within across around asked speaking citing once like unlike given whether while neither nor either nothing nobody former outside inside mr mrs ms ' +
    'last january february march april may june july august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday christmas easter ramadan thanksgiving update read watch related advertisement photo image breaking exclusive'
  ).split(' '),
);

/** All proper names of the text in reading order; `known` are the names of sources. */
export function findNames(text: Text, known: readonly Span[]): NameMention[] {
  const headlines = text.sentences.map(({ tokens }) => headlined(text, tokens));
  const inside = seenInside(text, headlines);
  const within = (ranges: readonly Span[], sentence: number) =>
    headlines[sentence] ? ranges.flatMap((range) => namesOfHeadline(text, range, inside)) : ranges;
  const found = text.sentences.flatMap(({ tokens }, number) => within(runs(text, tokens, inside), number));
  const sure = known.map((range) => within([range], token(text, range[0]).sentence)[0] ?? range);
  const free = found.filter((run) => !sure.some((range) => range[0] < run[1] && run[0] < range[1]));
  const speaking = new Set(sure);
  return [...sure, ...free].sort((a, b) => a[0] - b[0]).map((range) => mention(text, range, speaking.has(range)));
}

/** Words that stand with a capital within a sentence that is no headline, and so are names also at its start. */
function seenInside(text: Text, headlines: readonly boolean[]): Set<string> {
  const words = new Set<string>();
  for (const [number, { tokens }] of text.sentences.entries()) {
    if (headlines[number]) continue;
    for (let i = tokens[0] + 1; i < tokens[1]; i++) {
      const { form } = token(text, i);
      if (capital(form) && wordy(token(text, i - 1).form)) words.add(form);
    }
  }
  return words;
}

function runs(text: Text, [from, to]: Span, inside: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (let i = from; i < to; i++) {
    if (!begins(text, i, from, inside)) continue;
    let end = i + 1;
    while (end < to && continues(text, end, to) && !(token(text, end).lower === 'of' && isPerson(text, [i, end])))
      end++;
    const start = afterRole(text, [i, end]);
    if (start < end) found.push([start, end]);
    i = end - 1;
  }
  return found;
}

/** "Ann Lee of Harbourton": where a person is from is no part of the name. */
const isPerson = (text: Text, range: Span): boolean => natureOfName(forms(text, range)) === 'person';

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
  if (isParticle(lower) || form === '&') return true;
  return lower === 'of' && listedNature(token(text, index - 1).lower) !== 'person';
}

/** Cuts roles and titles off the front of a run; the whole run is a role when nothing is left. */
function afterRole(text: Text, range: Span): number {
  const nature = natureOfName(forms(text, range));
  return nature === 'organisation' || nature === 'outlet' ? range[0] : afterRoles(text, range);
}
