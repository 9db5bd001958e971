import { AUTHOR_NOUNS, STUDY_NOUNS } from '../../lexicon/documents';
import { personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import { lowers, token } from '../../phrases/tokens';
import type { Doubt } from '../../stages';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { type Found, takenFor } from './antecedents';
import { fits, isTied, strength } from './likeness';

/** Nouns that say nothing of anybody but the sex: they take up whoever was described and has no name. */
const GENERAL = new Set(['boy', 'girl', 'individual', 'man', 'person', 'woman']);
/** How far back, in sentences, "the woman" may reach. */
const CLOSE_BY = 3;
/** How far back, in sentences, "the official" may reach. */
const REACH = 150;

/** Whom a definite or possessive description speaks of again; null where it introduces somebody. */
export function antecedentOfDescription(discourse: Discourse, phrase: Phrase): Found | null {
  if (!mayTakeUp(phrase)) return null;
  const { sentence } = token(discourse.text, phrase.tokens[0]);
  const near = discourse.recent().filter((draft) => sentence - draft.sentence <= REACH);
  const study = ofAuthors(near, phrase);
  if (study) return { draft: study, doubt: null };
  const noun = personNoun(phrase.head) ?? phrase.head;
  const fitting = near.filter((draft) => fits(discourse, draft, noun, phrase));
  const best = byOrder(discourse, phrase, fitting, noun) ?? strongest(discourse, fitting, noun, phrase);
  const bystander = GENERAL.has(noun) ? unnamed(near, phrase, sentence, best) : null;
  if (bystander) return { draft: bystander, doubt: null };
  const fresh = best?.named ? freshlyTold(fitting, best, noun, sentence) : null;
  if (fresh) return { draft: fresh, doubt: null };
  return best && { draft: best, doubt: rivalled(discourse, phrase, fitting, best) };
}

/** "Deputy Ann Lee … a deputy knocked … the deputy": who was told of since by that noun alone is no one who has a name. */
const freshlyTold = (fitting: readonly Draft[], best: Draft, noun: string, sentence: number): Draft | null =>
  fitting.find(
    (draft) =>
      !draft.named &&
      !draft.many &&
      draft.voiced &&
      draft.sort === 'person' &&
      draft.nouns.has(noun) &&
      draft.token > best.token &&
      sentence - draft.sentence <= CLOSE_BY,
  ) ?? null;

/** Documents are taken up without an article as well ("court papers"), and so is counsel in court. */
const mayTakeUp = ({ determiner, nature, head, core, tokens }: Phrase): boolean =>
  head !== '' &&
  (determiner === 'definite' ||
    determiner === 'possessive' ||
    (nature === 'document' && determiner !== 'indefinite') ||
    (head === 'counsel' && determiner === 'none' && core[1] === tokens[1]));

/** The doubt that somebody else fits as well who is not called by another noun. */
function rivalled(discourse: Discourse, phrase: Phrase, fitting: readonly Draft[], best: Draft): Doubt | null {
  const noun = personNoun(phrase.head) ?? phrase.head;
  const least = strength(best, noun, phrase);
  const rival = fitting.find((draft) => draft !== best && strength(draft, noun, phrase) === least && draft.spoke >= 0);
  return rival && !best.nouns.has(noun) ? takenFor(discourse, phrase, best, rival) : null;
}

/** Of equally strong ones the one of whom more of the same was told, then the one mentioned last. */
function strongest(discourse: Discourse, drafts: readonly Draft[], noun: string, phrase: Phrase): Draft | null {
  const { text } = discourse;
  const told = lowers(text, [phrase.core[0] + 1, phrase.core[1] - 1]);
  const points = (draft: Draft) => {
    const words = told.length > 0 && !draft.named ? draft.label.toLowerCase().split(' ') : [];
    const tied = draft.named && draft.sort === 'person' && isTied(discourse, draft, phrase) ? TIED : 0;
    return strength(draft, noun, phrase) + told.filter((word) => words.includes(word)).length * 0.1 + tied;
  };
  return drafts.reduce<Draft | null>((a, b) => (a && points(a) >= points(b) ? a : b), null);
}

/** "The Florida senator" is whoever was told to be of Florida, whoever else was called a senator. */
const TIED = 2;

/** "The first official" is who was heard before "a second official", "the second official" that one. */
function byOrder({ text }: Discourse, { core }: Phrase, same: readonly Draft[], noun: string): Draft | null {
  const order = token(text, core[0] + 1).lower;
  if (!/^(?:first|second|third)$/.test(order)) return null;
  const heard = same.filter(({ nouns, spoke, named }) => nouns.has(noun) && spoke >= 0 && !named);
  const told = heard.find(({ label }) => label.toLowerCase().split(' ').includes(order));
  if (told || order !== 'first') return told ?? null;
  return heard.reduce<Draft | null>((a, b) => (a && a.firstSpoke < b.firstSpoke ? a : b), null);
}

/** Whom "the woman" takes up rather than somebody with a name: who has spoken, else who was just described. */
function unnamed(near: readonly Draft[], phrase: Phrase, sentence: number, best: Draft | null): Draft | null {
  if (best && !best.named && best.spoke >= 0) return null;
  const close = near.filter((draft) => isUnnamed(draft, phrase, sentence));
  const spoken = close.find(({ spoke }) => spoke >= 0);
  return spoken ?? (best && !best.named ? best : (close[0] ?? null));
}

/** Whether somebody without a name has just been described whom "the woman" may take up. */
const isUnnamed = (draft: Draft, { gender }: Phrase, sentence: number): boolean =>
  !draft.named &&
  !draft.many &&
  draft.sort === 'person' &&
  draft.voiced &&
  (draft.gender === null || gender === null || draft.gender === gender) &&
  sentence - draft.sentence <= CLOSE_BY;

/** "The researchers", "the study's authors": the study itself. */
function ofAuthors(near: readonly Draft[], phrase: Phrase): Draft | null {
  // "Its own scientists" are no authors of what was told before.
  const others =
    (phrase.determiner === 'possessive' && !/authors?$/.test(phrase.head)) ||
    phrase.count === 1 ||
    phrase.head === 'author';
  if (!AUTHOR_NOUNS.has(phrase.head) || phrase.name || others) return null;
  return (
    near.find((draft) => draft.sort === 'document' && [...draft.nouns].some((noun) => STUDY_NOUNS.has(noun))) ?? null
  );
}
