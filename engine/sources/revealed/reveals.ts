import { takesUp } from '../../lexicon/classes';
import { AUTHOR_NOUNS, STUDY_NOUNS } from '../../lexicon/documents';
import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import { aged } from '../../phrases/unnaming';
import type { Span } from '../../span';
import type { Attribution, Text } from '../../stages';
import { ofTwoCharges } from '../names/charges';
import { opposed } from '../names/ties';
import type { Draft } from '../reading/draft';
import type { Claim } from './nameable';
import { sharedWords } from './overlap';
import { ofTwoComplements, ofTwoPlaces } from './places';

/** In how many paragraphs after its description a name may follow: one described in the lead may be named much later. */
const SOON = 3;
const AFTER_LEAD = 15;
const LEAD = 3;
/** How many words two claims must share for a name without any role to be that of the one just described. */
const SAME_STORY = 2;

/** Whether `later` tells the name of who was described in `claim`; `next` is the first claim after it. */
export function isRevealed(
  text: Text,
  attributions: readonly Attribution[],
  claim: Claim,
  later: Claim,
  next: Claim,
): boolean {
  const { draft } = later;
  if (draft === claim.draft || startsBefore(draft, claim) || disagree(claim.draft, draft)) return false;
  const away = later.paragraph - claim.paragraph;
  if (claim.draft.sort === 'document') return sameDocument(text, claim, later, away);
  if (claim.draft.sort === 'people')
    return draft.sort === 'document'
      ? later === next && ofStudy(claim, draft, away)
      : sameGroup(text, claim, later, away);
  if (draft.sort !== 'person') return false;
  const heading = isHeading(text, claim.paragraph);
  if (!draft.named) return heading && away < 2 && sameRole(claim.draft, draft);
  const lead = claim.paragraph < LEAD;
  if (away > (lead ? AFTER_LEAD : SOON)) return false;
  const shared = sharedWords(
    text,
    attributions[claim.number] as Attribution,
    attributions[later.number] as Attribution,
  );
  if (
    ofTwoPlaces(text, claim.phrase, later.phrase) ||
    ofTwoComplements(text, claim.phrase, later.phrase) ||
    ofTwoCharges(text, claim.phrase.tokens, beforeName(later.phrase))
  )
    return false;
  if (sameRole(claim.draft, draft)) return (lead && !hasDetail(text, claim.phrase)) || heading || shared > 0;
  if (later === next && opens(text, claim, later)) return true;
  return (
    later === next &&
    later.phrase.name !== null &&
    strangers(draft) &&
    (heading || isHeading(text, claim.paragraph - 1) || shared >= SAME_STORY)
  );
}

/** "A plumber, who was mending the roof,": one of whom more is told than a word that others bear as well. */
const hasDetail = (text: Text, { core, tokens }: Phrase): boolean =>
  text.tokens.slice(core[1], core[1] + 2).some(({ lower }) => lower === 'who') && tokens[1] - core[1] > 4;

/** How many sentences on a name without any role is that of who was described in the article's first sentence. */
const OPENING = 3;

/** "A 34-year-old man has told a court … Jan Lund said": a name that comes from nowhere is that of who opened the story. */
function opens(text: Text, claim: Claim, { draft, phrase }: Claim): boolean {
  const first = token(text, claim.phrase.tokens[0]);
  const away = token(text, phrase.tokens[0]).sentence - first.sentence;
  const said = draft.mentions[0]?.[0] ?? -1;
  const fresh = said >= phrase.span[0] && said < phrase.span[1] && strangers(draft) && isBare(text, phrase);
  const { determiner, count } = claim.phrase;
  return (
    first.paragraph < 2 &&
    first.sentence < 2 &&
    away > 0 &&
    away <= OPENING &&
    fresh &&
    (determiner === 'indefinite' || determiner === 'possessive' || count === 1)
  );
}

/** Whether a phrase holds a name and nothing else but a form of address and an age: "Mr Tom Ode, 41". */
const isBare = (text: Text, { core, tokens, name }: Phrase): boolean =>
  name !== null &&
  name[1] - name[0] < 4 &&
  core[0] === tokens[0] &&
  (core[1] === tokens[1] || (aged(text, core[1]) && tokens[1] - core[1] < 4));

const startsBefore = (draft: Draft, { phrase }: Claim): boolean => (draft.mentions[0]?.[0] ?? 0) <= phrase.span[0];

const disagree = (a: Draft, b: Draft): boolean =>
  (a.gender !== null && b.gender !== null && a.gender !== b.gender) || opposed([...a.ties], b.ties);

function sameRole(described: Draft, named: Draft): boolean {
  return [...described.nouns].some((a) => [...named.nouns].some((b) => takesUp(a, b) || takesUp(b, a)));
}

/** The titles and roles before a name, or the whole of a phrase without one. */
const beforeName = ({ tokens, name }: Phrase): Span => (name ? [tokens[0], name[0]] : tokens);

/** Whether nothing but a name is told of somebody, so that no role can speak against the join. */
const strangers = (draft: Draft): boolean =>
  [...draft.nouns].every((noun) => noun.includes('-') || /^(?:miss|mr|mrs|ms|mx)$/.test(noun));

/** "Survey reveals …" in a heading and the survey itself below it. */
function sameDocument(text: Text, claim: Claim, later: Claim, away: number): boolean {
  if (later.draft.sort !== 'document' || away > SOON) return false;
  return (
    (isHeading(text, claim.paragraph) || isHeading(text, claim.paragraph - 1)) && sameRole(claim.draft, later.draft)
  );
}

/** "Researchers say …" at the beginning, and right behind it the study that they have written. */
const ofStudy = ({ phrase, paragraph }: Claim, { nouns }: Draft, away: number): boolean =>
  paragraph < LEAD &&
  away < SOON &&
  phrase.determiner === 'none' &&
  AUTHOR_NOUNS.has(phrase.head) &&
  [...nouns].some((noun) => STUDY_NOUNS.has(noun));

/** "A group of employees … The group, Dockers United, said". */
function sameGroup(text: Text, claim: Claim, { phrase }: Claim, away: number): boolean {
  if (away > 1 || phrase.determiner !== 'definite' || !phrase.name || !phrase.head) return false;
  return text.tokens.slice(...claim.phrase.tokens).some((t) => t.lower === phrase.head);
}

/** A short paragraph without a full stop. */
function isHeading(text: Text, number: number): boolean {
  const paragraph = text.paragraphs[number];
  if (!paragraph) return false;
  const last = token(text, paragraph.tokens[1] - 1).form;
  return paragraph.tokens[1] - paragraph.tokens[0] < 30 && !/^[.!?:”"]$/.test(last);
}
