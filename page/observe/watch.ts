import type { Article } from '../article';
import { watchNavigation } from './navigation';
import { paced } from './pace';

/** What is seen of a change: text and elements coming and going, and what makes them show or hide. */
const SEEN: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'open'],
};

/** Keeps an eye on the article's part of the page. */
interface Watch {
  /** Where to look from now on: at this article, or, for null, at the whole page. */
  follow(article: Article | null): void;
  /** Makes changes of our own to the page; they are not seen. */
  quietly(change: () => void): void;
}

/**
 * Calls `look` when the article may have changed, never more often than {@link paced} allows. Costs the page next to
 * nothing: after the first change nothing more is recorded until `look` begins, and changes elsewhere in the page are never
 * recorded at all, save that the article's own container is taken out.
 */
export function watchPage(document: Document, signal: AbortSignal, look: () => Promise<void>): Watch {
  let followed: Article | null = null;
  const observer = new MutationObserver(noticed);
  const request = paced(() => {
    listen();
    return look();
  }, signal);

  function noticed(): void {
    observer.disconnect();
    request();
  }

  function listen(): void {
    observer.disconnect();
    if (signal.aborted) return;
    const whole = document.documentElement;
    const container = followed?.container.isConnected ? followed.container : whole;
    observer.observe(container, SEEN);
    for (const root of shadowRootsOf(followed)) observer.observe(root, SEEN);
    for (const around of ancestorsOf(container)) observer.observe(around, { childList: true });
  }

  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (document.defaultView) watchNavigation(document.defaultView, signal, request);
  listen();
  return {
    follow(article) {
      followed = article;
      listen();
    },
    quietly(change) {
      if (observer.takeRecords().length > 0) request();
      change();
      observer.takeRecords();
    },
  };
}

/** Shadow roots that hold blocks: a change within is not seen from outside. */
function shadowRootsOf(article: Article | null): Set<Node> {
  const roots = new Set<Node>();
  for (const { element } of article?.blocks ?? []) {
    const root = element.getRootNode();
    if (root !== element.ownerDocument && root.isConnected) roots.add(root);
  }
  return roots;
}

function ancestorsOf(element: Element): Node[] {
  const around: Node[] = [];
  for (let node: Node | null = element.parentNode; node; node = node.parentNode ?? hostOf(node)) around.push(node);
  return around;
}

const hostOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : null);
