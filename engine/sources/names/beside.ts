import { bare, isGivenName, isRole } from '../../phrases/names';
import { type Gender, genderOfNoun, listedNature, personNoun } from '../../phrases/nouns';
import { capital, token, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';

/** Nouns that the words beside a name give its bearer, lower case ("minister", "dr"). */
export const nounsBeside = (text: Text, range: Span): string[] => [
  ...before(text, range),
  ...office(text, range),
  ...after(text, range),
];

/** Titles and roles that stand directly before the name. */
export function before(text: Text, [from]: Span): string[] {
  const nouns: string[] = [];
  for (let i = from - 1; i >= 0 && i > from - 6; i--) {
    const { form, sentence } = token(text, i);
    if (sentence !== token(text, from).sentence) break;
    if (form === '.') continue;
    // "Deputy Commissioner (DC) Ann Lee"
    if (form === ')' && token(text, i - 2).form === '(') {
      i -= 2;
      continue;
    }
    if (form === ',' && i === from - 1 && personNoun(token(text, i - 1).lower)) continue;
    if (!wordy(form) || !isRole(form)) break;
    nouns.push(bare(form));
    if (bare(form) === 'justice') nouns.push('judge'); // "Mr Justice Ode … the judge"
  }
  return nouns;
}

/** How many words an office may have that is told before a name. */
const LONGEST_OFFICE = 7;

/** The role of which a body or place is told before the name: "the mayor of Lodi, Ann Lee", "the head of the Harbour Board, Tom Ode". */
function office(text: Text, [from]: Span): string[] {
  if (token(text, from - 1).form !== ',') return [];
  const { sentence } = token(text, from);
  for (let i = from - 2; i > from - LONGEST_OFFICE && token(text, i).sentence === sentence; i--) {
    const { form, lower } = token(text, i);
    if (token(text, i + 1).lower === 'of' && personNoun(lower) && /^(?:an?|the)$/.test(token(text, i - 1).lower))
      return [lower];
    if (!capital(form) && lower !== 'of' && lower !== 'the') return [];
  }
  return [];
}

/** Nouns for persons in the apposition behind the name ("Ann Lee, a senior analyst at …, …"; "Ann Lee, who was a judge"). */
function after(text: Text, [, to]: Span): string[] {
  if (token(text, to).form !== ',' || token(text, to + 1).sentence !== token(text, to).sentence) return [];
  const nouns: string[] = [];
  for (let i = to + 1; i < to + 14; i++) {
    const { form, lower, sentence } = token(text, i);
    if (sentence !== token(text, to).sentence || (/^[,.;:“”"—–]$/.test(form) && i > to + 1)) break;
    if (i === to + 1 && lower === 'who') return doing(text, i + 1);
    // "Steve Wong, whose mother was aboard": what follows is told of somebody else.
    if (/^(?:whom|whose)$/.test(lower)) break;
    if (nouns.length === 0 && capital(form) && i === to + 1 && !personNoun(lower)) {
      if (isGivenName(lower)) break;
    }
    // "The main rebel alliance": a noun before another one only describes it.
    const head = listedNature(token(text, i + 1).lower) !== 'organisation';
    if (head && (listedNature(lower) === 'person' || listedNature(lower) === 'spokes')) nouns.push(bare(form));
    if (nouns.length && /^(?:of|for|at|from|in|who|whose|that|with|by)$/.test(lower)) break;
    if (/^(?:said|says|told|was|were|and|but|while)$/.test(lower) && i === to + 1) break;
  }
  return nouns;
}

/** What somebody is who does this: "Ann Lee, who chairs the board". */
const DOERS = new Map([
  ['chairs', 'chair'],
  ['coaches', 'coach'],
  ['directs', 'director'],
  ['edits', 'editor'],
  ['heads', 'head'],
  ['leads', 'leader'],
  ['manages', 'manager'],
  ['owns', 'owner'],
  ['represented', 'lawmaker'],
  ['represents', 'lawmaker'],
]);

/** The nouns of a relative clause whose verb stands at a token: a person, and one who does that. */
function doing(text: Text, verb: number): string[] {
  const doer = DOERS.get(token(text, verb).lower);
  return doer ? [doer, 'person'] : ['person'];
}

/** How far behind a name what it is may be told: "Ann Lee, a nurse from Lodi, is a mother of four". */
const PREDICATE = 16;

/** The sex that a sentence tells of the person whose name is its subject: "… is a mother of four", "… was the only woman". */
export function genderTold(text: Text, [from, to]: Span): Gender {
  const { sentence } = token(text, from);
  if (text.sentences[sentence]?.tokens[0] !== from) return null;
  for (let i = to; i < to + PREDICATE && token(text, i).sentence === sentence; i++) {
    const copula = /^(?:is|was)$/.test(token(text, i).lower) && /^(?:an?|the)$/.test(token(text, i + 1).lower);
    if (!copula) continue;
    for (let at = i + 2; at < i + 6 && /^\p{Ll}/u.test(token(text, at).form); at++)
      if (genderOfNoun(token(text, at).lower)) return genderOfNoun(token(text, at).lower);
    return null;
  }
  return null;
}
