import { UNDERLINES } from '../../assets/palettes';
import type { Standing } from '../../engine/report';
import type { Words } from '../words';

/**
 * What the underlines mean, to stand at the end of the printed page. In a closed shadow root, with its look inline, so that
 * neither the page's print rules nor its scripts reach it.
 */
export function legendElement(
  document: Document,
  standings: readonly Standing[],
  colours: Record<Standing, string>,
  words: Words,
): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial !important; display: block !important; break-inside: avoid !important;';
  const legend = document.createElement('p');
  legend.dir = 'auto';
  legend.style.cssText = 'margin: 24px 0; font: 12px/1.6 system-ui, sans-serif; color: #1c1b1f; background: #ffffff;';
  const samples = standings.map((standing) => sample(document, standing, colours[standing], words));
  legend.append(`${words('name')}: `, ...samples);
  host.attachShadow({ mode: 'closed' }).append(legend);
  return host;
}

function sample(document: Document, standing: Standing, colour: string, words: Words): HTMLElement {
  const { style, width } = UNDERLINES[standing];
  const element = document.createElement('span');
  element.style.cssText = `text-decoration: underline ${style} ${width}px ${colour}; text-underline-offset: 0.2em;
    margin-inline-end: 18px; print-color-adjust: exact; -webkit-print-color-adjust: exact;`;
  element.textContent = words(`standings.${standing}`);
  return element;
}
