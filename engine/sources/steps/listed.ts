import { type Phrase, readPhrase } from '../../phrases/phrase';
import { spanOf } from '../../phrases/tokens';
import type { Discourse } from '../reading/discourse';
import type { Draft } from '../reading/draft';

/** Several named sources heard together: an entity of its own, the same one when they are heard together again. */
export function listed({ text, cast }: Discourse, phrase: Phrase): Draft | null {
  if (phrase.parts.length < 2) return null;
  const parts = phrase.parts.map((part) => readPhrase(text, spanOf(text, part)));
  const members = parts.map((part) => {
    const number = part.name ? cast.nameAt(part.name) : -1;
    return number >= 0 ? cast.named(number) : null;
  });
  const keys = members.map((draft, i) => draft?.label ?? text.text.slice(...(parts[i] as Phrase).span));
  const personal = parts[0]?.pronoun?.sort === 'person' || members.some((draft) => draft?.sort === 'person');
  // "The union and the port": bodies by their nouns, too.
  const isBody = (draft: Draft | null, i: number): boolean =>
    draft ? draft.sort !== null || !draft.personal : parts[i]?.nature === 'organisation';
  const body = members.some(isBody) && !personal;
  const draft = cast.together(keys, body ? 'organisation' : 'person');
  draft.label = text.text.slice(...phrase.span);
  return draft;
}
