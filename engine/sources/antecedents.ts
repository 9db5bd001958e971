import type { Phrase } from '../phrases/phrase';
import { readPhrase } from '../phrases/phrase';
import { spanOf, token, wordy } from '../phrases/tokens';
import { type Span, touches } from '../span';
import type { Attribution, Doubt } from '../stages';
import type { Discourse } from './discourse';
import type { Draft } from './draft';

export interface Found {
  readonly draft: Draft;
  readonly doubt: Doubt | null;
}

/** How far back, in sentences, a pronoun may reach. */
const REACH = 25;
/** Two candidates whose scores lie closer than this make the choice uncertain. */
const CLOSE = 0.75;

/** Who a pronoun as a source stands for; null where nobody fits. */
export function antecedentOfPronoun(discourse: Discourse, phrase: Phrase, attribution: Attribution): Found | null {
  const pronoun = phrase.pronoun as NonNullable<Phrase['pronoun']>;
  if (pronoun.sort === 'relative') return relative(discourse, phrase);
  if (pronoun.sort === 'reader') return null;
  if (pronoun.sort === 'speaker') return speaker(discourse, phrase);
  const at = phrase.tokens[0];
  const sentence = token(discourse.text, at).sentence;
  const ranked = discourse
    .recent()
    .filter((draft) => admits(draft, phrase) && sentence - draft.sentence <= REACH)
    .map((draft) => ({ draft, score: score(discourse, draft, phrase, attribution) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best || best.score < -8) return null;
  if (best.draft.gender === null && pronoun.gender && best.draft.sort === 'person') best.draft.gender = pronoun.gender;
  if (best.draft.sort === null && pronoun.sort === 'person') best.draft.sort = 'person';
  const unsure = second !== undefined && best.score - second.score < CLOSE;
  return { draft: best.draft, doubt: unsure ? takenFor(discourse, phrase, best.draft, second.draft) : null };
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

function admits(draft: Draft, phrase: Phrase): boolean {
  const { sort, gender } = phrase.pronoun as NonNullable<Phrase['pronoun']>;
  if (sort === 'person') {
    const singular = draft.sort === 'person' || (draft.sort === null && draft.named);
    return singular && !draft.many && (draft.gender === null || gender === null || draft.gender === gender);
  }
  if (sort === 'thing') return draft.sort !== 'person' && draft.sort !== 'people' && !draft.many;
  if (sort === 'plural')
    return (
      draft.many ||
      draft.sort === 'people' ||
      draft.sort === 'organisation' ||
      (draft.sort === 'person' && draft.gender === null)
    );
  return false;
}

/** How far back, in sentences, a description in other words may reach for somebody named. */
const NEAR = 4;
/** Nouns under which people speak who are not named: these never stand for a name in other words. */
const NOT_NAMED = new Set(
  'adviser advisor aide ally assistant associate caller colleague customer diplomat employee executive friend individual insider investigator lawyer neighbor neighbour official person relative resident source spokesman spokesperson spokeswoman staffer suspect victim witness worker'.split(
    ' ',
  ),
);

/** "The property mogul said" right after Lee has spoken: newspapers vary their words for one person. */
export function variation(discourse: Discourse, phrase: Phrase, attribution: Attribution): Found | null {
  if (phrase.determiner !== 'definite' || phrase.nature !== 'person' || phrase.many || NOT_NAMED.has(phrase.head))
    return null;
  const { sentence } = token(discourse.text, phrase.tokens[0]);
  const named = discourse
    .recent()
    .filter(
      (draft) =>
        draft.named &&
        draft.sort === 'person' &&
        !draft.many &&
        sentence - draft.sentence <= NEAR &&
        (!phrase.gender || !draft.gender || phrase.gender === draft.gender),
    );
  const ranked = named
    .map((draft) => ({ draft, points: score(discourse, draft, phrase, attribution) }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked;
  if (!best || best.points < 0) return null;
  return { draft: best.draft, doubt: second ? takenFor(discourse, phrase, best.draft, second.draft) : null };
}

/** Higher is likelier. Nearness first, then who spoke last, then who leads the sentence or the one before. */
function score(discourse: Discourse, draft: Draft, phrase: Phrase, attribution: Attribution): number {
  const { sentence, paragraph } = token(discourse.text, phrase.tokens[0]);
  const last = draft.mentions.at(-1);
  const own = last ? discourse.inContent(last, attribution) : false;
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

/** "I" in a quotation is whoever speaks there; outside it is the writer, one for the article. */
function speaker(discourse: Discourse, phrase: Phrase): Found {
  const quoted = token(discourse.text, phrase.tokens[0]).quotation >= 0;
  const speaking = quoted
    ? discourse.recent().find((draft) => draft.spoke >= 0 && draft.spoke === discourse.hearings - 1)
    : null;
  return { draft: speaking ?? discourse.writer(phrase), doubt: null };
}

/** Whether both the pronoun and the mention stand in what somebody else is quoted as saying ("Lee said Ode had said he"). */
function nested(discourse: Discourse, phrase: Phrase, mention: Span, own: Attribution): boolean {
  const around = discourse.around(phrase.span, own);
  return around !== null && discourse.inContent(mention, around);
}

/** "…, who said": the mention that ends where the relative pronoun begins, or the noun phrase in front of it. */
function relative(discourse: Discourse, phrase: Phrase): Found | null {
  const { text } = discourse;
  let to = phrase.tokens[0];
  while (to > 0 && !wordy(token(text, to - 1).form)) to--;
  if (to === 0) return null;
  const from = phraseStart(discourse, to);
  if (from >= to) return null;
  const before = readPhrase(text, spanOf(text, [from, to]));
  const number = before.name ? discourse.nameAt(before.name) : -1;
  if (number >= 0) return { draft: discourse.named(number), doubt: null };
  const known = discourse.recent().find((draft) => draft.mentions.some((mention) => touches(mention, before.span)));
  return { draft: known ?? discourse.open(before), doubt: null };
}

function phraseStart(discourse: Discourse, to: number): number {
  const { text } = discourse;
  let from = to - 1;
  while (from > 0 && to - from < 10) {
    const { form, lower, sentence } = token(text, from - 1);
    if (
      sentence !== token(text, to - 1).sentence ||
      !wordy(form) ||
      /^(?:to|by|with|and|but|told|from|for|of|said|was|is|on|in|at)$/.test(lower)
    )
      break;
    from--;
    if (/^(?:the|a|an|his|her|their|its|some|many|several)$/.test(lower)) break;
  }
  return from;
}
