import type { Entity, Text } from '../stages';

/** A name, perhaps with an age, and behind it the words that say that it is not the real one. */
const PSEUDONYM =
  /^(?:\p{Lu}[\p{L}'-]*\.?\s?){1,3}(?:,? \(?\d{1,3}\)?)?[\s,([–—-]+(?:(?:which is |that is )?not (?:his|her|their) real name|whose (?:real )?names? (?:has|have|had|was|were) (?:been )?(?:changed|withheld)|(?:(?:his|her|their) )?names? (?:has been |have been )?changed|a pseudonym)(?!\p{L})/u;

/** Words of which one is in all those wordings: they cost nothing to look for. */
const WORDING = /name|pseudonym/;

/** Longest name, age and wording together, in UTF-16 units. */
const REACH = 100;

/**
 * Whether the article gives a source a made-up name: "Ben (not his real name)", "Maria, whose name has been changed". Its
 * name is withheld, so nobody answers for what it says.
 */
export const isPseudonym = (text: Text, { mentions }: Entity): boolean =>
  mentions.some(([from]) => {
    const words = text.text.slice(from, from + REACH);
    return WORDING.test(words) && PSEUDONYM.test(words.replace(/’/g, "'"));
  });
