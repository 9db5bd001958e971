import { takesUp } from '../../lexicon/classes';
import { COUNTRY_OF_ADJECTIVE } from '../../lexicon/countries';
import { COLLECTIVES } from '../../lexicon/organisations';
import { isGeneralBody } from '../../phrases/groups';
import { type Phrase, readPhrase } from '../../phrases/phrase';
import { capital, lowers, spanOf, token } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe } from '../reading/draft';
import { antecedentOfDescription } from './descriptions';
import { antecedentOfPronoun } from './pronouns';
import { isOtherTrade, isPublic } from './trade';

/** "police", "the Russian government", "the ministry": by its words, or the body of that noun spoken of last. */
export function collective(discourse: Discourse, phrase: Phrase): Draft | null {
  const { text } = discourse;
  const staff = staffOf(discourse, phrase);
  if (staff) return staff;
  const words = lowers(text, phrase.core).filter(
    (word, i, all) =>
      !/^(?:the|a|an|local|state|city|federal|national)$/.test(word) &&
      !(isGeneralBody(phrase.head) && i < all.length - 1 && COUNTRY_OF_ADJECTIVE.has(word)),
  );
  // "The German government", "the Germans"
  const isOfNation = words.length === 1 || (words.length === 2 && /^(?:government|regime|state)$/.test(phrase.head));
  const nation = isOfNation ? COUNTRY_OF_ADJECTIVE.get(words[0] as string) : undefined;
  if (nation) return discourse.cast.institution(nation, 'organisation');
  const qualified =
    words.length > 1 &&
    words.some((_, i) => i < words.length - 1 && capital(token(text, phrase.core[1] - words.length + i).form));
  const draft = qualified ? qualifiedBody(discourse, phrase) : plainBody(discourse, phrase, words);
  if (draft) {
    draft.sort = draft.sort === 'outlet' ? 'outlet' : 'organisation';
    describe(draft, phrase.head);
  }
  return draft;
}

/** Those who work for one person under his or her name. */
const STAFF = /^(?:administration|camp|campaign|office|team)$/;

/** "Ann Lee's campaign", "the Lee campaign", "her presidential campaign": one body, however it is told whose it is. */
function staffOf(discourse: Discourse, { head, owner, core }: Phrase): Draft | null {
  if (!STAFF.test(head)) return null;
  const { text, cast } = discourse;
  const whose = owner && readPhrase(text, spanOf(text, owner));
  const found = whose?.pronoun?.sort === 'person' ? antecedentOfPronoun(discourse, whose, null) : null;
  const named = found && !found.doubt ? found.draft : personIn(discourse, owner ?? [core[0], core[1] - 1]);
  if (!named?.named || named.many) return null;
  const draft = cast.institution(`${head} of ${named.label}`, 'organisation');
  if (draft.mentions.length === 0) draft.label = text.text.slice(...spanOf(text, core)).replace(/^the /i, '');
  describe(draft, head);
  return draft;
}

/** The person whose name a range holds. */
function personIn({ cast }: Discourse, [from, to]: Span): Draft | null {
  for (let at = from; at < to; at++) {
    const number = cast.nameAt([at, at + 1]);
    const draft = number >= 0 ? cast.named(number) : null;
    if (draft?.sort === 'person') return draft;
  }
  return null;
}

/** "Hong Kong police" after "police", or the other way round: one force, as long as no other is named. */
function qualifiedBody(discourse: Discourse, phrase: Phrase): Draft {
  const label = discourse.text.text.slice(...spanOf(discourse.text, phrase.core));
  const bareKnown = discourse
    .recent()
    .find(
      (draft) =>
        !draft.named && draft.nouns.has(phrase.head) && draft.label.toLowerCase().replace(/^the /, '') === phrase.head,
    );
  if (bareKnown && COLLECTIVES.has(phrase.head)) return bareKnown;
  return discourse.cast.institution(label, 'organisation');
}

function plainBody(discourse: Discourse, phrase: Phrase, words: readonly string[]): Draft | null {
  if (phrase.determiner === 'indefinite' || phrase.determiner === 'quantity' || phrase.count !== null) return null;
  const single = words.length === 1;
  const general = isGeneralBody(phrase.head) && phrase.owner === null;
  const again = discourse.recent().filter((draft) => speaksAgain(draft, phrase.head));
  if (phrase.determiner === 'none' && token(discourse.text, phrase.core[0]).lower === 'local')
    return again.find((draft) => isNearby(discourse, draft, phrase)) ?? discourse.cast.open(phrase);
  const led = general && phrase.determiner === 'definite' ? justLed(discourse, phrase) : null;
  if (led) return led;
  const known = single
    ? again[0]
    : (again.find((draft) => holdsWords(draft, words)) ?? again.find((draft) => holdsWords(draft, words.slice(0, 1))));
  if (known)
    return (single && general && phrase.determiner === 'definite' && fresher(discourse, known, phrase)) || known;
  if ((single || general) && phrase.determiner === 'definite' && phrase.core[1] === phrase.tokens[1]) {
    const found = antecedentOfDescription(discourse, phrase)?.draft ?? latestBody(discourse, phrase, single);
    if (found) return found;
  }
  return discourse.cast.institution(discourse.text.text.slice(...spanOf(discourse.text, phrase.core)), 'organisation');
}

