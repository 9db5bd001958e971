import type { Unread } from '../../platform/protocol';
import { selectedWords } from '../selection';
import type { Words } from '../words';
import { createCard } from './card';
import { plainContent } from './content';

/** Why a page shows no claims, in words. */
export interface Notice {
  title: string;
  text: string;
}

/**
 * What is left in the frame, so that a later card ends the one before, whichever script it came with. Scripts of an extension
 * share one global object a frame, unseen by the page.
 */
interface Explained {
  onRecordExplains?: AbortController;
}

/** Says at the selected words why the page shows no claims: until Escape, a click elsewhere, or its button closes that. */
export function explain(
  view: Window,
  unread: Unread,
  { words, noticeOf }: { words: Words; noticeOf(unread: Unread): Notice },
): void {
  const frame = globalThis as Explained;
  frame.onRecordExplains?.abort();
  const life = new AbortController();
  frame.onRecordExplains = life;
  const { document } = view;
  const card = createCard(document, words, (change) => change());
  const range = selectedWords(document);
  // What stands in a frame, an advertisement or a post, need be no article for its page to be one.
  const within = unread.status === 'not-article' && view !== view.top;
  const { title, text } = noticeOf(unread);
  const content = within ? plainContent(words('card.noClaim')) : plainContent(title, [text]);
  card.open(content, () => (range ? [range] : []), { announce: true });
  const listen = { capture: true, passive: true, signal: life.signal };
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && life.abort(), listen);
  document.addEventListener('click', (event) => card.holds(event) || life.abort(), listen);
  life.signal.addEventListener('abort', card.close);
}
