/** The Navigation API, as far as it is used; older Firefox has none. */
interface Navigations extends EventTarget {}

/**
 * Calls `moved` when the document's address changed without a load (the fragment alone does not count), and when the page
 * comes back from the browser's back/forward cache. Where the browser has no Navigation API, a step that a script makes
 * forward goes unnoticed here; the change of the page that follows does not.
 */
export function watchNavigation(view: Window, signal: AbortSignal, moved: () => void): void {
  let address = addressOf(view);
  const check = () => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    moved();
  };
  const { navigation } = view as { navigation?: Navigations };
  navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && moved(), { signal });
}

const addressOf = (view: Window): string => view.location.href.replace(/#.*$/, '');
