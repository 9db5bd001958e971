import { takesUp } from '../lexicon/classes';
import { AUTHOR_NOUNS, STUDY_NOUNS } from '../lexicon/documents';
import { OUTLET_NOUNS } from '../lexicon/outlets';
import { personNoun } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { capital, lowers, token, tokensIn } from '../phrases/tokens';
import { type Found, takenFor } from './antecedents';
import type { Discourse } from './discourse';
import type { Draft } from './draft';

/** Nouns that can take up anybody who is not named. */
const ANYBODY = new Set(['individual', 'insider', 'official', 'people', 'person', 'source']);
/** Those of them that tell nothing at all: who was heard last, whatever he or she was called. */
const NOBODY_KNOWN = new Set(['individual', 'person', 'source']);
/** Nouns that say nothing of anybody but the sex: they take up whoever was described and has no name. */
const GENERAL = new Set(['boy', 'girl', 'individual', 'man', 'person', 'woman']);
/** How far back, in sentences, "the woman" may reach. */
const CLOSE_BY = 3;
/** How far back, in sentences, "the official" may reach. */
const REACH = 150;

/** Whom a definite or possessive description speaks of again; null where it introduces somebody. */
export function antecedentOfDescription(discourse: Discourse, phrase: Phrase): Found | null {
  if (phrase.determiner !== 'definite' && phrase.determiner !== 'possessive' && phrase.nature !== 'document')
    return null;
  if (phrase.nature === 'document' && phrase.determiner === 'indefinite') return null;
  if (phrase.head === '') return null;
  const { sentence } = token(discourse.text, phrase.tokens[0]);
  const near = discourse.recent().filter((draft) => sentence - draft.sentence <= REACH);
  const study = ofAuthors(near, phrase);
  if (study) return { draft: study, doubt: null };
  const noun = personNoun(phrase.head) ?? phrase.head;
  const same = near.filter(
    (draft) => agrees(draft, phrase) && strength(draft, noun, phrase) > 0 && sameOwner(discourse, draft, phrase),
  );
  const best = byOrder(discourse, phrase, same, noun) ?? strongest(discourse, same, noun, phrase);
  if (GENERAL.has(noun) && !(best && !best.named && best.spoke >= 0)) {
    const close = near.filter((draft) => isUnnamed(draft, phrase, sentence));
    const spoken = close.find(({ spoke }) => spoke >= 0);
    const nearest = spoken ?? (best && !best.named ? best : close[0]);
    if (nearest) return { draft: nearest, doubt: null };
  }
  if (!best) return null;
  const rival = same.find(
    (draft) => draft !== best && strength(draft, noun, phrase) === strength(best, noun, phrase) && draft.spoke >= 0,
  );
  return { draft: best, doubt: rival && !best.nouns.has(noun) ? takenFor(discourse, phrase, best, rival) : null };
}

/** Of equally strong ones the one of whom more of the same was told, then the one mentioned last. */
function strongest({ text }: Discourse, drafts: readonly Draft[], noun: string, phrase: Phrase): Draft | null {
  const told = lowers(text, [phrase.core[0] + 1, phrase.core[1] - 1]);
  const points = (draft: Draft) => {
    const words = told.length > 0 && !draft.named ? draft.label.toLowerCase().split(' ') : [];
    return strength(draft, noun, phrase) + told.filter((word) => words.includes(word)).length * 0.1;
  };
  return drafts.reduce<Draft | null>((a, b) => (a && points(a) >= points(b) ? a : b), null);
}

/** "The first official" is who was heard before "a second official", "the second official" that one. */
function byOrder({ text }: Discourse, { core }: Phrase, same: readonly Draft[], noun: string): Draft | null {
  const order = token(text, core[0] + 1).lower;
  if (!/^(?:first|second|third)$/.test(order)) return null;
  const heard = same.filter(({ nouns, spoke, named }) => nouns.has(noun) && spoke >= 0 && !named);
  const told = heard.find(({ label }) => label.toLowerCase().split(' ').includes(order));
  if (told || order !== 'first') return told ?? null;
  return heard.reduce<Draft | null>((a, b) => (a && a.firstSpoke < b.firstSpoke ? a : b), null);
}

/** Whether somebody without a name has just been described whom "the woman" may take up. */
const isUnnamed = (draft: Draft, { gender }: Phrase, sentence: number): boolean =>
  !draft.named &&
  !draft.many &&
  draft.sort === 'person' &&
  draft.voiced &&
  (draft.gender === null || gender === null || draft.gender === gender) &&
  sentence - draft.sentence <= CLOSE_BY;

/** "Tunisia's coach" is no coach that was never mentioned together with Tunisia. */
function sameOwner(discourse: Discourse, draft: Draft, phrase: Phrase): boolean {
  const word = phrase.owner && token(discourse.text, phrase.owner[1] - 1).form;
  if (!word || !capital(word)) return true;
  if (draft.named && phrase.nature === 'person') return false;
  return draft.mentions.slice(0, 4).some((mention) => {
    const { sentence } = token(discourse.text, tokensIn(discourse.text, mention)[0]);
    return discourse.text.text.slice(...(discourse.text.sentences[sentence]?.span ?? mention)).includes(word);
  });
}

