import { AT_BODIES, BODY_VERBS, OF_BODIES, OF_PERSONS, PERSONAL_VERBS, TRADE_VERBS } from '../../lexicon/belongings';
import { KIN_NOUNS } from '../../lexicon/people';
import { isGeneralBody } from '../../phrases/groups';
import { listedNature } from '../../phrases/nouns';
import { capital, wordy } from '../../phrases/tokens';
import type { Span } from '../../span';
import type { Text } from '../../stages';
import { isSubject, owned, plain, type Surroundings, surroundingsOf } from './surroundings';

/**
 * Whether a name of which no list tells is a person's or a body's, by what stands around one mention of it. Points above
 * zero speak for a person, below for a body. Their sizes follow how often each sign stands beside people named in full and
 * beside companies in the tagger's training corpus: 1 for a leaning, 2 for a sign that is seldom wrong, 3 for a sure one.
 */
interface Sign {
  readonly points: -3 | -2 | -1 | 1 | 2 | 3;
  readonly shows: (around: Surroundings) => boolean;
}

/** The points of the clearest sign at a mention; 0 where there is none. */
export function leaningAt(text: Text, range: Span): number {
  const around = surroundingsOf(text, range);
  let clearest = 0;
  for (const { points, shows } of SIGNS) if (Math.abs(points) > Math.abs(clearest) && shows(around)) clearest = points;
  return clearest;
}

