/** What is selected in the page; null when nothing is. */
export function selectedWords(document: Document): Range | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}
