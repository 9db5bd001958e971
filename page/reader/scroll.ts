/** Brings the first of the words to the middle of the window, through whatever scrolls around them. */
export function scrollTo(document: Document, words: readonly Range[]): void {
  const view = document.defaultView;
  const [first] = words;
  const element = first?.startContainer.parentElement;
  if (!view || !first || !element) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const [box] = first.getClientRects();
  if (box && element.getBoundingClientRect().height > view.innerHeight) {
    view.scrollBy({ top: box.top - view.innerHeight / 2, behavior });
  } else {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  }
}
