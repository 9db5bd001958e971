import type { Phrase } from '../phrases/phrase';
import type { Span } from '../span';
import type { Resolved, Text } from '../stages';
import type { Portrait } from './portrait';

/** What laws and treaties are called, as the last word of their name or before what they are of or on. */
const LAW =
  /(?:^|\s)(?:accords?|act|amendment|charter|constitution|covenant|directive|ordinance|protocols?|statute|treaty)(?:$|\s(?:against|for|of|on)\s)/i;
/** A meeting's name as well: only a treaty says what it says for good. */
const CONVENTION = /(?:^|\s)conventions?(?:$|\s(?:against|for|of|on)\s)/i;

/** Whether a source that is written like a body's name is a law or a treaty: "the Clean Rivers Act says". */
export function isLaw(text: Text, resolved: Resolved, { entity, phrases, attributions }: Portrait): boolean {
  const named = entity.named && (entity.sort === 'organisation' || entity.sort === 'place');
  if (!named || !(phrases.some(isArticled) || entity.mentions.slice(0, 3).some((span) => behindArticle(text, span))))
    return false;
  if (LAW.test(entity.label)) return true;
  return CONVENTION.test(entity.label) && attributions.every((i) => isPresent(text, resolved, i));
}

const isArticled = ({ determiner }: Phrase): boolean => determiner === 'definite' || determiner === 'possessive';

/** Whether the words before a mention make its name that of one thing: "the Clean Rivers Act", "Quay's Clean Rivers Act". */
const behindArticle = (text: Text, [from]: Span): boolean =>
  /(?:\bthe|['’]s) $/i.test(text.text.slice(Math.max(0, from - 4), from));

/** Whether a claim's cue is in the present: "states", "say". */
function isPresent(text: Text, { attributions }: Resolved, number: number): boolean {
  const cue = attributions[number]?.cue[0];
  return (
    cue !== undefined && /^(?:\w+s|define|forbid|provide|require|say|state|stipulate)$/.test(text.text.slice(...cue))
  );
}
