/**
 * Changes to a page that leave its article as it is: as other sites might have built the same page, and so a measure of how
 * much the search for the article leans on one site's habits.
 */
export const VARIANTS: Readonly<Record<string, (document: Document) => void>> = {
  'as published': () => {},
  'no class, no id': withoutNames,
  'classes and ids hashed': (document) => {
    for (const element of document.querySelectorAll('[class], [id]')) {
      const classes = element.getAttribute('class')?.trim().split(/\s+/) ?? [];
      if (classes.length > 0) element.setAttribute('class', classes.map(hashed).join(' '));
      if (element.id) element.setAttribute('id', hashed(element.id));
    }
  },
  'wrapped in more boxes': (document) => {
    for (const element of document.querySelectorAll('body > *, p')) boxed(boxed(element));
  },
  'no article, no main': (document) => renamed(document, 'article, main', 'div'),
  'boxes without meaning': withoutMeaning,
  'neither meaning nor names': (document) => {
    withoutMeaning(document);
    withoutNames(document);
  },
  'div for p': (document) => renamed(document, 'p', 'div'),
  'two line breaks for p': (document) => {
    for (const p of document.querySelectorAll('p'))
      p.replaceWith(...p.childNodes, document.createElement('br'), document.createElement('br'));
  },
  'neither, and div for p': (document) => {
    withoutMeaning(document);
    withoutNames(document);
    renamed(document, 'p', 'div');
  },
};

function withoutNames(document: Document): void {
  for (const element of document.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

function withoutMeaning(document: Document): void {
  renamed(document, 'article, main, section, header, footer, nav, aside, figure, figcaption', 'div');
  for (const element of document.querySelectorAll('[role], [itemprop]')) {
    element.removeAttribute('role');
    element.removeAttribute('itemprop');
  }
}

function renamed(document: Document, selector: string, name: string): void {
  for (const element of [...document.querySelectorAll(selector)]) {
    const other = document.createElement(name);
    for (const attribute of element.getAttributeNames())
      other.setAttribute(attribute, element.getAttribute(attribute) ?? '');
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

function boxed(element: Element): Element {
  const box = element.ownerDocument.createElement('div');
  element.replaceWith(box);
  box.append(element);
  return box;
}

/** As CSS modules name classes: the same name always becomes the same, which says nothing. */
function hashed(name: string): string {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0;
  return `x_${hash.toString(16).replace(/[a-f]/g, '')}`;
}
