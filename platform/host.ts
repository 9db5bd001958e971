/** The host name of a web page, as the lists of sites hold it; null for a page that is none. */
export function hostOf(tab: { url?: string | undefined } | null): string | null {
  if (!tab?.url || !/^https?:/.test(tab.url)) return null;
  return new URL(tab.url).hostname;
}
