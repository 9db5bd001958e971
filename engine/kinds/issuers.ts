import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../lexicon/calendar';
import { ISSUER_WORDS } from '../lexicon/documents';
import { forms } from '../phrases/capitals';
import { natureOfName } from '../phrases/name-nature';
import { listedNature } from '../phrases/nouns';
import type { Phrase } from '../phrases/phrase';
import { capital, token, wordy } from '../phrases/tokens';
import type { Span } from '../span';
import type { Text } from '../stages';

/**
 * Whether the description of a document tells how to find it: by an issuer, a journal, a title, a court or a date. What it
 * is about and whom it goes to does not ("a poll of Harbour voters").
 */
export function identified(text: Text, { tokens, core }: Pick<Phrase, 'tokens' | 'core'>): boolean {
  for (let i = tokens[0]; i < tokens[1]; i++) {
    const { form, lower } = token(text, i);
    if (
      capital(form) &&
      !tellsNobody(text, i) &&
      !isSubject(text, i, core) &&
      (i > tokens[0] || named(text, [i, core[1] - 1]))
    )
      return true;
    if (i < core[1] - 1 && ISSUER_WORDS.has(lower)) return true;
    if (/^(?:(?:19|20)\d\d|filed)$/.test(form)) return true;
    if (i >= core[1] && /^(?:by|from)$/.test(lower) && givenOut(text, [i + 1, tokens[1]])) return true;
  }
  return false;
}

/** Whether a phrase begins with the name of its issuer ("Gallup data"), and not only a sentence with it. */
const named = (text: Text, [from, to]: Span): boolean => {
  const nature = from < to ? natureOfName(forms(text, [from, from + 1])) : null;
  return nature === 'organisation' || nature === 'outlet';
};

/** "Data from state gaming regulators": a body of some kind, if not by name. */
function givenOut(text: Text, [from, to]: Span): boolean {
  for (let i = from; i < to && i < from + LONGEST_BODY; i++) {
    const { form, lower } = token(text, i);
    const next = token(text, i + 1);
    if (/^['’]s?$/.test(form)) continue;
    if (!wordy(form) || /ing$/.test(lower) || /^(?:across|in|of|on|to)$/.test(lower)) return false;
    const owns = /^['’]s?$/.test(next.form);
    if (!owns && (listedNature(lower) === 'organisation' || OFFICES.test(lower)) && listedNature(next.lower) === null)
      return true;
  }
  return false;
}
/** Offices of one holder who reports by law. */
const OFFICES = /^(?:auditor|comptroller|coroner|ombudsman)$/;
/** Words of such a body: "the state's own gaming regulators". */
const LONGEST_BODY = 6;

const isMonth = (word: string): boolean => MONTHS.has(word) || SHORT_MONTHS.has(word.replace(/\.$/, ''));

/** Techniques, not issuers: "CCTV footage", "DNA tests", "an Internet posting". */
const TECHNIQUE = /^(?:CCTV|CT|DNA|GPS|Internet|MRI|PCR|TV)$/;

/** Services that carry what others write: "WhatsApp messages" are none of the company's. */
const CARRIERS = /^(?:Discord|Facebook|Instagram|Signal|Slack|SMS|Telegram|TikTok|WeChat|WhatsApp|YouTube)$/;
const MESSAGES = /^(?:chats?|clips?|comments?|conversations?|exchanges?|messages?|posts?|recordings?|videos?)$/;

/** Days of the week and months tell of no issuer; a date in full, "June 4", is one to look it up by. */
const tellsNobody = (text: Text, index: number): boolean =>
  WEEKDAYS.has(token(text, index).lower) ||
  TECHNIQUE.test(token(text, index).form) ||
  (CARRIERS.test(token(text, index).form) && MESSAGES.test(token(text, index + 1).lower)) ||
  (isMonth(token(text, index).lower) && !/^\d{1,2}$/.test(token(text, index + 1).form));

/** Prepositions behind which stands what a document is about or whom it goes to, not who issued it. */
const ABOUT = /^(?:about|against|among|between|of|on|to)$/;
/** "Posted on Harbour.com": where it can be read. */
const PUBLISHED = /^(?:aired|broadcast|posted|published|shared|uploaded)$/;

/** Footage "from the scene of …" has no issuer by that. */
const SCENE = /^(?:area|day|night|scene|site|time)$/;

/** Whether a name behind the core is what the document is about ("a poll of Harbour voters", "surveys in Ohio"). */
function isSubject(text: Text, index: number, core: Span): boolean {
  let about = false;
  for (let i = core[1]; i < index; i++) {
    const { form, lower } = token(text, i);
    if (/^(?:by|from|at|for|with)$/.test(lower) && !SCENE.test(token(text, i + 2).lower)) return false;
    if (/^["“”'‘]$/.test(form)) return false;
    if (ABOUT.test(lower) && !PUBLISHED.test(token(text, i - 1).lower)) about = true;
    if (lower === 'in') about = natureOfName(forms(text, [index, nameEnd(text, index)])) === 'place';
  }
  return about && !isOwnData(text, index);
}

/** "An analysis of Port Authority data", "the results of a Gallup poll" can be found by whose data they are of. */
function isOwnData(text: Text, index: number): boolean {
  const at = nameEnd(text, index);
  return [at, at + 1].some((i) =>
    /^(?:data|documents|figures|filings|polls?|records|statistics|surveys?|transcripts)$/.test(token(text, i).lower),
  );
}

function nameEnd(text: Text, index: number): number {
  let at = index;
  while (capital(token(text, at).form)) at++;
  return at;
}
