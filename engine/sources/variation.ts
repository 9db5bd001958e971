import { takesUp } from '../lexicon/classes';
import { personNoun } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { token } from '../phrases/tokens';
import type { Attribution } from '../stages';
import { type Found, fieldOf, score, takenFor } from './antecedents';
import type { Discourse } from './discourse';
import type { Draft } from './draft';

/** How far back, in sentences, a description in other words may reach for somebody named. */
const NEAR = 4;
/** Nouns under which people speak who are not named: these never stand for a name in other words. */
const NOT_NAMED = new Set(
  'adviser advisor aide ally assistant associate caller colleague customer diplomat employee executive friend individual insider investigator lawyer neighbor neighbour official person relative resident source spokesman spokesperson spokeswoman staffer suspect victim witness worker'.split(
    ' ',
  ),
);

/** The least score of somebody taken for a description without a complement, which could not tell who it is by itself. */
const LEAST = -2;
const isPlain = ({ core, tokens }: Phrase): boolean => core[1] === tokens[1];

/** What it costs that somebody is known by other roles: "the senator" is rather not the economist. */
function clash({ nouns }: Draft, { head }: Phrase): number {
  const roles = [...nouns].filter((noun) => personNoun(noun) !== null);
  return roles.length > 0 && !roles.some((role) => takesUp(head, role) || takesUp(role, head)) ? 1.5 : 0;
}

/** "The property mogul said" right after Lee has spoken: newspapers vary their words for one person. */
export function variation(discourse: Discourse, phrase: Phrase, attribution: Attribution | null): Found | null {
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
  const field = fieldOf(named);
  const ranked = named
    .map((draft) => ({ draft, points: score(discourse, draft, field, phrase, attribution) - clash(draft, phrase) }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked;
  if (!best || best.points < (isPlain(phrase) ? LEAST : 0)) return null;
  return { draft: best.draft, doubt: second ? takenFor(discourse, phrase, best.draft, second.draft) : null };
}
