import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt, slicesOf } from '../page/article';
import { blocksIn, findArticle } from '../scripts/article';
import { documentOf } from '../tests/dom';
import { build, expected, page } from '../tests/dom/arbitrary';
import { SEPARATOR } from './found';

const PARAGRAPHS = [
  'The mill on the river will close in spring, two managers said on Monday, and most of its workers will go.',
  'The owners have lost money on it for six years, according to accounts that were filed in the capital.',
  'A spokeswoman for the town said that the council had not been told, and that it would ask for a meeting.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

describe('any article', () => {
  const read = (pieces: Parameters<typeof expected>[0]) => {
    const document = documentOf('<!doctype html><body><main></main></body>');
    const element = document.querySelector('main') as HTMLElement;
    build(document, element, pieces);
    const before = document.toString();
    const article = blocksIn(element);
    return { ...article, untouched: document.toString() === before };
  };

  it('reads the text that is shown, and leaves the page as it was', () => {
    fc.assert(
      fc.property(page, (pieces) => {
        const { text, untouched } = read(pieces);
        expect(text).toBe(expected(pieces));
        expect(untouched).toBe(true);
      }),
    );
  });

  it('maps every character to its place, and the place back', () => {
    fc.assert(
      fc.property(page, (pieces) => {
        const article = read(pieces);
        const { text, blocks } = article;
        expect(blocks.map((block) => text.slice(...block.span))).toEqual(blocks.map((block) => block.text));
        for (const block of blocks)
          expect(block.pieces.reduce((at, piece) => at + piece.length, 0)).toBe(block.text.length);
        for (let at = 0; at < text.length; at++) {
          const [slice, ...more] = slicesOf(article, [at, at + 1]);
          expect(more).toEqual([]);
          if (slice === undefined) {
            expect(text[at]).toMatch(/\s/);
            continue;
          }
          const unit = slice.node.data.slice(slice.start, slice.end);
          expect(unit.replace(/\s/, ' ')).toBe(text[at]);
          expect(offsetAt(article, slice.node, slice.start)).toBe(at);
        }
      }),
    );
  });

  it('gives for any span the parts of the text nodes that say it', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (pieces, a, b) => {
        const article = read(pieces);
        const { length } = article.text;
        const span = [
          Math.min(a % (length + 1), b % (length + 1)),
          Math.max(a % (length + 1), b % (length + 1)),
        ] as const;
        const slices = slicesOf(article, span);
        expect(new Set(slices.map(({ node }) => node)).size).toBe(slices.length);
        const ink = (text: string) => text.replace(/[\s\p{Cf}]/gu, '');
        expect(ink(slices.map(({ node, start, end }) => node.data.slice(start, end)).join(''))).toBe(
          ink(article.text.slice(...span)),
        );
      }),
    );
  });
});

