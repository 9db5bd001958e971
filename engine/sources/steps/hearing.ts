import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Attribution, Doubt } from '../../stages';
import { tiesIn } from '../names/ties';
import type { Discourse } from '../reading/discourse';
import { type Draft, describe } from '../reading/draft';
import { sameWords } from './again';
import type { Found } from './antecedents';
import { appositive } from './appositive';
import { documentAuthor, writtenIn } from './authors';
import { bodyOf } from './bodies';
import { byOffice } from './by-office';
import { counted } from './counted';
import { antecedentOfDescription } from './descriptions';
import { memberOfGroup } from './group-members';
import { listed } from './listed';
import { namedSource } from './named-source';
import { ownerOfWords } from './own-words';
import { predicated } from './predicated';
import { antecedentOfPronoun } from './pronouns';
import { severalBodies } from './several-bodies';
import { sameRespondents } from './shares';
import { ofTrade } from './trade';
import { variation } from './variation';

/** One way to tell who a source is; null where it does not apply. */
type Step = (discourse: Discourse, phrase: Phrase, attribution: Attribution) => Found | Draft | null;

/** The ways in the order in which they are tried: the first that answers decides. */
const STEPS: readonly Step[] = [
  (discourse, { span }) => discourse.heardAt(span),
  ownerOfWords,
  (discourse, phrase, attribution) => (phrase.pronoun ? pronoun(discourse, phrase, attribution) : null),
  reporter,
  appositive,
  predicated,
  listed,
  memberOfGroup,
  byOffice,
  namedSource,
  ofTrade,
  severalBodies,
  bodyOf,
  documentAuthor,
  sameRespondents,
  counted,
  describing(antecedentOfDescription),
  describing(sameWords),
  describing(variation),
];

/** The entity behind an attribution's source, and what is not certain about it. */
export function hear(
  discourse: Discourse,
  attribution: Attribution,
  phrase: Phrase,
): { entity: number; doubt: Doubt | null } {
  const { draft, doubt } = sourceOf(discourse, phrase, attribution);
  discourse.speak(draft, attribution, phrase);
  const letter = draft.sort === 'document' ? null : writtenIn(discourse, draft.sentence);
  if (letter) describe(draft, letter);
  if (draft.sort === 'person' && testifies(discourse, draft)) describe(draft, 'witness');
  return { entity: draft.number, doubt };
}

/** Those who speak in court and are no witnesses. */
const OF_COURT =
  /^(?:advocate|attorney|barrister|counsel|defender|judge|justice|lawyer|magistrate|prosecutor|qc|solicitor)$/;
const IN_COURT =
  /\b(?:gave evidence|testified|told (?:an?|the) (?:\S+ )?(?:court|hearing|inquest|inquiry|jury|trial|tribunal))\b/;

/** "Tom Ode told the inquest": who may be "the witness" later. */
function testifies({ text }: Discourse, { sentence, nouns }: Draft): boolean {
  const words = text.text.slice(...(text.sentences[sentence]?.span ?? [0, 0])).toLowerCase();
  return IN_COURT.test(words) && ![...nouns].some((noun) => OF_COURT.test(noun));
}

function sourceOf(discourse: Discourse, phrase: Phrase, attribution: Attribution): Found {
  for (const step of STEPS) {
    const found = step(discourse, phrase, attribution);
    if (found) return 'draft' in found ? found : { draft: found, doubt: null };
  }
  return { draft: discourse.cast.open(phrase), doubt: null };
}

/** A pronoun for whom nobody fits is somebody new. */
const pronoun: Step = (discourse, phrase, attribution) =>
  antecedentOfPronoun(discourse, phrase, attribution) ?? discourse.cast.open(phrase);

/** "This reporter" is the article's writer. */
function reporter({ text, cast }: Discourse, phrase: Phrase): Draft | null {
  const own = /^(?:author|columnist|correspondent|journalist|reporter|writer)$/.test(phrase.head) && !phrase.name;
  return own && token(text, phrase.core[0]).lower === 'this' ? cast.writer(phrase) : null;
}

/** A step that finds somebody by a description, which is kept: "the lawyer" may be taken up by it later. */
function describing(step: (...parts: Parameters<Step>) => Found | null): Step {
  return (discourse, phrase, attribution) => {
    const found = step(discourse, phrase, attribution);
    if (found) describe(found.draft, phrase.head);
    if (found?.draft.named && phrase.nature === 'person')
      for (const tie of tiesIn(discourse.text, phrase.tokens)) found.draft.ties.add(tie);
    return found;
  };
}
