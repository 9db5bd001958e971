import { listedNature } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import type { Text } from '../stages';

/**
 * Titles that one person bears for life or as head of a see, with what it is of: they are how that person is named.
 * Provenance: Debrett's "Correct Form", the ranks of the peerage and the royal family, and the heads of sees. Offices that
 * change hands ("the mayor of Leeds", "the Speaker") stay roles.
 */
const OF_PLACE =
  /^the (?:\d+(?:st|nd|rd|th) )?(?:most rev(?:erend)? )?(?:archbishop|bishop|countess|duchess|duke|earl|emir|grand mufti|marchioness|marquess|prince|princess|sultan|viscount|viscountess) of (?:the )?(\p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+){0,3})$/iu;
/** What all of those have, cheap to ask first: the browser takes milliseconds to make ready a pattern with classes of letters. */
const RANKED = /(?:bishop|count|duchess|duke|earl|emir|mufti|marquess|marchioness|prince|princess|sultan)[a-z]* of /i;
/** Titles that only one person bears. */
const ALONE =
  /^(?:the )?(?:aga khan|dalai lama|ecumenical patriarch|princess royal)$|^the (?:pope|pontiff|king|queen)$/i;

/** Whether a source is one person by title: "the Duke of Quay", "the Pope". */
export const isTitleholder = (text: Text, phrases: readonly Phrase[]): boolean =>
  phrases.some(({ span }) => isTitle(text.text.slice(...span)));

function isTitle(words: string): boolean {
  if (ALONE.test(words)) return !/^[Tt]he (?:king|queen)$/.test(words);
  const place = RANKED.test(words) ? OF_PLACE.exec(words)?.[1] : undefined;
  if (place === undefined || !/^\p{Lu}/u.test(place)) return false;
  const last = (place.split(' ').at(-1) as string).toLowerCase();
  return listedNature(last) === null && !/^(?:arms|hotel|inn|pub)$/.test(last);
}