describe('findArticle', () => {
  const textOf = (html: string) =>
    findArticle(documentOf(`<!doctype html><html><head></head><body>${html}</body></html>`))?.text;

  it('takes the body and leaves what stands around it', () => {
    const html = `<nav><a href="/">Home</a> <a href="/town">Town</a></nav><header><h1>Mill to close</h1><p>By Ada Quill</p></header>
      <article>${BODY}</article><section class="related"><h2>More</h2><p>${'Another story about the river, and what became of it. '.repeat(9)}</p></section>
      <div class="comments"><p>${'What a shame, I have worked there myself, said nobody. '.repeat(30)}</p></div><footer>© The Paper</footer>`;
    expect(textOf(html)).toBe(PARAGRAPHS.join(SEPARATOR));
  });

  it('reads entities, line breaks and bare text', () => {
    const [first, second, third] = PARAGRAPHS;
    expect(textOf(`<div>${first} &amp; more<br><br>${second}<br>so it is.<br> <br>${third}</div>`)).toBe(
      [`${first} & more`, `${second} so it is.`, third].join(SEPARATOR),
    );
  });

  it('finds no article in a page of links', () => {
    expect(
      textOf(`<ul>${'<li><a href="/x">A story about the mill, and the river.</a></li>'.repeat(50)}</ul>`),
    ).toBeUndefined();
  });

  it('finds no article in an empty document', () => {
    expect(findArticle(documentOf(''))).toBeNull();
  });

  it('reads only the first article of a page that goes on with others', () => {
    const next = BODY.replaceAll('mill', 'school');
    const html = `<main><article><h1>Mill to close</h1>${BODY}</article><article><h1>School to open</h1>${next}${next}</article></main>`;
    expect(textOf(html)).toBe(PARAGRAPHS.join(SEPARATOR));
  });

  it('reads the deck that stands with the headline', () => {
    const deck = 'Most of its workers will have to go';
    const html = `<header><h1>Mill to close</h1><p class="article__standfirst">${deck}</p></header><nav><a>Town</a></nav><article>${BODY}</article>`;
    expect(textOf(html)?.split(SEPARATOR)[0], 'a line too short for a deck').toBe(PARAGRAPHS[0]);
    expect(textOf(html.replace(deck, `${deck}, say managers`))?.split(SEPARATOR)[0]).toBe(`${deck}, say managers`);
  });

  it('reads decks of several lines, but no motto under the name of the site', () => {
    const [first, second] = ['Most of its workers will have to go', 'The owners have not told them, managers say'];
    const list = `<h1>Mill to close</h1><ul><li>${first}</li><li>${second}</li></ul><div>By Ada Quill</div><article>${BODY}</article>`;
    expect(textOf(list)?.split(SEPARATOR).slice(0, 3)).toEqual([first, second, PARAGRAPHS[0]]);
    const motto = `<h1><a href="/">The Paper</a></h1><p>${second}</p><h2>Mill to close</h2><article>${BODY}</article>`;
    expect(textOf(motto)).toBe(PARAGRAPHS.join(SEPARATOR));
  });

  it('reads all parts of one article, each under a top heading of its own', () => {
    const part = (title: string, html: string) => `<section><h1>${title}</h1>${html}</section>`;
    const more = BODY.replaceAll('mill', 'school');
    expect(textOf(`<article>${part('Mill to close', BODY + BODY)}${part('Why', more + more)}</article>`)).toContain(
      'school',
    );
  });

  it.each([
    ['whose titles lead to their own places', BODY, '/mill#'],
    ['that is all there is', '', '/mill/'],
  ])('reads a live blog built like a list of teasers, %s', (_, lead, place) => {
    const entries = Array.from(
      { length: 9 },
      (_, i) =>
        `<div><h2><a href="${place}${i}">What happened at ${i}</a></h2><p>Item ${i}: ${PARAGRAPHS[0]}</p></div>`,
    );
    expect(textOf(`<h1>Mill to close</h1><div>${lead}<div>${entries.join('')}</div></div>`)).toContain('Item 8');
  });

  it('ends a link that was never closed with the next one', () => {
    expect(textOf(`<a name="top"><a href="/">Home</a><div>${BODY}</div>`)).toBe(PARAGRAPHS.join(SEPARATOR));
  });

  it('stays right when fields of a form have the names of its properties', () => {
    const form = `<form id="page"><input name="firstChild"><input name="localName"><input name="getAttribute">${BODY}</form>`;
    expect(textOf(`<input name="nextSibling">${form}`)).toBe(PARAGRAPHS.join(SEPARATOR));
  });

  it('says where it stopped in an endless page', () => {
    const document = documentOf(`<!doctype html><html><body><article>${BODY.repeat(1500)}</article></body></html>`);
    const { text, truncatedAt } = findArticle(document) ?? {};
    expect(truncatedAt).toBe(text?.length);
    expect(truncatedAt).toBeGreaterThan(100_000);
    expect(truncatedAt).toBeLessThan(110_000);
  });
});
