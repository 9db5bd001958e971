import { isRole } from '../../phrases/names';
import type { Phrase } from '../../phrases/phrase';
import { capital, token, wordy } from '../../phrases/tokens';
import { isPersonal } from '../names/leaning';
import type { Cast } from '../reading/cast';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';
import { personBefore } from './appositive';

const BREAK = /^(?:[,(—–-]|--)$/;
/** What stands between a description and its name: "a worker named Tom Ode". */
const NAMED = /^(?:called|named)$/;

/** The person whose name stands beside a description: "her rival — Ann Lee —", "Ann Lee of Lodi, the chairwoman,". */
export function besideName(discourse: Discourse, { tokens: [from, to], nature, many }: Phrase): Draft | null {
  const { text, cast } = discourse;
  if (nature !== 'person' || many) return null;
  const { form, lower } = token(text, to);
  const number = BREAK.test(form) || NAMED.test(lower) ? nameFrom(discourse, to + 1) : -1;
  if (number >= 0) return cast.named(number);
  const ends = !wordy(token(text, to).form) || /^(?:at|for|from|in|of|who|whose|with)$/.test(token(text, to).lower);
  const behind = token(text, from - 1);
  if (!ends || !BREAK.test(behind.form) || behind.sentence !== token(text, from).sentence) return null;
  const before = personBefore(discourse, from - 1);
  return before >= 0 ? cast.named(before) : null;
}

/** The number of the person's name that begins at a token, titles before it left aside; -1 for none. */
export function nameFrom({ text, cast }: Discourse, from: number): number {
  const { sentence } = token(text, from - 1);
  for (let at = from; at < from + LONGEST_TITLE && token(text, at).sentence === sentence; at++) {
    const number = cast.nameAt([at, at + 1]);
    const name = cast.known.names[number];
    if (name) return mayBePerson(cast, number) && name.tokens[0] === at ? number : -1;
    if (!isRole(token(text, at).form) && !capital(token(text, at).form) && token(text, at).form !== '.') return -1;
  }
  return -1;
}

const LONGEST_TITLE = 5;

/** Whether the bearer of a name is a person, or may be one by a name of several words: "The minister, Brahim Odeh,". */
function mayBePerson({ known }: Cast, number: number): boolean {
  const cluster = known.clusters[known.of[number] as number];
  if (!cluster) return false;
  return cluster.nature === 'person' || (cluster.nature === null && cluster.forms.length > 1 && isPersonal(cluster));
}
