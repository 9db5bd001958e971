import type { Phrase } from '../../phrases/phrase';
import { token } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

/** Words for several bodies of which only what sort they are is told. */
const BODIES =
  /^(?:agencies|airlines|allies|associations|banks|bidders|bodies|charities|cities|clubs|companies|councils|countries|courts|firms|governments|groups|leagues|ministries|nations|neighbou?rs|organi[sz]ations|parties|powers|rivals|sides|states|suitors|teams|unions|universities)$/;
/** How far back, in sentences, they may have been told of, counted ("the two firms") and not ("the firms"). */
const COUNTED = 12;
const UNCOUNTED = 4;

/** "The two countries", "both firms", "the companies": the bodies last told of together by their names, so many as are counted. */
export function severalBodies(
  discourse: Discourse,
  { head, determiner, count, tokens, core, owner }: Phrase,
): Draft | null {
  const both =
    token(discourse.text, tokens[0] - 1).lower === 'both' || token(discourse.text, tokens[0]).lower === 'both';
  if (!BODIES.test(head) || owner || core[1] !== tokens[1] || !(both || determiner === 'definite')) return null;
  const { sentence } = token(discourse.text, tokens[0]);
  const many = both ? 2 : count;
  const reach = many === null ? UNCOUNTED : COUNTED;
  const found = discourse
    .recent()
    .find(
      (draft) =>
        draft.many &&
        draft.named &&
        (many === null ? draft.count !== null : draft.count === many) &&
        (draft.sort === 'organisation' || ofUnknown(discourse, draft)) &&
        sentence - Math.max(draft.sentence, draft.heldTo) <= reach,
    );
  if (found) found.sort = 'organisation';
  return found ?? null;
}

/** Whether nothing but its names tells that a group is one of people. */
const ofUnknown = ({ cast }: Discourse, { label }: Draft): boolean =>
  label.split(' and ').every((name) => cast.drafts.some((draft) => draft.label === name && draft.sort === null));
