import type { SentenceView } from '../patterns/grammar/sentence';
import * as W from '../patterns/grammar/words';

/*
 * Times that stand beside a source and are none of it.
 */

const TODAY = /^(?:today|tomorrow|tonight|yesterday)$/;
/** What opens a sentence before its subject: when it was said, or how it goes on from the one before. */
const OPENS = /^(?:afterwards?|earlier|elsewhere|later|meanwhile|separately|subsequently)$/;
const STRETCH = /^(?:autumn|dawn|day|days|decade|decades|hour|hours|minutes|moments|spring|summer|winter)$/;
const LATER = /^(?:afterwards?|before|earlier|later|on)$/;
const EARLY = /^(?:earlier|early|late|later)$/;

const isTime = (view: SentenceView, at: number): boolean => W.TIMES.has(view.open(at)) || STRETCH.test(view.open(at));

/** "Later (Ruiz)", "last year (Norvex)", "two days later (Ruiz)", "that evening (the mayor)": past a time before the subject. */
export function behindOpeningTime(view: SentenceView, from: number, to: number): number {
  const end = OPENS.test(view.open(from)) || TODAY.test(view.open(from)) ? from + 1 : stretchEnd(view, from);
  const subject = view.open(end) === ',' ? end + 1 : end;
  const follows = view.startsPhrase(subject) && view.open(subject) !== '"' && view.open(end) !== "'s";
  return end > from && subject < to && follows && opensClause(view, from) ? subject : from;
}

const opensClause = (view: SentenceView, at: number): boolean =>
  at === view.from || at === view.opening || /^(?:,|and|but|next)$/.test(view.open(at - 1));

/** The end of "last year", "that same day", "a week earlier"; `from` where no time begins. */
function stretchEnd(view: SentenceView, from: number): number {
  if (view.open(from - 1) === 'next' && isTime(view, from)) return from + 1;
  const near = /^(?:last|next|that|this)$/.test(view.open(from));
  let at = near ? from + 1 : from;
  if (view.open(at) === 'same') at++;
  if (near) return isTime(view, at) ? at + 1 : from;
  const counted = /^(?:an?|days|hours|months|weeks|years|two|three|four|five|six|\d+)$/.test(view.open(from));
  while (counted && at < from + 2 && !isTime(view, at)) at++;
  return counted && isTime(view, at) && LATER.test(view.open(at + 1)) ? at + 2 : from;
}

/** "(Ruiz) late today", "(the mayor) earlier this week", "(Ruiz) later in the day": before a time behind a source. */
export function beforeClosingTime(view: SentenceView, from: number, to: number): number {
  let at = to;
  while (at - 1 > from && (isTime(view, at - 1) || /^(?:in|last|next|on|that|the|this)$/.test(view.open(at - 1)))) at--;
  if (at - 1 > from && EARLY.test(view.open(at - 1)) && !W.ARTICLES.has(view.open(at - 2))) return at - 1;
  return to - 1 > from && TODAY.test(view.form(to - 1)) ? to - 1 : to;
}
