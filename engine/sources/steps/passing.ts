import { personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { NameMention } from '../names/mention';
import { tiesIn } from '../names/ties';
import type { Cast } from '../reading/cast';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe } from '../reading/draft';
import { sameWords } from './again';
import type { Found } from './antecedents';
import { counted } from './counted';
import { antecedentOfDescription } from './descriptions';
import { besideName } from './name-beside';
import { antecedentOfPronoun } from './pronouns';
import { variation } from './variation';

/** A name that the article mentions in passing. */
export function passName(discourse: Discourse, number: number): void {
  const { cast } = discourse;
  const name = cast.known.names[number] as NameMention;
  const draft = cast.named(number);
  discourse.mention(draft, name.span);
  const other = joined(discourse, number);
  if (!other || other === draft || draft.sort !== other.sort) return;
  if (draft.sort !== 'person' && !(draft.sort === 'organisation' && comesAgain(cast, number - 1, number))) return;
  const first = cast.known.names[number - 1] as NameMention;
  const both = cast.together([other.label, draft.label], draft.sort);
  const span: Span = [first.span[0], name.span[1]];
  if (both.spoke < 0) both.label = discourse.text.text.slice(...span);
  discourse.mention(both, span);
  if (other.leads === name.sentence) both.leads = name.sentence;
}

/** Whether bodies told of together are told of elsewhere, too: no parts of one body's name. */
const comesAgain = ({ known }: Cast, ...numbers: readonly number[]): boolean =>
  numbers.every((number) => (known.clusters[known.of[number] as number]?.full.length ?? 0) > 1);

/** The bearer of the name before, where "and" joins the two: "Lee and Ode", "Lee and party leader Ode" may be "they". */
function joined({ text, cast }: Discourse, number: number): Draft | null {
  const [first, second] = [cast.known.names[number - 1], cast.known.names[number]];
  if (!first || !second || token(text, first.tokens[1]).lower !== 'and') return null;
  const role = text.tokens.slice(first.tokens[1] + 1, second.tokens[0]);
  const last = role.at(-1);
  const isRole =
    !last ||
    (role.length <= LONGEST_ROLE && role.every(({ form }) => ROLE_WORD.test(form)) && !!personNoun(last.lower));
  return isRole ? cast.named(number - 1) : null;
}

/** No role before a name is longer, in tokens: "shadow minister for ports". */
const LONGEST_ROLE = 5;
const ROLE_WORD = /^\p{Ll}[\p{Ll}-]+$/u;

/** "He" or "she" who says nothing: whoever it surely is stays in mind. */
export function passPronoun(discourse: Discourse, phrase: Phrase): void {
  const found = antecedentOfPronoun(discourse, phrase, null);
  if (found && !found.doubt) discourse.mention(found.draft, phrase.span);
}

/** A description that the article mentions in passing: of somebody known, or of somebody who may speak later. */
export function passDescription(discourse: Discourse, phrase: Phrase): void {
  const bearer = besideName(discourse, phrase);
  if (bearer) {
    reveal(discourse, phrase, bearer);
    describe(bearer, phrase.head);
    for (const tie of tiesIn(discourse.text, phrase.tokens)) bearer.ties.add(tie);
    discourse.mention(bearer, phrase.span);
    return;
  }
  const { determiner, nature } = phrase;
  const known =
    determiner === 'indefinite' || determiner === 'quantity'
      ? null
      : (antecedentOfDescription(discourse, phrase)?.draft ??
        counted(discourse, phrase) ??
        (nature === 'people' ? sameWords(discourse, phrase)?.draft : null) ??
        varied(discourse, phrase)?.draft);
  const group = nature === 'people' && phrase.tokens[1] - phrase.tokens[0] > 1 && begins(discourse, phrase);
  const unknown = determiner === 'definite' && nature !== 'document' && !group ? null : discourse.cast;
  const draft = known ?? unknown?.open(phrase);
  if (draft) discourse.mention(draft, phrase.span);
}

/** "The minister, Tom Ode, left": the minister who was heard before without a name gets it. */
function reveal(discourse: Discourse, phrase: Phrase, bearer: Draft): void {
  if (phrase.determiner !== 'definite' || bearer.firstSpoke >= 0) return;
  // "The sister of the plumber, Tom Ode,": of him others speak.
  if (/^(?:for|of|to|with)$/.test(token(discourse.text, phrase.tokens[0] - 1).lower)) return;
  const known = antecedentOfDescription(discourse, phrase)?.draft;
  if (known && !known.named && known.sort === 'person' && known.spoke >= 0 && known.nouns.has(phrase.head))
    discourse.revealed.set(known.number, bearer.number);
}

/** Somebody named in other words, where these begin the sentence. */
function varied(discourse: Discourse, phrase: Phrase): Found | null {
  return begins(discourse, phrase) ? variation(discourse, phrase, null) : null;
}

/** Whether a phrase begins its sentence. */
const begins = ({ text }: Discourse, { tokens: [from] }: Phrase): boolean =>
  text.sentences[token(text, from).sentence]?.tokens[0] === from;