const ITS = /^(?:its|itself)$/;
const HIS = /^(?:he|her|his|she)$/;
/** What a body's own future or past is told with: "Acme said it would", but not "Lee said it will take years". */
const PLANS = /^(?:expects?|plans?|planned|will|would)$/;
const IMPERSONAL = /^(?:be|been|come|cost|have|make|mean|not|require|take)$/;
/** Verbs in the plural behind one name: newspapers speak so of a team or a band. */
const PLURAL_VERB = /^(?:are|aren|aren't|have|haven|haven't|were|weren't)$/;
/** Verbs of saying in the plural. */
const PLURAL_CUE = /^(?:admit|announce|believe|claim|confirm|deny|hope|insist|reckon|reveal|say|want)$/;
/** "It said", right behind a sentence that the name begins. */
const ITS_CUE = /^(?:added|also|denied|said|says|warned)$/;
/** What goes behind a name that is no owner of the next noun. */
const VERB = /^(?:also|and|are|denied|did|does|had|has|have|is|said|says|was|were|will|would)$/;

const SIGNS: readonly Sign[] = [
  // "Lee herself", "Lee, who left": a team may be "who", too, but hardly ever is.
  { points: 3, shows: ({ after }) => /^(?:herself|himself)$/.test(after(0).lower) },
  { points: 2, shows: ({ after }) => after(0).form === ',' && /^whom?$/.test(after(1).lower) },
  // "Lee said he", "Lee left his".
  {
    points: 2,
    shows: (around) =>
      isSubject(around) && [1, 2, 3].some((n) => HIS.test(around.after(n).lower) && plain(around.after, n)),
  },
  { points: 2, shows: ({ next: [first] }) => first === 'he' || first === 'she' },
  { points: 2, shows: (around) => owned(around, (noun) => OF_PERSONS.has(noun) || KIN_NOUNS.has(noun)) },
  { points: 2, shows: (around) => isSubject(around) && PERSONAL_VERBS.has(around.after(0).lower) },
  { points: 1, shows: ({ before }) => /^(?:said|says)$/.test(before(0).lower) },
  // "Acme said its", "Acme said it would".
  {
    points: -2,
    shows: ({ after, owns }) => !owns && [0, 1, 2, 3].some((n) => ITS.test(after(n).lower) && plain(after, n)),
  },
  { points: -2, shows: speaksOfIt },
  { points: -2, shows: saysItIsAtWork },
  // "Acme said it had": less sure, as "it" may be anything.
  { points: -1, shows: saysItHas },
  { points: -2, shows: ({ after }) => /^(?:,|[—–-]+)$/.test(after(0).form) && after(1).lower === 'which' },
  // "Acme shares", "Acme's plants".
  {
    points: -2,
    shows: (around) => OF_BODIES.has(around.after(0).lower) || owned(around, (noun) => OF_BODIES.has(noun)),
  },
  {
    points: -2,
    shows: ({ after, owns }) =>
      owns && after(0).lower === 'chief' && /^(?:executive|financial|operating)$/.test(after(1).lower),
  },
  // "Acme's Ann Lee".
  { points: -1, shows: ({ after, owns }) => !owns && capital(after(0).form) },
  // "An engineer at Acme", "a stake in Acme".
  { points: -2, shows: ({ before }) => /^(?:at|in|of)$/.test(before(0).lower) && AT_BODIES.has(before(1).lower) },
  // "According to Acme": a person of whom nothing else is told would have a given name.
  { points: -1, shows: ({ before }) => before(0).lower === 'to' && before(1).lower === 'according' },
  { points: -1, shows: ({ before }) => /^(?:at|in)$/.test(before(0).lower) },
  { points: -2, shows: ({ before }) => before(0).lower === 'from' && listedNature(before(1).lower) !== null },
  { points: -2, shows: isExample },
  // "The Acme said", where no noun follows that it would only describe.
  {
    points: -2,
    shows: ({ before, after, owns }) =>
      before(0).lower === 'the' && (owns || !wordy(after(0).form) || VERB.test(after(0).lower)),
  },
  // "Quay Town have", "Quay Town deny".
  {
    points: -2,
    shows: ({ before, after, owns }) => !owns && PLURAL_VERB.test(after(0).lower) && before(0).lower !== 'and',
  },
  {
    points: -2,
    shows: ({ before, after, owns }) =>
      !owns && PLURAL_CUE.test(after(0).lower) && !wordy(before(0).form) && !/^[,;—–-]/.test(before(0).form),
  },
  // "Acme, founded in 1901," "Acme was acquired by", "Acme employs".
  { points: -2, shows: isFounded },
  { points: -2, shows: ({ after, owns }) => !owns && BODY_VERBS.has(after(0).lower) },
  // "Acme launched a drug", "Acme was fined", "Acme agreed to pay": people do and suffer it, too.
  { points: -1, shows: ({ after, owns }) => !owns && TRADE_VERBS.has(after(0).lower) },
  { points: -1, shows: isDealt },
  // "Harbour-based Acme", "Acme told investors".
  { points: -1, shows: ({ before }) => /^\p{Lu}.*-based$/u.test(before(0).form) },
  {
    points: -1,
    shows: ({ after, owns }) =>
      !owns && after(0).lower === 'told' && /^(?:customers|investors|shareholders)$/.test(after(1).lower),
  },
  // "Acme said in a regulatory filing".
  {
    points: -2,
    shows: ({ after }) =>
      after(1).lower === 'in' && [3, 4, 5].some((n) => after(n).lower === 'filing' && plain(after, n)),
  },
  // "Acme (ACM.N)".
  {
    points: -3,
    shows: ({ after }) =>
      after(0).form === '(' && /^[.:]$/.test(after(2).form) && [1, 3].every((n) => /^\p{Lu}+$/u.test(after(n).form)),
  },
  // "Acme <ACM.N>".
  { points: -3, shows: ({ after }) => after(0).form === '<' },
  { points: -2, shows: ({ next: [first, second] }) => first === 'the' && isGeneralBody(second ?? '') },
  { points: -1, shows: ({ next: [first] }) => first === 'its' },
  { points: -2, shows: ({ next: [first, second] }) => first === 'it' && ITS_CUE.test(second ?? '') },
  { points: -1, shows: ({ after, owns }) => !owns && /^report(?:s|ed)?$/.test(after(0).lower) },
];

/** "Acme announced (that) it would close …". */
function speaksOfIt({ after, owns }: Surroundings): boolean {
  const it = after(1).lower === 'that' ? 2 : 1;
  return !owns && after(it).lower === 'it' && PLANS.test(after(it + 1).lower) && !IMPERSONAL.test(after(it + 2).lower);
}

/** "Acme said (that) it had …". */
function saysItHas({ after, owns }: Surroundings): boolean {
  const it = after(1).lower === 'that' ? 2 : 1;
  return !owns && after(it).lower === 'it' && /^(?:had|has)$/.test(after(it + 1).lower);
}

/** "Acme said (that) it is working to …", but not "it is raining", "it is going to be". */
function saysItIsAtWork({ after, owns }: Surroundings): boolean {
  const it = after(1).lower === 'that' ? 2 : 1;
  const doing = after(it + 2).lower;
  const at = /^(?:had|has)$/.test(after(it + 1).lower) && doing === 'been' ? it + 3 : it + 2;
  return (
    !owns &&
    after(it).lower === 'it' &&
    /^(?:had|has|is|was)$/.test(after(it + 1).lower) &&
    /\p{L}{2}ing$/u.test(after(at).lower) &&
    !/^(?:becoming|coming|getting|going|happening|looking|raining|snowing|taking|working out)$/.test(after(at).lower)
  );
}

/** "Acme, headquartered in …", "Acme was founded in …". */
function isFounded({ after, owns }: Surroundings): boolean {
  const told = after(0).form === ',' || /^(?:is|was)$/.test(after(0).lower);
  return !owns && told && /^(?:acquired|founded|headquartered|incorporated|privati[sz]ed)$/.test(after(1).lower);
}

/** "Acme was fined", "Acme had been bailed out", "Acme agreed to pay", "Acme filed for bankruptcy". */
function isDealt({ after, owns }: Surroundings): boolean {
  const [first, second, third] = [after(0).lower, after(1).lower, after(2).lower];
  if (owns) return false;
  if (/^(?:is|was)$/.test(first)) return SUFFERED.test(second);
  if (/^(?:had|has)$/.test(first)) return second === 'been' ? SUFFERED.test(third) : TRADE_VERBS.has(second);
  if (/^(?:agreed|offered)$/.test(first)) return second === 'to' && /^(?:acquire|buy|merge|pay|sell)$/.test(third);
  return (
    (first === 'filed' && second === 'for') || (/^(?:posted|reported)$/.test(first) && /^(?:an?|its)$/.test(second))
  );
}
const SUFFERED =
  /^(?:delisted|fined|headquartered|liquidated|nationali[sz]ed|owned|penali[sz]ed|relaunched|rebranded|valued)$/;

/** "Universities, including Harbourton": one of the bodies that the words before it tell. */
function isExample({ before }: Surroundings): boolean {
  if (!/^(?:as|including|like)$/.test(before(0).lower)) return false;
  const { lower } = before(before(1).lower === 'such' || before(1).form === ',' ? 2 : 1);
  return /[^s]s$/.test(lower) && listedNature(lower) === 'organisation';
}