/** Number, sex and sort agree. */
function agrees(draft: Draft, phrase: Phrase): boolean {
  if (phrase.gender && draft.gender && phrase.gender !== draft.gender) return false;
  if (phrase.nature === 'person' || phrase.nature === 'spokes')
    return draft.sort === 'person' && !draft.many && !phrase.many;
  if (phrase.nature === 'people') return draft.many && draft.sort !== 'document';
  if (draft.sort === 'outlet' && (ofOutlet(phrase) || draft.nouns.has(phrase.head))) return true;
  if (phrase.nature === 'document') return draft.sort === 'document';
  if (phrase.nature === 'outlet') return false;
  return draft.sort === 'organisation' || draft.sort === 'place' || draft.sort === null || draft.sort === 'outlet';
}

/** 0: cannot be. Higher: the same noun, one that it takes up, or anybody unnamed. */
function strength(draft: Draft, noun: string, phrase: Phrase): number {
  const spoke = draft.spoke >= 0 ? 0.5 : 0;
  if (NOBODY_KNOWN.has(noun) && phrase.determiner === 'definite' && !draft.named && spoke > 0) return 3.5;
  // Who has a name is spoken of by it: "the official" is rather the one who has none.
  if (draft.nouns.has(noun)) return (draft.named ? (ANYBODY.has(noun) ? 2 : 3) : spoke > 0 ? 3.25 : 3) + spoke;
  if ([...draft.nouns].some((earlier) => takesUp(noun, earlier))) return (draft.named ? 1.5 : 2) + spoke;
  if (phrase.determiner === 'possessive') return 0;
  if (ANYBODY.has(noun) && !draft.named && draft.spoke >= 0) return 1 + spoke;
  if (draft.label.toLowerCase().split(' ').includes(noun)) return 1.5 + spoke;
  if (draft.sort === 'outlet' && ofOutlet(phrase)) return 1 + spoke;
  return 0;
}

/** "The paper", "the network": an outlet heard before, unless it is a study. */
const ofOutlet = ({ nature, determiner, owner, head }: Phrase): boolean =>
  nature === 'outlet' || (determiner === 'definite' && owner === null && OUTLET_NOUNS.has(head));

/** "The researchers", "the study's authors": the study itself. */
function ofAuthors(near: readonly Draft[], phrase: Phrase): Draft | null {
  if (!AUTHOR_NOUNS.has(phrase.head) || phrase.name) return null;
  return (
    near.find((draft) => draft.sort === 'document' && [...draft.nouns].some((noun) => STUDY_NOUNS.has(noun))) ?? null
  );
}

/** A group described in the very words used before ("critics … critics"), or a document told by somebody's name. */
export function sameWords(discourse: Discourse, phrase: Phrase): Found | null {
  if (phrase.nature === 'document') return samePaper(discourse, phrase);
  if (!phrase.many || phrase.determiner === 'possessive' || (phrase.count !== null && phrase.determiner !== 'definite'))
    return null;
  const words = wordsOf(discourse, phrase);
  const draft = discourse
    .recent()
    .find((known) => known.many && known.spoke >= 0 && (plainWords(known.label) === words || sameGroup(known, phrase)));
  return draft ? { draft, doubt: null } : null;
}

/** Groups at large, of whom "critics" need not be the critics heard before. */
const AT_LARGE = /^(?:analysts|critics|experts|observers|officials|opponents|sources|supporters)$/;

/** "Residents" alone after "residents of Pier Street". */
const sameGroup = ({ nouns, count, label }: Draft, { head, core, tokens, determiner }: Phrase): boolean =>
  determiner === 'none' &&
  tokens[1] - tokens[0] === 1 &&
  core[1] - core[0] === 1 &&
  count === null &&
  !AT_LARGE.test(head) &&
  nouns.has(personNoun(head) ?? head) &&
  label.toLowerCase().startsWith(`${head} `);

/** "A Harbour Gazette poll" and "a Harbour Gazette poll": without a name in it there may be two. */
function samePaper(discourse: Discourse, phrase: Phrase): Found | null {
  const { text } = discourse;
  const named = text.tokens.slice(phrase.core[0] + 1, phrase.core[1]).some(({ form }) => capital(form));
  if (phrase.determiner !== 'indefinite' || !named) return null;
  const words = withoutArticle(text.text.slice(...phrase.span));
  const draft = discourse.recent().find(({ sort, label }) => sort === 'document' && withoutArticle(label) === words);
  return draft ? { draft, doubt: null } : null;
}

const withoutArticle = (words: string): string => words.toLowerCase().replace(/^an? /, '');

const wordsOf = (discourse: Discourse, phrase: Phrase): string =>
  plainWords(lowers(discourse.text, phrase.tokens).join(' '));
const plainWords = (words: string): string =>
  words.toLowerCase().replace(/^(?:the|some|many|several|these|those) (?=\S)/, '');
