import { COMPANY_ROLES, PARTIES } from '../lexicon/belongings';
import { natureOfName } from '../phrases/name-nature';
import type { Phrase } from '../phrases/phrase';
import type { Attribution, Resolved, Text } from '../stages';
import type { Portrait } from './portrait';

/** What a body does or has done, behind "it"; the weather and other things that "it" stands for do none of it. */
const IT_DOES =
  /^(?:that )?it (?:also |still )?(?:apologi|declin|deni|disagree|hope|intend|plan|regret|refuse|reject|stands? by|stood by|welcom|(?:did|does|had|has|will|would)(?: also| never| not)? (?!appear|be\b|been\b|come|cost|happen|have\b|make|mean|rain|seem|snow|take))/i;
/** What an outlet has besides news. */
const ITS =
  /^(?:that )?its (?:own )?(?:anchor|app|board|correspondent|coverage|crew|editor|employee|host|journalist|newsroom|offices?\b|owner|presenter|profit|publisher|reporter|reporting|revenue|sales|server|shares|staff|stor(?:y|ies)|website)/i;
const WE = /^["“'‘](?:our|we)\b/i;
/** What journalists do for a story, within the first words of what is said: no affair of the outlet's own. */
const REPORTING =
  /^(?:\W*\w+){1,6}?\W+(?:asked|confirmed|contacted|found|given|identified|interviewed|learned|learnt|obtained|reached|reviewed|seen|shown|spoken|told|understood|verified|verify|viewed)\b/i;

/**
 * Whether somebody described by a noun that fits a company as well as a person ("the contractor") is told of as a body: what
 * it says is about "it" and "its", never about "him".
 */
export function actsAsBody(text: Text, { attributions }: Resolved, portrait: Portrait): boolean {
  const { entity, phrases } = portrait;
  const party = ({ head, many, determiner }: Phrase) =>
    determiner === 'definite' && !many && (COMPANY_ROLES.has(head) || PARTIES.has(head));
  if (entity.named || phrases.length === 0 || !phrases.every(party)) return false;
  const told = portrait.attributions.map((i) => saidIn(text, attributions[i]));
  return (
    told.some((said) => IT_DOES.test(said) || ITS_OWN.test(said)) &&
    !told.some((said) => /^(?:that )?s?he\b/i.test(said))
  );
}

/** Whether a name that tells nothing by itself is taken up by "it" where it speaks, and so is no person's. */
export const isCalledIt = (text: Text, { attributions }: Resolved, { entity, ...portrait }: Portrait): boolean =>
  entity.named &&
  entity.sort === 'person' &&
  natureOfName(entity.label.split(' ')) === null &&
  portrait.phrases.every(({ head }) => head === '') &&
  portrait.attributions.some((i) => /^it$/i.test(text.text.slice(...(attributions[i]?.source[0] ?? [0, 0]))));

const saidIn = (text: Text, attribution: Attribution | undefined): string =>
  attribution?.content[0] ? text.text.slice(...attribution.content[0]) : '';

/** What a company has of its own, whatever it is in. */
const ITS_OWN =
  /^(?:that )?its (?:own )?(?:board|business|clients|customers|drivers|employees|engineers|factor(?:y|ies)|fleet|liability|management|operations|plants?|policy|products?|profits?|revenues?|sales|services?|shareholders|shares|sites?|staff|stores|subsidiary|survey|systems?|tenants|website|workers)\b/i;

/** Whether all that an outlet says in an article is about itself, so that it speaks as any body does: "the BBC said it would cut jobs". */
export const speaksOfItself = (text: Text, { attributions }: Resolved, portrait: Portrait): boolean =>
  portrait.attributions.length > 0 &&
  portrait.attributions.every((i) => {
    const { cue } = attributions[i] ?? { cue: [] };
    const said = saidIn(text, attributions[i]);
    if (cue.some((span) => /report/i.test(text.text.slice(...span)))) return false; // what is reported is of others
    return (IT_DOES.test(said) || ITS.test(said) || WE.test(said)) && !REPORTING.test(said);
  });
