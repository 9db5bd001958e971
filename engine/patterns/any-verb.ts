import { token } from '../phrases/tokens';
import { allows, finds } from './examples/any-verb';
import { ends, isPast, isSpeech, isVerb, overParticle } from './grammar/beside-speech';
import { phraseFrom } from './grammar/phrase';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import { isPerson } from './grammar/statement';
import { subjectBefore } from './grammar/subject';
import * as W from './grammar/words';
import type { Candidate, Pattern } from './pattern';

export const anyVerb: Pattern = {
  id: 'any-verb',
  title: 'Any verb beside a quotation',
  description:
    'Quoted speech stands right beside somebody and what he or she did, in whatever verb: “…,” she shrugged.',
  authority:
    'Quirk et al., A Comprehensive Grammar, §14.29: verbs that tell a manner or a gesture come to report speech',
  finds,
  allows,
  find: ({ view, found }) => {
    const candidate = afterSpeech(view) ?? afterExclamation(view) ?? beforeSpeech(view);
    return candidate && !found.some(({ cue, source }) => cue[0] >= view.from && source) ? [candidate] : [];
  },
};

/** No speaker beside a quotation is longer, in tokens. */
const MAX_SPEAKER = 14;

/** Speaker and verb, or verb and speaker, behind the quotation that the sentence begins with. */
function afterSpeech(view: SentenceView): Candidate | null {
  if (!view.quoted(view.from)) return null;
  const [, to] = view.quotationAt(view.from);
  if (!isSpeech(view, [view.from, to]) || !view.endsAsSpeech(to - 1)) return null;
  const inverted = speakerBehind(view, to);
  if (inverted) return inverted;
  for (const closes of [ends, takesObject]) {
    for (let verb = to + 1; verb < view.to && verb - to <= MAX_SPEAKER; verb++) {
      if (/^[;:."?!]$/.test(view.open(verb))) break;
      const after = overParticle(view, verb + 1);
      if (!isVerb(view, verb) || !closes(view, after) || !isSpeaker(view, [to, verb])) continue;
      return { source: [to, subjectEnd(view, verb)], cue: [verb, after], content: 'around' };
    }
  }
  return null;
}

/** No speaker and verb that are all of a sentence are longer, in tokens. */
const MAX_SHORT = 6;

/** "“Who paid for this?” Ode bristled.": speaker and verb alone, behind a quotation that ends with a mark of its own. */
function afterExclamation(view: SentenceView): Candidate | null {
  const { text, from, to } = view;
  const verb = to - 2;
  if (
    token(text, from - 1).quotation < 0 ||
    view.quoted(from) ||
    to - from > MAX_SHORT ||
    text.tokens[from]?.paragraph !== text.tokens[from - 1]?.paragraph
  )
    return null;
  if (!/^[?!]$/.test(token(text, from - 2).form) || view.open(to - 1) !== '.') return null;
  if (!isVerb(view, verb) || !isSpeaker(view, [from, verb])) return null;
  let start = from - 1;
  while (text.tokens[start - 1]?.quotation === text.tokens[from - 1]?.quotation) start--;
  return { source: [from, subjectEnd(view, verb)], cue: [verb, verb + 1], content: [start, from] };
}

/** "“…,” winced a source close to the actress". */
function speakerBehind(view: SentenceView, verb: number): Candidate | null {
  const to = /^(?:back|in|off|on|out|up)$/.test(view.open(verb + 1)) ? verb + 2 : verb + 1;
  if (!isPast(view, verb) || view.capital(verb) || view.open(to) === 'by') return null;
  const source = phraseFrom(view, to);
  if (!source || !isSpeaker(view, source)) return null;
  return { source, cue: [verb, to], content: 'around' };
}

/** "She captioned the photo: “Home at last.”": quoted speech that closes the sentence behind a colon. */
function beforeSpeech(view: SentenceView): Candidate | null {
  for (let at = view.from + 2; at < view.to - 1; at++) {
    if (view.open(at) !== ':' || !view.quoted(at + 1)) continue;
    const said = view.quotationAt(at + 1);
    if (!isSpeech(view, said) || said[1] < view.to - 1) return null;
    const manner = mannerBefore(view, at);
    if (manner) return { ...manner, content: [at + 1, view.to] };
    for (let verb = at - 1; verb > view.from && at - verb < MAX_SPEAKER; verb--) {
      if (/^[,;"]$/.test(view.open(verb))) return null;
      if (!isVerb(view, verb) || !(verb === at - 1 || takesObject(view, verb + 1))) continue;
      const source = subjectBefore(view, verb);
      if (!source || source === 'elided' || !isSpeaker(view, source) || hangs(view, source[0])) return null;
      return { source, cue: [verb, verb + 1], content: [at + 1, view.to] };
    }
    return null;
  }
  return null;
}

/** No adjective of manner with its adverbs is longer, in tokens: "was rather more direct". */
const MAX_MANNER = 5;

/** "A scout was blunter: “…”": a copula and how somebody spoke, before a colon and quoted speech. */
function mannerBefore(view: SentenceView, colon: number): Pick<Candidate, 'source' | 'cue'> | null {
  for (let be = colon - 2; be > view.from && colon - be <= MAX_MANNER; be--) {
    if (!/^(?:are|is|was|were)$/.test(view.open(be))) continue;
    for (let at = be + 1; at < colon; at++)
      if (!/^\p{Ll}{3,}$/u.test(view.form(at)) || view.startsPhrase(at)) return null;
    const source = subjectBefore(view, be);
    return source && source !== 'elided' && isPerson(view, source) && !hangs(view, source[0])
      ? { source, cue: [be, colon] }
      : null;
  }
  return null;
}

/** "For which she (later apologized)": a subject within another clause. */
const hangs = (view: SentenceView, from: number): boolean =>
  W.PREPOSITIONS.has(view.open(from - 1)) ||
  W.RELATIVES.has(view.open(from - 1)) ||
  W.SUBORDINATORS.has(view.open(from - 1));

/** Whether an object follows the verb: "captioned the picture". */
const takesObject = (view: SentenceView, at: number): boolean =>
  /^(?:an?|her|his|its|one|the|their)$/.test(view.open(at));

/** What the subject right behind a quotation does not hold. */
const NO_SUBJECT = /^(?:"|and|by)$/;

/** The end of the subject before the verb, without the adverbs that belong to it. */
function subjectEnd(view: SentenceView, verb: number): number {
  let end = verb;
  while (view.adverb(end - 1)) end--;
  return end;
}

/** Whether a noun phrase stands for a person, people, a body or a text, and for nobody who only follows a comma. */
function isSpeaker(view: SentenceView, [from, verb]: Range): boolean {
  const to = subjectEnd(view, verb);
  if (to <= from || !(view.startsPhrase(from) || view.nounLike(from)) || !isReported(view, [from, to])) return false;
  if (!view.nounLike(to - 1) && !(view.open(to - 1) === ',' && /^\d+$/.test(view.open(to - 2)))) return false;
  for (let at = from; at < to; at++) if (view.isFinite(at) || NO_SUBJECT.test(view.open(at))) return false;
  const { name, pronoun, nature } = view.phraseAt([from, to]);
  return name !== null || nature !== null || /^(?:he|she|they)$/.test(pronoun ? view.open(from) : '');
}