/**
 * "Norvik said so. Lantrel shut its plant. The company …": the body that the sentence before is about, in the same
 * paragraph, as long as it tells of no other one.
 */
function justLed(discourse: Discourse, { head, tokens: [at] }: Phrase): Draft | null {
  const { sentence, paragraph } = token(discourse.text, at);
  if (!BUSINESS.test(head)) return null;
  const near = discourse.recent().filter((draft) => draft.sentence === sentence - 1 && draft.paragraph === paragraph);
  const bodies = near.filter(({ named, sort }) => named && (sort === null || sort === 'organisation'));
  const [only, ...others] = bodies;
  if (!only || others.length > 0 || only.leads !== sentence - 1 || only.stood !== only.leads) return null;
  return isPublic(only.label) || isForce(only.label) || isOtherTrade(only, head) || only.personal ? null : only;
}

/** "The company" for a body just told of by its name alone, rather than for one that was called so long ago. */
function fresher(discourse: Discourse, known: Draft, phrase: Phrase): Draft | null {
  const { sentence } = token(discourse.text, phrase.tokens[0]);
  if (sentence - Math.max(known.sentence, known.heldTo) <= JUST || !/^(?:company|firm)$/.test(phrase.head)) return null;
  const latest = latestBody(discourse, phrase, true);
  return latest && sentence - latest.sentence <= 1 ? latest : null;
}

/** "Local police" after "police"; "local authorities" are those of the place just told of: some paragraphs on they may be others. */
const isNearby = ({ text }: Discourse, { label, paragraph }: Draft, { tokens, head }: Phrase): boolean =>
  label.toLowerCase() === head || (/^local /i.test(label) && token(text, tokens[0]).paragraph - paragraph <= NEARBY);
const NEARBY = 2;

const holdsWords = (draft: Draft, words: readonly string[]): boolean =>
  words.every((word) => draft.label.toLowerCase().includes(word));

function speaksAgain(draft: Draft, head: string): boolean {
  if (draft.sort !== 'organisation' && draft.sort !== 'outlet' && draft.sort !== null && draft.sort !== 'place')
    return false;
  if (draft.many) return false;
  if (draft.nouns.has(head) || [...draft.nouns].some((noun) => takesUp(head, noun))) return true;
  const words = draft.label.toLowerCase().split(' ');
  // "The State University of Lodi" is no state.
  const kinds = words.filter((_, i) => i === words.length - 1 || /^(?:for|of|on)$/.test(words[i + 1] as string));
  return words.includes(head) || kinds.some((word) => takesUp(head, word));
}

/**
 * "The company" and the like after a body that no noun described: the one that has just spoken, else the one spoken of
 * last that is no country. A name that has not spoken and may be a place's is taken for a body by a bare noun alone: "the
 * regional transport agency" after "the Ardle bridge" is not Ardle.
 */
function latestBody(discourse: Discourse, { head, tokens: [at] }: Phrase, bare: boolean): Draft | null {
  if (!isGeneralBody(head)) return null;
  const bodies = discourse
    .recent()
    .filter(
      ({ named, sort, spoke, label }) =>
        named && (sort === null ? bare || spoke >= 0 : sort === 'organisation' && !isForce(label)),
    )
    .filter((draft) => !(BUSINESS.test(head) && isPublic(draft.label)) && !isOtherTrade(draft, head));
  const { sentence: here } = token(discourse.text, at);
  return (
    bodies.find(
      ({ spoke, sentence, heldTo }) =>
        spoke >= 0 && spoke === discourse.hearings - 1 && here - Math.max(sentence, heldTo) <= JUST,
    ) ??
    bodies.find(({ sort }) => sort === 'organisation') ??
    bodies[0] ??
    null
  );
}

/** How many sentences on the body that was heard last has just spoken. */
const JUST = 3;

/** What no public body is called. */
const BUSINESS =
  /^(?:airline|brand|brewer|business|carrier|chain|company|conglomerate|corporation|firm|insurer|lender|manufacturer|miner|retailer|start-?up|supermarket|supplier)$|maker$/;

const isForce = (label: string): boolean => COLLECTIVES.has(label.toLowerCase());
