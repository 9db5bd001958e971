import { phraseFrom } from './grammar/phrase';
import { isAnswered } from './grammar/questions';
import type { Range, SentenceView } from './grammar/sentence';
import { isReported } from './grammar/source';
import type { VerbGroup } from './grammar/verbs';
import * as W from './grammar/words';
import type { Pattern } from './pattern';

export const saidX: Pattern = {
  id: 'said-x',
  title: 'The verb before its speaker',
  description: 'Reported words come first, then a verb of saying, then who said them.',
  authority: 'Quirk et al., A Comprehensive Grammar, §14.29: inversion of reporting verb and speaker',
  finds: [
    {
      text: '“The bridge will reopen on Friday,” said Maria Ruiz, a spokeswoman for the port.',
      source: 'Maria Ruiz, a spokeswoman for the port',
      cue: 'said',
      content: ['“The bridge', 'Friday,”'],
    },
    {
      text: 'The ferry had left an hour late, added the harbour master.',
      source: 'the harbour master',
      cue: 'added',
      content: ['The ferry', 'late'],
    },
    {
      text: 'The singers parted in May, so said two friends of theirs.',
      source: 'two friends of theirs',
      cue: 'said',
      content: ['The singers', 'so'],
    },
  ],
  allows: [
    'The firm, which keeps its books closed, denied the report.',
    'The host also runs a café, writes a weekly column and sings.',
    'The mayor left early, said goodbye to nobody and drove home.',
    'What the report added was confusion.',
  ],
  find: ({ view, verbs }) =>
    verbs.flatMap((group) => {
      if (isAnswered(view, group)) return [];
      if (group.mood !== 'finite' || !group.verb.inverts || group.range[1] - group.range[0] > 2) return [];
      const source = inverted(view, group) ? phraseFrom(view, group.range[1]) : null;
      if (!source || !isReported(view, source)) return [];
      return [{ source, cue: group.range, content: 'around' }];
    }),
};

/** Whether the verb stands after reported words and right before a noun phrase that no verb follows. */
function inverted(view: SentenceView, group: VerbGroup): boolean {
  const [from, to] = group.range;
  const so = isSo(view, from - 1);
  const before = so ? ',' : view.open(from - 1);
  const speech = view.afterSpeech(so ? from - 1 : from);
  if (!speech && group.verb.lemma === 'deny') return false; // "the driver, 40, denies murder"
  if (!speech && (/^(?:that|quote)$/.test(group.verb.frame) || endsInsertion(view, from - 1))) return false;
  if (!speech && before !== ',' && !/^[—–-]+$/.test(before)) return false;
  const source = phraseFrom(view, to);
  if (from === view.from && (view.capital(from) || !source || source[1] < view.to - 2)) return false;
  if (
    !source ||
    (!speech && /^(?:any|all|no|every|it|them|him|her)$/.test(view.open(to))) ||
    /^(?:goodbye|nothing|anything|something|that)$/.test(view.open(to))
  )
    return false;
  if (speech) return !view.isFinite(source[1]);
  if (isObject(view, source, group)) return false;
  const after = view.open(source[1]);
  return /^[,.;:?!]$|^$|^(?:in|at|on|during|who|when|after|while|and|as|of|to)$/.test(after) || view.adverb(source[1]);
}

/** "He left, so (said) a guard", "they never paid, or so (say) the drivers": a "so" that stands for what comes before. */
const isSo = (view: SentenceView, at: number): boolean =>
  view.open(at) === 'so' && at > view.from + 1 && (/^[,"]$/.test(view.open(at - 1)) || view.open(at - 2) === ',');

/** Whether what follows the verb is what it acts on: "…, denied the report", "…, writes a weekly column". */
function isObject(view: SentenceView, source: Range, { verb }: VerbGroup): boolean {
  if (verb.lemma === 'say') return false;
  const { name, pronoun, nature } = view.phraseAt(source);
  if (name || pronoun) return false;
  return nature === null || (nature === 'document' && !/^(?:add|conclude|note|warn)$/.test(verb.lemma));
}

/** "Ruiz, quoted by the Gazette, (said)": a participle between commas is no reported clause. */
function endsInsertion(view: SentenceView, comma: number): boolean {
  let at = comma - 1;
  while (at > view.from && !/^[,;:."]$/.test(view.open(at))) at--;
  return view.open(at) === ',' && /ed$/.test(view.open(at + 1)) && W.PREPOSITIONS.has(view.open(at + 2));
}
