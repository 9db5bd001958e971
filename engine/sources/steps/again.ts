import { personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import { capital, lowers } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import type { Found } from './antecedents';

/** A group described in the very words used before ("critics … critics"), or a document told by somebody's name. */
export function sameWords(discourse: Discourse, phrase: Phrase): Found | null {
  if (phrase.nature === 'document') return samePaper(discourse, phrase);
  if (!phrase.many || phrase.determiner === 'possessive') return null;
  const { count } = phrase;
  const told = wordsOf(discourse, phrase);
  const words = count === null || phrase.determiner === 'definite' ? told : '';
  const draft = discourse
    .recent()
    .find(
      (known) =>
        known.many &&
        known.spoke >= 0 &&
        (plainWords(known.label) === words || sameGroup(known, phrase, words) || inHeadline(known, phrase, told)),
    );
  return draft ? { draft, doubt: null } : null;
}

/** The last sentence of a headline and its deck. */
const HEADLINE = 1;

/** "Mill to close, sources say" in a headline and "three sources at the mill" below it. */
const inHeadline = ({ nouns, label, sentence, count }: Draft, { head, nature, core }: Phrase, words: string): boolean =>
  nature === 'people' &&
  sentence <= HEADLINE &&
  count === null &&
  label.toLowerCase() === head &&
  nouns.has(personNoun(head) ?? head) &&
  core[1] - core[0] < 5 &&
  !/ (?:and|or) /.test(words);

/** Groups at large, of whom "critics" need not be the critics heard before. */
const AT_LARGE = /^(?:analysts|critics|experts|observers|officials|opponents|sources|supporters)$/;

/** "Residents" alone after "residents of Pier Street", "harbour experts" after "harbour experts interviewed by the board". */
const sameGroup = (
  { nouns, count, label }: Draft,
  { head, core, tokens, determiner }: Phrase,
  words: string,
): boolean =>
  determiner === 'none' &&
  tokens[1] === core[1] &&
  count === null &&
  !AT_LARGE.test(words) &&
  nouns.has(personNoun(head) ?? head) &&
  label.toLowerCase().startsWith(`${words} `);

/** "A Harbour Gazette poll" and "a Harbour Gazette poll": without a name in it there may be two. */
function samePaper(discourse: Discourse, phrase: Phrase): Found | null {
  const { text } = discourse;
  const named = text.tokens.slice(phrase.core[0] + 1, phrase.core[1]).some(({ form }) => capital(form));
  if (phrase.determiner !== 'indefinite' || !named) return null;
  const words = withoutArticle(text.text.slice(...phrase.span));
  const draft = discourse.recent().find(({ sort, label }) => sort === 'document' && withoutArticle(label) === words);
  return draft ? { draft, doubt: null } : null;
}

const withoutArticle = (words: string): string => words.toLowerCase().replace(/^an? /, '');

const wordsOf = (discourse: Discourse, phrase: Phrase): string =>
  plainWords(lowers(discourse.text, phrase.tokens).join(' '));
const plainWords = (words: string): string =>
  words.toLowerCase().replace(/^(?:all (?:of )?)?(?:(?:the|some|many|several|these|those) )?(?=\S)/, '');
