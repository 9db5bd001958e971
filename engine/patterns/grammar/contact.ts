import type { SentenceView } from './sentence';
import type { VerbGroup } from './verbs';
import * as W from './words';

/**
 * Where the contact clause begins that ends before token `end`: a relative clause without its pronoun, whose subject is a
 * pronoun of its own ("the advice (he had received) said"). Null when none does.
 */
export function contactClause(view: SentenceView, end: number): number | null {
  let at = end - 1;
  if (!isPast(view, at)) return null;
  while (view.adverb(at - 1) || W.HAVE.has(view.open(at - 1)) || view.open(at - 1) === 'been') at--;
  const isSubject = W.SUBJECT_PRONOUNS.has(view.open(at - 1)) && at - 2 >= view.from;
  const isNoun = view.nounLike(at - 2) && !isPast(view, at - 2) && !W.SUBJECT_PRONOUNS.has(view.open(at - 2));
  return isSubject && isNoun && /\p{L}$/u.test(view.open(at - 2)) ? at - 1 : null;
}

/**
 * Whether a verb group belongs to the subject of the verb behind it: "a memo he (had written) warned". What somebody "said
 * was safe" is his claim.
 */
export const isInContactClause = (view: SentenceView, { range: [, to] }: VerbGroup): boolean =>
  contactClause(view, to) !== null && isPast(view, to);

/** "Came", "written": a past or, behind "have", a participle. */
const isPast = (view: SentenceView, at: number): boolean =>
  !view.isName(at) && (W.looksPast(view.open(at)) || isStrong(view, at));

const isStrong = (view: SentenceView, at: number): boolean =>
  W.HAVE.has(view.open(at - 1)) && /(?:[kstv]|ee)en$|[ao]wn$/.test(view.open(at));
