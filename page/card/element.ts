import type { Words } from '../words';
import type { CardContent } from './content';
import { CARD_STYLE } from './style';

/**
 * The card's host element with a closed shadow root, which the page's scripts cannot look into. All text goes in as text.
 *
 * @param announce whether assistive technology should read it out (it was asked for by keyboard), or only find it.
 */
export function cardElement(
  document: Document,
  content: CardContent,
  words: Words,
  announce: boolean,
  close: () => void,
) {
  const make = maker(document);
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const shadow = host.attachShadow({ mode: 'closed' });
  const card = make('article', 'card', [
    make('header', '', [level(make, content.level), closeButton(make, words, close)]),
    make('p', 'who', [content.who]),
    ...(content.about.length > 0 ? [make('p', 'about', [content.about.join(' · ')])] : []),
    ...(content.reasons.length > 0 ? [list(make, content.reasons)] : []),
    ...content.others.map((other) => make('p', 'others', [other])),
  ]);
  card.setAttribute('role', announce ? 'status' : 'note');
  // Its words run as the interface's language does, whatever the page's.
  card.dir = 'auto';
  card.setAttribute('aria-label', words('card.label'));
  keepInside(card);
  shadow.append(make('style', '', [CARD_STYLE]), card);
  return { host, card };
}

type Maker = ReturnType<typeof maker>;

const maker =
  (document: Document) =>
  (name: string, className: string, children: readonly (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

const list = (make: Maker, reasons: readonly string[]): HTMLElement =>
  make(
    'ul',
    'reasons',
    reasons.map((reason) => make('li', '', [reason])),
  );

/** Five steps, as many filled as the level says; the words say it again. Nothing where there is no level. */
function level(make: Maker, shown: CardContent['level']): HTMLElement {
  if (shown === null) return make('span', '', []);
  const steps = [1, 2, 3, 4, 5].map((step) => make('i', step <= shown.steps ? 'full' : '', []));
  const meter = make('span', 'meter', steps);
  meter.setAttribute('aria-hidden', 'true');
  return make('span', 'level', [meter, shown.name]);
}

function closeButton(make: Maker, words: Words, close: () => void): HTMLElement {
  const button = make('button', '', ['×']);
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', words('card.close'));
  button.addEventListener('click', close);
  return button;
}

/** What happens in the card is none of the page's business: its own handlers never hear of it. */
function keepInside(card: HTMLElement): void {
  for (const type of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'wheel', 'touchstart', 'touchend']) {
    card.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}

/** Inline and important, so that no rule of the page reaches the host. */
const HOST_STYLE = Object.entries({
  all: 'initial',
  position: 'fixed',
  left: '0',
  top: '0',
  'z-index': '2147483647',
  'max-width': 'calc(100vw - 16px)',
})
  .map(([name, value]) => `${name}:${value} !important`)
  .join(';');
