const SENTENCES = [
  'Two managers at the mill said the last shift would run on Friday week.',
  '“We were told nothing at all,” Ada Quill, who has worked there since she left school, told the Harbour Post.',
  'The owner has reportedly agreed to sell the land to a <a href="#h">hotel group</a> from the capital.',
  'The ministry denied that any grant had been <em>withdrawn</em>, and would not say more.',
  'Most families in the town have had somebody working beside the harbour at one time or another.',
  'According to the audit report, the mill lost money in nine of the past ten years.',
];

const page = (title: string, body: string, script = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>
${body}</article></main>${script}</body></html>`;

function paragraphs(from: number, to: number): string {
  const lines: string[] = [];
  for (let i = from; i < to; i++) {
    const words = SENTENCES.map((_, s) => SENTENCES[(i + s * 5) % SENTENCES.length]).slice(0, 4);
    lines.push(`<p><b>${i}.</b> ${words.join(' ')}</p>`);
  }
  return lines.join('\n');
}

/** 5 MB in about 100,000 nodes: far past what is read of a page. */
export const bigPage = (): string => page('Mill to close', paragraphs(0, 13_500));

/** How often the busy page changes itself, a second. */
const MUTATIONS = 1000;

/** An article that its own script changes all the time: a counter in a paragraph, a line that comes and goes. */
export const busyPage = (): string =>
  page(
    'Live: mill to close',
    `<p id="count">0</p>${paragraphs(0, 60)}<p id="line"></p>`,
    `<script>
      const count = document.getElementById('count').firstChild, line = document.getElementById('line');
      let made = 0;
      setInterval(() => {
        for (let i = 0; i < ${MUTATIONS / 100}; i++) {
          made++;
          if (made % 2) count.data = String(made);
          else line.replaceChildren(made % 4 ? document.createElement('i') : 'Reported at ' + made);
        }
      }, 10);
    </script>`,
  );

/** A page of links and controls that is no article. */
export function frontPage(): string {
  const links = Array.from({ length: 1500 }, (_, i) => `<li><a href="#${i}"><img alt="">Story ${i}: mill</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front page</title></head><body><nav><ul>
${links.join('\n')}</ul></nav></body></html>`;
}
