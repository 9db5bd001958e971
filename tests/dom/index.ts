import { parseHTML } from 'linkedom';

/** A document without a browser: no layout, no style sheets, no scripts. */
export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;
