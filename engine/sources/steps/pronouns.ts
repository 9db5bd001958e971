import { AUTHOR_NOUNS } from '../../lexicon/documents';
import type { Phrase } from '../../phrases/phrase';
import type { Pronoun } from '../../phrases/pronouns';
import { token } from '../../phrases/tokens';
import type { Attribution } from '../../stages';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { type Found, fieldOf, score, takenFor } from './antecedents';
import { cataphor } from './cataphors';

/** How far back, in sentences, a pronoun may reach. */
const REACH = 25;
/** Two candidates whose scores lie closer than this make the choice uncertain. */
const CLOSE = 0.75;

/** Who a pronoun as a source stands for; null where nobody fits. */
export function antecedentOfPronoun(
  discourse: Discourse,
  phrase: Phrase,
  attribution: Attribution | null,
): Found | null {
  const pronoun = phrase.pronoun as NonNullable<Phrase['pronoun']>;
  // "Who" is read as the noun before it by the patterns, and never comes here as a source; "you" is none.
  if (pronoun.sort === 'relative' || pronoun.sort === 'reader') return null;
  if (pronoun.sort === 'speaker') return speaker(discourse, phrase);
  const ahead = pronoun.sort === 'person' ? cataphor(discourse, phrase) : null;
  if (ahead) return { draft: ahead, doubt: null };
  const at = phrase.tokens[0];
  const sentence = token(discourse.text, at).sentence;
  const drafts = discourse
    .recent()
    .filter((draft) => admits(draft, phrase, sentence) && sentence - draft.sentence <= REACH);
  const field = fieldOf(drafts);
  const ranked = drafts
    .map((draft) => ({ draft, score: score(discourse, draft, field, phrase, attribution) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < -8) return oneAsThey(discourse, phrase);
  const unsure = second !== undefined && best.score - second.score < CLOSE;
  if (attribution || !unsure) learn(best.draft, pronoun);
  return { draft: best.draft, doubt: unsure ? takenFor(discourse, phrase, best.draft, second.draft) : null };
}

/** "They" right after somebody has spoken whose sex is not told, where nobody else can be meant: that one. */
function oneAsThey(discourse: Discourse, { pronoun, tokens }: Phrase): Found | null {
  const { lower, sentence } = token(discourse.text, tokens[0]);
  if (pronoun?.sort !== 'plural' || lower !== 'they') return null;
  const last = discourse.recent().find(({ spoke }) => spoke >= 0 && spoke === discourse.hearings - 1);
  const one = last?.named && last.sort === 'person' && last.gender === null && !last.many;
  return one && sentence - Math.max(last.sentence, last.heldTo) <= 1 ? { draft: last, doubt: null } : null;
}

/** A pronoun tells that its bearer is a person, and of which sex. */
function learn(draft: Draft, pronoun: Pronoun): void {
  if (draft.gender === null && pronoun.gender && draft.sort === 'person') draft.gender = pronoun.gender;
  if (draft.sort === null && pronoun.sort === 'person') draft.sort = 'person';
  if (draft.sort === null && pronoun.sort === 'thing' && draft.named) draft.sort = 'organisation';
}

/** "I" in a quotation is whoever speaks there; outside it is the writer, one for the article. */
function speaker(discourse: Discourse, phrase: Phrase): Found {
  const quoted = token(discourse.text, phrase.tokens[0]).quotation >= 0;
  const speaking = quoted
    ? discourse.recent().find((draft) => draft.spoke >= 0 && draft.spoke === discourse.hearings - 1)
    : null;
  return { draft: speaking ?? discourse.cast.writer(phrase), doubt: null };
}

/** Whether number, sex and sort allow it. */
function admits(draft: Draft, phrase: Phrase, sentence: number): boolean {
  const { sort, gender } = phrase.pronoun as NonNullable<Phrase['pronoun']>;
  if (sort === 'person') {
    const singular = draft.sort === 'person' || (draft.sort === null && draft.named) || draft.spokesman;
    return singular && !draft.many && (draft.gender === null || gender === null || draft.gender === gender);
  }
  if (sort === 'thing') return draft.sort !== 'person' && draft.sort !== 'people' && !draft.many;
  if (sort === 'plural')
    return draft.many || draft.sort === 'people' || ((draft.spoke >= 0 || led(draft, sentence)) && oneAsMany(draft));
  return false;
}

/** Whether a named body is the subject of the sentence before: "The Quay Hospital was hacked. They confirmed …". */
const led = ({ sort, named, leads }: Draft, sentence: number): boolean =>
  sort === 'organisation' && named && leads >= sentence - 1;

/**
 * A body or an outlet ("the board … they"), somebody whose sex is not told, a study for which its authors have spoken: one of whom
 * newspapers speak as of many.
 */
const oneAsMany = ({ sort, gender, named, nouns }: Draft): boolean =>
  sort === 'organisation' ||
  sort === 'outlet' ||
  (sort === 'person' && gender === null && !named) ||
  (sort === 'document' && [...nouns].some((noun) => AUTHOR_NOUNS.has(`${noun}s`)));
