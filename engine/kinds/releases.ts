import { DOCUMENT_NOUNS } from '../lexicon/documents';
import { compound } from '../phrases/compounds';
import type { Phrase } from '../phrases/phrase';
import type { Text } from '../stages';
import type { Portrait } from './portrait';

/** What bodies speak in, and people hardly ever without being named beside it. */
const RELEASE = /^(?:communiqu[eé]|release|statement)s?$/;
/** One that has come to light is a document before it is anybody's word. */
const SEEN = /\b(?:draft|leaked|internal|seen by|obtained by|reviewed by|viewed by)\b/i;

/**
 * Whether a document is a statement whose author the article leaves to be understood ("the statement said", "a news release
 * said"): the body that gave it out speaks in it (guide, conventions).
 */
export const isRelease = (text: Text, { entity, phrases }: Portrait): boolean =>
  !entity.named && phrases.length > 0 && phrases.every((phrase) => isOwnWord(text, phrase));

function isOwnWord(text: Text, { core, head, span, owner }: Phrase): boolean {
  const kind = compound(text, core, head);
  const paper = DOCUMENT_NOUNS.has(`${kind} ${head}`) && !/^(?:news|press)$/.test(kind);
  return RELEASE.test(head) && !paper && owner === null && !SEEN.test(text.text.slice(...span));
}
