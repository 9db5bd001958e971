import { runReader } from '../shared/reader';

/** The sample is the extension's own page: its style sheets need no help of the background. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

runReader({
  async setCss(css) {
    sheet.replaceSync(css);
    return { ok: true, value: null };
  },
  card: async () => (await import('../shared/card')).card,
  marks: () => import('../../page/marks'),
});
