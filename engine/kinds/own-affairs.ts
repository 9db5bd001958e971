import type { Resolved, Text } from '../stages';
import type { Portrait } from './index';

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

/** Whether all that an outlet says in an article is about itself, so that it speaks as any body does: "the BBC said it would cut jobs". */
export const speaksOfItself = (text: Text, { attributions }: Resolved, portrait: Portrait): boolean =>
  portrait.attributions.length > 0 &&
  portrait.attributions.every((i) => {
    const { content, cue } = attributions[i] ?? { content: [], cue: [] };
    const said = content[0] ? text.text.slice(...content[0]) : '';
    if (cue.some((span) => /report/i.test(text.text.slice(...span)))) return false; // what is reported is of others
    return (IT_DOES.test(said) || ITS.test(said) || WE.test(said)) && !REPORTING.test(said);
  });
