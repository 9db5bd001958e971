import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Attribution, Doubt } from '../../stages';
import { type Discourse, inContent } from '../reading/discourse';
import type { Draft } from '../reading/draft';

export interface Found {
  readonly draft: Draft;
  readonly doubt: Doubt | null;
}

/** The doubt that a mention, taken for one entity, could also be another one. */
export function takenFor(discourse: Discourse, phrase: Phrase, taken: Draft, other: Draft): Doubt {
  const values = [discourse.text.text.slice(...phrase.span), labelOf(taken), labelOf(other)];
  return { rule: 'taken-for', values, spans: [phrase.span] };
}

/** A description as it stands within a sentence: "A senior officer" or "The US commander" began one in the article. */
const labelOf = ({ label, named }: Draft): string =>
  (named ? label : label.replace(/^The /, 'the ')).replace(
    /^(?:An?|His|Her|Its|Many|One|Several|Some|Their|The|Three|Two) (?=\p{Ll})/u,
    (article) => article.toLowerCase(),
  );

/** Who may be meant by a mention, and the one of them who led a sentence last. */
export interface Field {
  readonly drafts: readonly Draft[];
  readonly lead: Draft | null;
}

export function fieldOf(drafts: readonly Draft[]): Field {
  const lead = drafts.reduce<Draft | null>((a, b) => (a && a.leads >= b.leads ? a : b), null);
  return { drafts, lead: lead && lead.leads >= 0 ? lead : null };
}

/**
 * Higher is likelier. Nearness first, then who spoke last, then who leads the sentence or the one before. `attribution` is
 * the one whose source the mention is; null for a mention in passing.
 */
export function score(
  discourse: Discourse,
  draft: Draft,
  field: Field,
  phrase: Phrase,
  attribution: Attribution | null,
): number {
  const { sentence, paragraph } = token(discourse.text, phrase.tokens[0]);
  const last = draft.mentions.at(-1);
  const own = last && attribution ? inContent(last, attribution) : false;
  const reach = Math.max(draft.sentence, Math.min(draft.heldTo, sentence));
  let points = -Math.min(sentence - reach, 6) * 0.7 - (paragraph - draft.paragraph) * 0.3;
  points += spokeLately(discourse, draft, overtaken(draft, field));
  if (draft.leads === sentence) points += 2;
  else if (draft.leads === sentence - 1) points += 1.5;
  if (!draft.voiced || own) points -= 2.5;
  if (own && draft.spoke !== discourse.hearings - 1) points -= 1;
  // "Footage showed a man running, he said": who is only described there, and has said nothing, is hardly the speaker.
  if (own && !draft.named && draft.spoke < 0) points -= 1.5;
  if (draft.owns) points -= 1;
  if (draft.named) points += 0.5;
  const { pronoun } = phrase;
  if (phrase.gender && draft.gender === phrase.gender) points += 1;
  if (pronoun?.sort === 'person' && draft.sort === null) points -= 1;
  if (last && attribution && nested(discourse, phrase, last, attribution)) points += 3;
  if (pronoun?.sort === 'plural' && !draft.many) points -= draft.spoke < 0 ? 4 : 1.5;
  if (pronoun?.sort === 'thing' && draft.sort === 'place') points -= 0.5;
  if (pronoun?.sort === 'thing' && draft.sort === 'document' && draft.spoke >= 0 && attribution)
    points += finds(discourse, attribution) ? 5 : 0;
  // "Lee served with Bush and Ode. He …": who is only told of beside the one whom the sentence is about.
  const { lead } = field;
  if (
    pronoun?.sort === 'person' &&
    lead &&
    lead !== draft &&
    lead.leads >= sentence - 1 &&
    lead.leads === draft.sentence
  )
    points -= draft.leads < 0 && draft.spoke < 0 ? 1.5 : 0;
  // "One of its authors said … Asked if she worries, Ann Lee laughs. She …": a name told since goes before nobody in particular.
  const isNobody = !draft.named && draft.gender === null;
  if (pronoun?.sort === 'person' && isNobody && field.drafts.some((one) => one.named && one.sentence > draft.sentence))
    points -= 1.5;
  return points;
}

/** What a report does rather than a body: "it also found", "it concluded". */
const finds = ({ text }: Discourse, { cue }: Attribution): boolean =>
  cue.some((span) =>
    /\b(?:concluded?s?|finds|found|recommend(?:ed|s)|reads|showed|shows)\b/i.test(text.text.slice(...span)),
  );

/** Whether somebody else who may be meant has led a sentence since. */
const overtaken = (draft: Draft, { lead }: Field): boolean =>
  lead !== null && lead !== draft && lead.leads > draft.stood;

function spokeLately({ hearings }: Discourse, { spoke }: Draft, late: boolean): number {
  if (spoke < 0) return 0;
  if (late || spoke < hearings - 2) return 0.5;
  return spoke === hearings - 1 ? 3 : 1;
}

/** Whether both the pronoun and the mention stand in what somebody else is quoted as saying ("Lee said Ode had said he"). */
function nested(discourse: Discourse, phrase: Phrase, mention: Span, own: Attribution): boolean {
  const around = discourse.around(phrase.span, own);
  return around !== null && inContent(mention, around);
}
