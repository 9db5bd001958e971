import { COMMON_WORDS } from '../lexicon/common-words';
import { natureOfName } from '../phrases/names';
import { listedNature, type Nature, singulars } from '../phrases/nouns';
import { capital, token, tokensIn } from '../phrases/tokens';
import type { Entity, Text } from '../stages';

/** How many mentions of a name are looked at for what it names. */
const LOOKED_AT = 20;

/** A word written as a surname is, "O'Brien" and "al-Amin" too. */
const NAME = /^(?:(?:al|el)-)?\p{Lu}[\p{Ll}’'][\p{L}’'-]*$/u;
/** What a noun may stand for besides persons, whose nouns are surnames as well. */
const BESIDES: ReadonlySet<Nature | null> = new Set(['document', 'organisation', 'outlet', 'people', 'spokes']);

const isCommon = (word: string): boolean => singulars(word).some((form) => COMMON_WORDS.has(form));

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
  if (!NAME.test(label) || natureOfName([label]) !== null || BESIDES.has(listedNature(label.toLowerCase())))
    return false;
  const large = mentions.some((mention) => !opens(text, tokensIn(text, mention)[0]));
  if (!large && (/(?:ed|ing|ly|s)$/.test(label) || isCommon(label.toLowerCase()))) return false;
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
  if (isExample(text, at)) return -2;
  if (/^report(?:s|ed)?$/.test(next.lower)) return -1;
  if (OF_BODIES.test(after.lower) || OWN.test(next.lower)) return -2;
  if (next.form === ',' && token(text, at + 2).lower === 'which') return -2;
  if (/^(?:at|of)$/.test(before.lower) && ROLE_AT.test(token(text, at - 2).lower)) return -2;
  return speaksOfIts(text, at + 1) ? -2 : 0;
}

/** "Universities, including Harbourton": one of the bodies that the words before it tell. */
function isExample(text: Text, at: number): boolean {
  if (!/^(?:as|including|like)$/.test(token(text, at - 1).lower)) return false;
  const before = at - (token(text, at - 2).lower === 'such' || token(text, at - 2).form === ',' ? 3 : 2);
  return /[^s]s$/.test(token(text, before).lower) && listedNature(token(text, before).lower) === 'organisation';
}

/** "Acme said its …", "Acme announced it would close …"; not the "it" of "Lee said it would take years". */
function speaksOfIts(text: Text, from: number): boolean {
  for (let i = from + 1; i < from + 4; i++) if (OWN.test(token(text, i).lower)) return true;
  const it = token(text, from + 1).lower === 'that' ? from + 2 : from + 1;
  return (
    token(text, it).lower === 'it' &&
    /^(?:expects?|plans?|planned|will|would)$/.test(token(text, it + 1).lower) &&
    !/^(?:be|been|come|cost|have|make|mean|not|require|take)$/.test(token(text, it + 2).lower)
  );
}
