import { takesUp } from '../../lexicon/classes';
import { OUTLET_NOUNS } from '../../lexicon/outlets';
import type { Phrase } from '../../phrases/phrase';
import { capital, token, tokensIn } from '../../phrases/tokens';
import { ofTwoCharges } from '../names/charges';
import { opposed, shared, type Tie, tiesIn } from '../names/ties';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

/** Nouns that can take up anybody who is not named. */
const ANYBODY = new Set(['individual', 'insider', 'official', 'people', 'person', 'source']);
/** Those of them that tell nothing at all: who was heard last, whatever he or she was called. */
const NOBODY_KNOWN = new Set(['individual', 'person', 'source']);

/** Whether a description may speak again of somebody by its number, sex, sort, noun and owner. */
export const fits = (discourse: Discourse, draft: Draft, noun: string, phrase: Phrase): boolean =>
  agrees(draft, phrase) &&
  !isElsewhere(discourse, draft, phrase) &&
  !(draft.nouns.has(noun) && OFFICES.test(noun) && inOtherCharge(discourse, draft, phrase)) &&
  strength(draft, noun, phrase) > 0 &&
  sameOwner(discourse, draft, phrase) &&
  !(phrase.nature === 'document' && isOthers(discourse, draft, phrase)) &&
  !(draft.named && withholds(discourse, phrase));

/** Offices of which there are several, each in charge of something. */
const OFFICES = /^(?:chief|commissioner|director|editor|head|manager|minister|secretary)$/;

/** "The harbour director" is no "director of the customs service" who was told of without a name. */
const inOtherCharge = ({ text }: Discourse, { named, mentions: [first] }: Draft, { tokens }: Phrase): boolean =>
  !named && first !== undefined && ofTwoCharges(text, tokens, tokensIn(text, first));

/** "The Ohio governor" is nobody who was told to be one of Texas, "the Acme boss" no head of another firm. */
export function isElsewhere({ text }: Discourse, draft: Draft, phrase: Phrase): boolean {
  if (phrase.nature !== 'person') return false;
  const told = tiesIn(text, phrase.tokens);
  if (opposed(told, draft.ties)) return true;
  const bodies = [told, [...draft.ties]].map((ties) => ties.filter((tie) => tie.startsWith('body ')));
  const [here, there] = bodies as [Tie[], Tie[]];
  const role = [...draft.nouns].some((noun) => noun === phrase.head || takesUp(phrase.head, noun));
  return draft.named && role && here.length > 0 && there.length > 0 && !shared(here, draft.ties);
}

/** Whether a description names a place or a body that somebody was tied to before; a party has too many members. */
export const isTied = ({ text }: Discourse, { ties }: Draft, { tokens }: Phrase): boolean =>
  ties.size > 0 &&
  shared(
    tiesIn(text, tokens).filter((tie) => !tie.startsWith('party ')),
    ties,
  );

/** Whether two documents bear names that have nothing in common: "data from Norvex", "data from the Harbour Board". */
function isOthers({ text }: Discourse, draft: Draft, { tokens }: Phrase): boolean {
  const names = text.tokens.slice(tokens[0] + 1, tokens[1]).filter(({ form }) => capital(form));
  const told = draft.label.split(' ').slice(1).filter(capital);
  return names.length > 0 && told.length > 0 && !names.some(({ form }) => told.includes(form));
}

/** "The unnamed driver", "the anonymous official": nobody whose name has been told. */
export const withholds = ({ text }: Discourse, { core }: Phrase): boolean =>
  text.tokens.slice(...core).some(({ lower }) => /^(?:anonymous|unidentified|unnamed)$/.test(lower));

/** Number, sex and sort agree. */
function agrees(draft: Draft, phrase: Phrase): boolean {
  if (phrase.gender && draft.gender && phrase.gender !== draft.gender) return false;
  if (phrase.nature === 'person' || phrase.nature === 'spokes')
    return draft.sort === 'person' && !draft.many && !phrase.many;
  if (phrase.nature === 'people') return draft.many && draft.sort !== 'document';
  if (draft.sort === 'outlet' && (ofOutlet(phrase) || draft.nouns.has(phrase.head))) return true;
  if (phrase.nature === 'document') return draft.sort === 'document';
  if (phrase.nature === 'outlet') return false;
  // "The government and the board" are neither of the two.
  return !draft.many && draft.sort !== 'person' && draft.sort !== 'people' && draft.sort !== 'document';
}

/** 0: cannot be. Higher: the same noun, one that it takes up, or anybody unnamed. */
export function strength(draft: Draft, noun: string, phrase: Phrase): number {
  const spoke = draft.spoke >= 0 ? 0.5 : 0;
  if (NOBODY_KNOWN.has(noun) && phrase.determiner === 'definite' && !draft.named && spoke > 0) return 3.5;
  // Who has a name is spoken of by it: "the official" is rather the one who has none.
  if (draft.nouns.has(noun)) return (draft.named ? (ANYBODY.has(noun) ? 2 : 3) : spoke > 0 ? 3.25 : 3) + spoke;
  const other = phrase.determiner === 'possessive' && draft.sort === 'document';
  if (!other && [...draft.nouns].some((earlier) => takesUp(noun, earlier))) return (draft.named ? 1.5 : 2) + spoke;
  if (phrase.determiner === 'possessive') return 0;
  if (ANYBODY.has(noun) && !draft.named && draft.spoke >= 0) return 1 + spoke;
  if (draft.label.toLowerCase().split(' ').includes(noun)) return 1.5 + spoke;
  if (draft.sort === 'outlet' && ofOutlet(phrase)) return 1 + spoke;
  return 0;
}

/** "The paper", "the network": an outlet heard before, unless it is a study. */
const ofOutlet = ({ nature, determiner, owner, head }: Phrase): boolean =>
  nature === 'outlet' || (determiner === 'definite' && owner === null && OUTLET_NOUNS.has(head));

/** "Tunisia's coach" is no coach that was never mentioned together with Tunisia. */
function sameOwner(discourse: Discourse, draft: Draft, phrase: Phrase): boolean {
  const word = phrase.owner && token(discourse.text, phrase.owner[1] - 1).form;
  if (!word || !capital(word)) return true;
  if (draft.named && phrase.nature === 'person') return isTied(discourse, draft, phrase);
  return draft.mentions.slice(0, 4).some((mention) => {
    const { sentence } = token(discourse.text, tokensIn(discourse.text, mention)[0]);
    return discourse.text.text.slice(...(discourse.text.sentences[sentence]?.span ?? mention)).includes(word);
  });
}
