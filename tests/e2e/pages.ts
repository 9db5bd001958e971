import { existsSync, readFileSync } from 'node:fs';

/** Texts of publishers stand beside the repository, never in it; without them their tests are skipped. */
const SEED = new URL('../../../shared/seed-article.txt', import.meta.url);

/** A page around the article that the whole path is proven on, or null. */
export function seedArticle(): string | null {
  return existsSync(SEED) ? pageOf(readFileSync(SEED, 'utf8')) : null;
}

/** A plain page around a text whose paragraphs are parted by blank lines. */
export function pageOf(text: string, { title = 'A news article', lang = 'en' } = {}): string {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.trim().split(/\n\s*\n/);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><main><article><h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}</article></main></body></html>`;
}

/** An article with so many claims, each by another speaker. */
export function longArticle(claims: number): string {
  const first = ['Ada', 'Ben', 'Cora', 'Dev', 'Elif', 'Finn', 'Greta', 'Hugo', 'Iris', 'Jonas'];
  const last = ['Kerr', 'Lund', 'Moss', 'Nash', 'Okoro', 'Price', 'Quill', 'Reyes', 'Stone', 'Tanaka'];
  const speakers = [
    (n: number) => `${first[n % 10]} ${last[Math.floor(n / 10) % 10]}, who keeps the ${n}th lock of the canal, said`,
    () => 'Two engineers who had seen the plans said',
    (n: number) => `The board of the ${n}th district said`,
    () => 'Officials said',
  ];
  const sentence = (n: number) =>
    `${speakers[n % speakers.length]?.(n)} that the water had risen by ${n + 2} centimetres since the spring.`;
  return Array.from({ length: claims }, (_, n) => sentence(n)).join('\n\n');
}

/** An article that is not in English. */
export const GERMAN = pageOf(
  `Die Brücke bleibt geschlossen, sagte die Bürgermeisterin am Freitag. Die Stadt habe im Frühjahr erfahren, dass zwei Seile gerissen seien, und danach drei Gutachten bestellt, deren Ergebnisse noch niemand gesehen hat.

Nach Angaben der Behörde dauert die Reparatur mindestens ein halbes Jahr. Anwohner beklagten, dass die Umleitung durch ihre Straßen führe und niemand sie gefragt habe, bevor die Schilder aufgestellt wurden.`,
  { title: 'Die Brücke bleibt zu', lang: 'de' },
);

/** A page that is no article. */
export const SHOP = '<!doctype html><title>Shop</title><h1>Three chairs</h1><ul><li>Oak<li>Ash<li>Elm</ul>';
