import { ANONYMITY_PHRASES } from '../../lexicon/anonymity';
import { takesUp } from '../../lexicon/classes';
import { PUBLIC_ROLES, UNNAMED_ROLES } from '../../lexicon/roles';
import { isInhabitant, personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import { spanOf, token, tokensIn, wordy } from '../../phrases/tokens';
import type { Attribution, Text } from '../../stages';
import { tiesIn } from '../names/ties';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { type Found, fieldOf, score, takenFor } from './antecedents';
import { isElsewhere, isTied, withholds } from './likeness';

/** How far back, in sentences, a description in other words may reach for somebody named. */
const NEAR = 4;
/** And where the words name what somebody was tied to: "Florida Sen. Ann Lee … the Florida Republican". */
const FAR = 40;
/** What such a tie adds to the score. */
const TIED = 8;

/**
 * Whether the words can stand for a name: a role by which the public knows somebody, where somebody is from ("the Texan"),
 * what no list knows ("the pierman"), or more than the bare role that somebody else may play in the story ("the driver").
 */
const tells = (text: Text, { core, head }: Phrase): boolean =>
  PUBLIC_ROLES.has(head) ||
  isInhabitant(head) ||
  /-(?:year-old|of-)|^(?:ex|then)-/.test(head) ||
  (/.{3}(?:man|woman)$/.test(head) && personNoun(head) === null) ||
  (core[1] - core[0] > 2 && !/^(?:first|last|other|second|third)$/.test(token(text, core[0] + 1).lower));

/** The least score of somebody taken for a description without a complement, which could not tell who it is by itself. */
const LEAST = -2;
const isPlain = ({ core, tokens }: Phrase): boolean => core[1] === tokens[1];

/** Who speaks in court and is never the one on trial. */
const OF_COURT =
  /^(?:attorney|barrister|constable|coroner|counsel|detective|expert|inspector|judge|justice|lawyer|magistrate|officer|prosecutor|sergeant|solicitor|superintendent)$/;

/** What it costs that somebody is known by other roles: "the senator" is rather not the economist. */
function clash({ nouns }: Draft, { head, tokens }: Phrase, text: Text): number {
  const roles = [...nouns].filter((noun) => personNoun(noun) !== null);
  if (/^(?:accused|defendant)$/.test(head) && roles.some((role) => OF_COURT.test(role))) return 8;
  const seat = OF_SEATS.test(head) && tiesIn(text, tokens).some((tie) => tie.startsWith('place '));
  if (seat && roles.some((role) => !RUNNING.test(role))) return roles.some((role) => HOLDERS.test(role)) ? 0 : 3;
  return roles.length > 0 && !roles.some((role) => takesUp(head, role) || takesUp(role, head)) ? 1.5 : 0;
}

/** "The Ohio Republican", "the Texas senator": somebody known to hold an office for a state. */
const OF_SEATS = /^(?:congressman|congresswoman|democrat|governor|independent|lawmaker|republican|senator)$/;
const HOLDERS =
  /^(?:assemblyman|assemblywoman|congressman|congresswoman|gov|governor|leader|lawmaker|rep|representative|sen|senator|speaker)$/;

/** What somebody may be besides. */
const RUNNING = /^(?:candidate|contender|front-?runner|hopeful|nominee|person|rival|supporter)$/;

/** "The property mogul said" right after Lee has spoken: newspapers vary their words for one person. */
export function variation(discourse: Discourse, phrase: Phrase, attribution: Attribution | null): Found | null {
  if (phrase.determiner !== 'definite' || phrase.nature !== 'person' || phrase.many || UNNAMED_ROLES.has(phrase.head))
    return null;
  const tied = (draft: Draft) => isTied(discourse, draft, phrase);
  if (!tells(discourse.text, phrase)) return null;
  if (withholds(discourse, phrase) || isAnonymous(discourse.text, phrase)) return null;
  const { sentence } = token(discourse.text, phrase.tokens[0]);
  const told = attribution ? namesWithin(discourse, phrase, attribution) : new Set();
  const named = discourse
    .recent()
    .filter(
      (draft) =>
        draft.named &&
        !told.has(draft.number) &&
        draft.sort === 'person' &&
        !draft.many &&
        sentence - draft.sentence <= (tied(draft) ? FAR : NEAR) &&
        (!phrase.owner || tied(draft)) &&
        !isElsewhere(discourse, draft, phrase) &&
        !(draft.leads === sentence && isWithin(discourse.text, phrase)) &&
        (!phrase.gender || !draft.gender || phrase.gender === draft.gender),
    );
  const field = fieldOf(named);
  const ranked = named
    .map((draft) => ({
      draft,
      points:
        score(discourse, draft, field, phrase, attribution) -
        clash(draft, phrase, discourse.text) +
        (tied(draft) ? TIED : 0),
    }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked;
  if (!best || best.points < (isPlain(phrase) ? LEAST : 0)) return null;
  return { draft: best.draft, doubt: second ? takenFor(discourse, phrase, best.draft, second.draft) : null };
}

/** "Lee attacked Ode after the senator had …", "Lee defended the senator's vote": there a description is not the subject again. */
function isWithin(text: Text, { tokens: [from, to] }: Phrase): boolean {
  const before = token(text, from - 1);
  if (before.sentence !== token(text, from).sentence) return false;
  if (SUBORDINATES.test(before.lower)) return true;
  return /^['’]s?$/.test(token(text, to).form) && wordy(before.form) && !/^(?:and|but)$/.test(before.lower);
}
const SUBORDINATES = /^(?:after|although|as|because|before|if|since|that|though|until|when|while)$/;

/** "The former manager, who asked that her name be withheld," is nobody whose name has been told. */
function isAnonymous(text: Text, { core, tokens }: Phrase): boolean {
  if (tokens[1] - core[1] < 3) return false;
  const behind = text.text.slice(...spanOf(text, [core[1], tokens[1]])).toLowerCase();
  return [...ANONYMITY_PHRASES].some((words) => behind.includes(words));
}

/** How many words of what is said are searched for names. */
const SEARCHED = 40;

/** Who is named behind a source in what it says, in the article's own words: "the mogul said Lee would lose" is not Lee. */
function namesWithin({ text, cast }: Discourse, { tokens }: Phrase, { content }: Attribution): ReadonlySet<number> {
  const found = new Set<number>();
  const [from, to] = content[0] ? tokensIn(text, content[0]) : [0, 0];
  for (let i = Math.max(from, tokens[1]); i < Math.min(to, from + SEARCHED); i++) {
    const number = token(text, i).quotation < 0 ? cast.nameAt([i, i + 1]) : -1;
    if (number >= 0) found.add(cast.named(number).number);
  }
  return found;
}
