/** The headline as the page tells it to others, else as it shows it, else the document's title. */
export function titleOf(document: Document): string {
  const told = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const shown = document.querySelector('h1')?.textContent;
  return (
    [told, shown, document.querySelector('title')?.textContent]
      .map((title) => (title ?? '').replace(/\s+/g, ' ').trim())
      .find((t) => t !== '') ?? ''
  );
}
