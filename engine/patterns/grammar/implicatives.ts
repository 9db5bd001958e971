import type { SentenceView } from './sentence';

/**
 * What stands before "to" when the infinitive behind it comes true: who went on to say something has said it. Provenance: the
 * implicative verbs of Karttunen, "Implicative verbs" (1971), and the ways in which people are told to come to speak.
 */
const COMING = [
  /^(?:continue[ds]?|hastened|hastens|hurried|proceed(?:ed|s)|raced|rushed|rushes|saw fit|wasted no time)$/,
  /^(?:go|goes|gone|went) (?:on|(?:so|as) far as)$/,
  /^(?:am|are|be|been|is|was|were) (?:at (?:great )?pains|anxious|careful|compelled|eager|forced|keen|moved|obliged|quick|swift)$/,
  /^felt (?:bound|compelled|moved|obliged)$/,
  /^(?:called|emailed|phoned|rang|wrote)$/,
  /^(?:takes?|taken|took|turned|turns?) to (?:\S+ ){0,4}\S+$/,
  /^appear(?:ed|s) (?:at|before|in|on) (?:\S+ ){0,4}\S+$/,
  /^use[ds]? (?:\S+ ){1,4}(?:address|appearance|conference|interview|post|speech|statement)$/,
];

/** Nothing between such a verb and its infinitive is longer, in tokens: "took to the stage to". */
const MAX_OCCASION = 7;

/**
 * Where the verb begins whose infinitive behind the "to" at token `to` comes true: "went on (to say)", "took to Twitter (to
 * call)"; `to` itself when there is none.
 */
export function implicativeBefore(view: SentenceView, to: number): number {
  let words = '';
  for (let at = to - 1; at > view.from && to - at < MAX_OCCASION && !/^[,;:."]$/.test(view.open(at)); at--) {
    words = words ? `${view.open(at)} ${words}` : view.open(at);
    if (COMING.some((one) => one.test(words))) return at;
  }
  return to;
}
