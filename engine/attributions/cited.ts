import type { Range } from '../patterns/grammar/sentence';
import type { Found } from './candidates';
import { isOutlet, nameFrom } from './outlet-names';

type View = Found['view'];

/** Verbs with which an outlet passes on what it was told. */
const REPORTS = /^(?:report|reported|reporting|reports|said|saying|says|writes|wrote)$/;
/** Words from the outlet's name to its verb: "Reuters later reported". */
const LONGEST_SOURCE = 6;

/**
 * Whom an outlet has its report from, where its sentence says so: "The Gazette reported that …, citing people familiar
 * with the matter". They are the source, and the outlet is only what their claim came through (guide, `via`). Null where
 * it cites none, or a document or somebody with a name, who may be heard for himself.
 */
export function citedBy({ view, source, cue }: Found): { source: Range; outlet: Range } | null {
  if (!source || source[1] - source[0] > LONGEST_SOURCE || !REPORTS.test(view.open(cue[1] - 1))) return null;
  const outlet = nameFrom(view, view.open(source[0]) === 'the' ? source[0] + 1 : source[0]);
  if (!outlet || outlet[1] !== source[1] || !isOutlet(view, outlet)) return null;
  for (let at = cue[1]; at + 1 < view.to; at++) {
    if (view.open(at) !== 'citing' || view.open(at - 1) === 'without' || view.quoted(at)) continue;
    const cited: Range = [at + 1, endOfCited(view, at + 1)];
    return isAnonymous(view, cited) ? { source: cited, outlet: source } : null;
  }
  return null;
}

/** Where the words for those who are cited end: before the next comma, or where the claim or the sentence goes on. */
function endOfCited(view: View, from: number): number {
  let at = from;
  while (at < view.to && !/^(?:,|\.|;|:|—|–|that|"|said|says|reported)$/.test(view.open(at))) at++;
  return at;
}

function isAnonymous(view: View, cited: Range): boolean {
  if (cited[0] >= cited[1]) return false;
  const { name, nature, pronoun } = view.phraseAt(cited);
  return !name && !pronoun && (nature === 'person' || nature === 'people');
}
