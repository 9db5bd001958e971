import type { Range } from '../patterns/grammar/sentence';
import { subjectBefore } from '../patterns/grammar/subject';
import * as W from '../patterns/grammar/words';
import { natureOfName } from '../phrases/name-nature';
import { spanOf } from '../phrases/tokens';
import type { Span } from '../span';
import type { Found } from './candidates';
import { isOutlet, mayBeOutlet, nameFrom, shown } from './outlet-names';

type View = Found['view'];

/** Occasions on which somebody speaks to an outlet, and the verbs that name one without a noun. */
const OCCASION =
  /^(?:appearance|appearances|appearing|comments|conversation|e-mail|email|interview|interviewed|interviews|remarks|speaking|spoke|statement|talked|talking)$/;
/** Words from the cue to an outlet in "said in a recent interview with …", which may be taken for the beginning of what is said. */
const OCCASION_WORDS = 4;
/** What is done to a document, or to somebody, by the outlet that has it from there. */
const GOT_BY = /^(?:cited|contacted|interviewed|obtained|quoted|reached|reviewed|seen|viewed)$/;
const GIVEN_TO = /^(?:given|leaked|provided|shown|supplied)$/;

/** What an outlet holds with somebody: "in a Coastal TV interview". */
const HELD = /^(?:appearance|broadcast|debate|forum|interview|podcast|program|programme|segment|show|special)$/;

/**
 * The outlet that a claim came through, where its sentence names it outside of what is said: "told the Gazette",
 * "revealed to Reuters", "in an interview with the Gazette", "said on Harbour TV", "Lee said, according to the Gazette".
 * Whoever is told is taken for an outlet unless the name is a person's, a place's or an institution's, or a single word
 * that no list knows; elsewhere only a name that is an outlet's counts.
 */
export function viaOf({ view, cue, pattern, source }: Found, content: readonly Range[]): Span | null {
  const after = cue[1];
  const quoting = pattern === 'quoted-as' && source && source[0] >= after ? subjectBefore(view, cue[0]) : null;
  if (quoting && quoting !== 'elided' && isOutlet(view, quoting)) return spanOf(view.text, quoting);
  if (/^(?:tell|telling|tells|told)$/.test(view.open(after - 1))) {
    const told = nameFrom(view, after) ?? quotedOutlet(view, after);
    if (told && (isOutlet(view, told) || mayBeOutlet(view, told))) return spanOf(view.text, shown(view, told));
  }
  const said = (at: number) => content.some(([from, to]) => at >= from && at < to);
  const where = isTime(view, after) ? after + 1 : after;
  const occasion = /^(?:during|in|on|to)$/.test(view.open(where)) ? where + OCCASION_WORDS : 0;
  const outside = (at: number) => !view.quoted(at) && (!said(at) || (at >= after && at <= occasion));
  for (let at = view.from; at < view.to; at++) {
    if (!outside(at)) continue;
    const heard = leadsTo(view, at, cue) ? nameFrom(view, at + 1) : heldBy(view, at);
    const got = /^(?:obtained|reviewed|seen|viewed)$/.test(view.open(at - 1));
    if (heard && (isOutlet(view, heard) || (got && mayBeOutlet(view, heard))))
      return spanOf(view.text, shown(view, heard));
  }
  return null;
}

/** Whether the preposition at `at` leads to where something was said: behind the cue, behind an occasion, or in front. */
function leadsTo(view: View, at: number, cue: Range): boolean {
  const word = view.open(at);
  const before = view.open(view.adverb(at - 1) ? at - 2 : at - 1); // "speaking exclusively to"
  if (word === 'by') return GOT_BY.test(before);
  if (word === 'to' && GIVEN_TO.test(before)) return true;
  if (word === 'to' && before === 'according') return at < cue[0] || at >= cue[1];
  if (word === 'on' && at === view.from) return true;
  if (word === 'on' || word === 'to')
    return at === cue[1] || OCCASION.test(before) || (at === cue[1] + 1 && isTime(view, cue[1]));
  return (word === 'with' || word === 'for') && OCCASION.test(before);
}

/** "Said Sunday on …": a day or time may stand between. */
const isTime = (view: View, at: number): boolean => W.TIMES.has(view.open(at));

/** "In a Coastal TV interview": the outlet before what it held, behind "in", "on" or "during". */
function heldBy(view: View, at: number): Range | null {
  if (!/^(?:during|in|on)$/.test(view.open(at)) || !/^(?:an?|the|his|her|their)$/.test(view.open(at + 1))) return null;
  let from = at + 2;
  while (from < at + LONGEST_HELD && !view.capital(from)) from++;
  const name = nameFrom(view, from);
  return name && HELD.test(view.open(name[1])) ? name : null;
}
/** Words from "in" to the outlet's name: "in a recent Coastal TV interview". */
const LONGEST_HELD = 5;

/** "Told “Harbour and Friends,”": a programme's name in quotation marks. */
function quotedOutlet(view: View, from: number): Range | null {
  let to = from;
  while (to < view.to && view.quoted(to) && to - from < LONGEST_PROGRAMME) to++;
  const words = view.text.tokens.slice(from, to).map(({ form }) => form);
  const name = words.filter((word) => /[\p{L}\p{N}&]/u.test(word));
  const start = from + words.indexOf(name[0] ?? '');
  return name.length > 0 && natureOfName(name) === 'outlet' ? [start, start + name.length] : null;
}
/** Tokens of such a name with its marks. */
const LONGEST_PROGRAMME = 8;
