import { COMMON_WORDS } from '../lexicon/common-words';
import { natureOfName } from '../phrases/names';
import { listedNature, singulars } from '../phrases/nouns';
import { capital, token, tokensIn } from '../phrases/tokens';
import type { Entity, Text } from '../stages';

/** How many mentions of a name are looked at for what it names. */
const LOOKED_AT = 20;

/** Surnames that are among the commonest words of news. */
const COMMON_SURNAMES =
  /^(?:arafat|bush|clinton|cox|davis|jackson|johnson|jones|lee|martin|mccain|obama|scott|smith|thomas|williams)$/;

/** Nouns that only a body has, behind its name or its possessive. */
const OF_BODIES =
  /^(?:app|board|boss|branded?|ceo|chief|customers?|employees?|engineers?|executives?|factory|headquarters|investors?|managers?|officials?|plants?|products?|sales|servers?|shareholders?|shares?|staff|stock|stores?|subscribers?|users?|website|workers?)$/;
/** Roles that somebody has at a body: "director of Acme", "an engineer at Acme". */
const ROLE_AT =
  /^(?:analyst|boss|ceo|chair|chairman|chief|customers|director|employees?|engineers?|executives?|founder|head|jobs?|manager|officer|owner|parent|president|researcher|scientist|shares|spokes(?:man|person|woman)|subsidiary|unit|users|work|worked|workers?|works)$/;
/** Words of doing as a body does: "Acme said its plants", "Acme said it would". */
const OWN = /^(?:its|itself)$/;

/**
 * Whether a single name of which no list tells and that no words describe names a person: surnames stand alone more often
 * than companies do. What only bodies have, or are called, speaks against it; "herself" and ", who" for it.
 */
export function isSurnameAlone(text: Text, { label, mentions }: Entity): boolean {
  const lower = label.toLowerCase();
  if (!/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(label) || natureOfName([label]) !== null) return false;
  const noun = (form: string) => COMMON_WORDS.has(form) || listedNature(form) !== null;
  if (!COMMON_SURNAMES.test(lower) && singulars(lower).some(noun)) return false;
  if (/(?:ed|ing|ly|s)$/.test(label) && mentions.every((mention) => opens(text, tokensIn(text, mention)[0])))
    return false;
  let persons = 1;
  for (const mention of mentions.slice(0, LOOKED_AT)) {
    const [from] = tokensIn(text, mention);
    if (token(text, from).form === label) persons += weight(text, from);
  }
  return persons > 0;
}

/** Whether a word is large perhaps only because it begins its sentence. */
const opens = (text: Text, at: number): boolean => token(text, at - 1).sentence !== token(text, at).sentence;

/** What one mention tells: below nothing for a body, above for a person. */
function weight(text: Text, at: number): number {
  const [before, next] = [token(text, at - 1), token(text, at + 1)];
  const after = /^['’]s?$/.test(next.form) ? token(text, at + 2) : next;
  if (/^(?:herself|himself)$/.test(next.lower) || (next.form === ',' && token(text, at + 2).lower === 'who')) return 2;
  if (capital(next.form) && next.sentence === token(text, at).sentence) return -1;
  const fromThere = before.lower === 'from' && listedNature(token(text, at - 2).lower) !== null;
  if (before.lower === 'in' || fromThere || (after !== next && listedNature(after.lower) === 'organisation')) return -2;
  if (/^report(?:s|ed)?$/.test(next.lower)) return -1;
  if (OF_BODIES.test(after.lower) || OWN.test(next.lower)) return -2;
  if (next.form === ',' && token(text, at + 2).lower === 'which') return -2;
  if (/^(?:at|of)$/.test(before.lower) && ROLE_AT.test(token(text, at - 2).lower)) return -2;
  return speaksOfIts(text, at + 1) ? -2 : 0;
}

/** "Acme said its …", "Acme announced that it had …". */
function speaksOfIts(text: Text, from: number): boolean {
  for (let i = from + 1; i < from + 4; i++) {
    const { lower } = token(text, i);
    if (OWN.test(lower)) return true;
    if (lower === 'it')
      return (
        /^(?:expects?|had|has|plans?|planned|will|would)$/.test(token(text, i + 1).lower) &&
        !/^be/.test(token(text, i + 2).lower)
      );
  }
  return false;
}
