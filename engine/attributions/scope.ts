import { cueVerbs } from '../lexicon/cues';
import { BELIEF } from '../lexicon/verb-classes';
import { natureOf } from '../phrases/nouns';
import { isQuantity } from '../phrases/quantities';
import { capital, token } from '../phrases/tokens';
import type { Found } from './candidates';

/**
 * Leaves out what is no claim of its own: a belief that somebody tells about himself within his own words ("she says she
 * feels"), and what a thing "suggests" that can say nothing.
 */
export function inScope(found: readonly Found[]): Found[] {
  const own = found.map((one) => behindCue(one, found));
  return own.filter((one) => !isOwnBelief(one, own) && !isMute(one) && !isRequest(one) && !isTranscribed(one));
}

/** "The ministry said wine imports (threaten)": a subject begins behind the cue that its clause belongs to. */
function behindCue(one: Found, found: readonly Found[]): Found {
  const { source, view } = one;
  const other = source && found.findLast(({ cue }) => cue[0] > source[0] && cue[1] < source[1]);
  if (!source || !other || other.content !== 'after') return one;
  for (let at = source[0]; at < other.cue[0]; at++) if (/^(?:who|which|that|whose)$/.test(view.open(at))) return one;
  const from = view.open(other.cue[1]) === 'that' ? other.cue[1] + 1 : other.cue[1];
  return from < source[1] ? { ...one, source: [from, source[1]] } : one;
}

/** "A: People say so.": a line of a transcript is direct speech, be it without quotation marks. */
function isTranscribed({ view, pattern, cue }: Found): boolean {
  const { text, from } = view;
  const [start] = text.paragraphs[token(text, from).paragraph]?.tokens ?? [0];
  const isTurn = /^[AQ]$/.test(token(text, start).form) && text.tokens[start + 1]?.form === ':';
  return isTurn && pattern !== 'colon' && cue[0] > start;
}

/** "…, asking not to be named", "he asked us not to use his name": a condition of speaking, no statement. */
function isRequest({ view, cue }: Found): boolean {
  const to = /^(?:me|us)$/.test(view.open(cue[1])) ? cue[1] + 1 : cue[1];
  return (
    /^ask/.test(view.open(cue[1] - 1)) &&
    /^(?:not to|to (?:be|remain|stay)) /.test(`${view.open(to)} ${view.open(to + 1)} `)
  );
}

function isOwnBelief(one: Found, found: readonly Found[]): boolean {
  const { view, source, cue } = one;
  const believes =
    one.pattern === 'is-worried' ||
    (one.pattern === 'noun-is' && /^(?:belief|concern|fear|feeling|hope|view|worry)$/.test(view.open(cue[0]))) ||
    cueVerbs(view.open(cue[1] - 1)).some(({ lemma }) => BELIEF.has(lemma));
  if (!source || !believes) return false;
  if (!/^(?:he|her|his|its?|she|their|they)$/.test(view.open(source[0]))) return false;
  return found.some((other) => other !== one && other.source && other.content === 'after' && other.cue[1] <= source[0]);
}

/** Patterns whose cue is a verb that things may be the subject of as well: "her record shows", "the cuts called for". */
const BY_VERB = new Set(['x-said', 'calls-x', 'participle', 'prompts-x', 'tagger']);

/** "…, who added that": whoever "who" stands for is a person, whatever the noun before it. */
const speaks = (view: Found['view'], verb: number): boolean => {
  let at = verb - 1;
  while (view.adverb(at)) at--;
  return view.open(at) === 'who';
};

/** "The reply read: …": what is read out was written. */
const isReadOut = (view: Found['view'], [, to]: Found['cue']): boolean =>
  view.open(to - 1) === 'read' && /^[:"]$/.test(view.open(to));

/** What happens, and says nothing in whatever number: "two explosions suggested that". */
const EVENTS =
  /^(?:accident|arrest|attack|blast|bombing|change|clash|collision|crash|death|defeat|event|explosion|fire|incident|killing|murder|quake|raid|riot|shooting|storm|strike|victor|win)(?:e?s|ies)$/;

/** "His popularity shows …": a source without a name whose words up to its head stand for no person, body or document. */
function isMute({ pattern, view, source, cue }: Found): boolean {
  if (!source || !BY_VERB.has(pattern)) return false;
  if (cueVerbs(view.open(cue[1] - 1)).some(({ lemma }) => lemma === 'say' || lemma === 'tell')) return false;
  if (isReadOut(view, cue) || speaks(view, cue[0]) || (source[0] > view.from && view.afterSpeech(source[0])))
    return false;
  const { text } = view;
  const { name, pronoun, determiner, core, count, many, nature, head } = view.phraseAt(source);
  if (
    name ||
    pronoun ||
    nature ||
    ((many || count !== null) && !EVENTS.test(head)) ||
    (determiner === 'none' && capital(token(text, source[0]).form))
  )
    return false;
  for (let at = core[0]; at < core[1]; at++) {
    const { lower, quotation } = token(text, at);
    if (quotation >= 0 || (isQuantity(text, at) && !EVENTS.test(head)) || natureOf(lower) !== null || lower === 'site')
      return false; // a site, on the web or off it
  }
  return true;
}
