import type { Phrase } from '../phrases/phrase';
import { token } from '../phrases/tokens';
import type { Span } from '../span';
import type { Attribution, Doubt } from '../stages';
import { type Discourse, inContent } from './discourse';
import type { Draft } from './draft';

export interface Found {
  readonly draft: Draft;
  readonly doubt: Doubt | null;
}

/** The doubt that a mention, taken for one entity, could also be another one. */
export function takenFor(discourse: Discourse, phrase: Phrase, taken: Draft, other: Draft): Doubt {
  const values = [discourse.text.text.slice(...phrase.span), withinSentence(taken.label), withinSentence(other.label)];
  return { rule: 'taken-for', values, spans: [phrase.span] };
}

/** A description as it stands within a sentence: "A senior officer" began one in the article. */
const withinSentence = (label: string): string =>
  label.replace(/^(?:An?|His|Her|Its|Many|One|Several|Some|Their|The|Three|Two) (?=\p{Ll})/u, (article) =>
    article.toLowerCase(),
  );

/** Higher is likelier. Nearness first, then who spoke last, then who leads the sentence or the one before. */
export function score(discourse: Discourse, draft: Draft, phrase: Phrase, attribution: Attribution): number {
  const { sentence, paragraph } = token(discourse.text, phrase.tokens[0]);
  const last = draft.mentions.at(-1);
  const own = last ? inContent(last, attribution) : false;
  const away = sentence - draft.sentence;
  let points = -Math.min(away, 6) * 0.7 - (paragraph - draft.paragraph) * 0.3;
  if (draft.spoke === discourse.hearings - 1) points += 3;
  else if (draft.spoke === discourse.hearings - 2) points += 1;
  else if (draft.spoke >= 0) points += 0.5;
  if (draft.leads === sentence) points += 2;
  else if (draft.leads === sentence - 1) points += 1.5;
  if (!draft.voiced || own) points -= 2.5;
  if (own && draft.spoke !== discourse.hearings - 1) points -= 1;
  if (draft.owns) points -= 1;
  if (draft.named) points += 0.5;
  const { pronoun } = phrase;
  if (phrase.gender && draft.gender === phrase.gender) points += 2;
  if (pronoun?.sort === 'person' && draft.sort === null) points -= 1;
  if (last && nested(discourse, phrase, last, attribution)) points += 3;
  if (pronoun?.sort === 'plural' && !draft.many) points -= 1.5;
  if (pronoun?.sort === 'thing' && draft.sort === 'place') points -= 0.5;
  return points;
}

/** Whether both the pronoun and the mention stand in what somebody else is quoted as saying ("Lee said Ode had said he"). */
function nested(discourse: Discourse, phrase: Phrase, mention: Span, own: Attribution): boolean {
  const around = discourse.around(phrase.span, own);
  return around !== null && inContent(mention, around);
}
