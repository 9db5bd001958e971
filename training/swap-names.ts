/**
 * Whether the tagger reads people alike whatever their names: the named sources of a corpus get names of other origins,
 * and the figures must stay.   npx tsx training/swap-names.ts CORPUS.jsonl [WEIGHTS.bin]
 */
import { readFileSync } from 'node:fs';
import type { Span } from '../engine/span';
import { loadTagger } from '../engine/tagger';
import { read } from '../engine/text';
import { type Article, Scores } from './score';

/** Given name and surname of invented people. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['Khalid Mansour', 'Layla Haddad', 'Omar Nasser', 'Samira Khoury', 'Yusuf Darwish', 'Huda Aziz'],
  Chinese: ['Wei Zhang', 'Mei Chen', 'Guoliang Xu', 'Xiuying Lin', 'Jianhong Zhao', 'Yan Liu'],
  English: ['Peter Walsh', 'Helen Carter', 'George Hughes', 'Susan Barnes', 'Mark Fletcher', 'Anne Porter'],
  Hebrew: ['Avi Mizrahi', 'Tamar Shapira', 'Eitan Peretz', 'Noa Friedman', 'Yossi Dayan', 'Shira Goldberg'],
  Hindi: ['Rajesh Sharma', 'Priya Iyer', 'Arjun Chatterjee', 'Sunita Yadav', 'Vikram Reddy', 'Anjali Gupta'],
  Korean: ['Minho Park', 'Jiwoo Kim', 'Seungwon Choi', 'Hyejin Lee', 'Dongwook Jung', 'Soyeon Han'],
  Polish: ['Zbigniew Wojcik', 'Agnieszka Nowak', 'Krzysztof Zielinski', 'Malgorzata Lis', 'Jerzy Mazur', 'Ewa Pawlak'],
  Russian: ['Dmitri Volkov', 'Olga Smirnova', 'Sergei Kuznetsov', 'Irina Lebedeva', 'Alexei Morozov', 'Yelena Orlova'],
  Spanish: ['Javier Morales', 'Lucia Herrera', 'Miguel Castillo', 'Rosa Fuentes', 'Alejandro Vega', 'Carmen Ibarra'],
  Swahili: ['Juma Mwangi', 'Wanjiru Njoroge', 'Baraka Odhiambo', 'Achieng Otieno', 'Kamau Kiprono', 'Zawadi Mutua'],
  Turkish: ['Mehmet Yilmaz', 'Ayse Demir', 'Emre Kaya', 'Zeynep Arslan', 'Burak Celik', 'Elif Aydin'],
  Vietnamese: ['Minh Nguyen', 'Lan Tran', 'Quang Pham', 'Thuy Vo', 'Duc Hoang', 'Hanh Bui'],
  Yoruba: [
    'Olumide Adeyemi',
    'Folake Ogunleye',
    'Babatunde Okonkwo',
    'Yetunde Balogun',
    'Segun Afolabi',
    'Bisi Oyelaran',
  ],
};

const FULL_NAME = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** The article with every named source (two capitalised words) renamed throughout, its gold spans moved along. */
function renamed(article: Article, names: readonly string[]): Article {
  const people = new Set(article.attributions.flatMap((a) => a.source).map(([s, e]) => article.text.slice(s, e)));
  const parts = new Map<string, string>();
  [...people]
    .filter((name) => FULL_NAME.test(name))
    .forEach((name, i) => {
      const to = (names[i % names.length] as string).split(' ');
      name.split(' ').forEach((part, at) => {
        if (!parts.has(part)) parts.set(part, to[at] as string);
      });
    });
  return parts.size === 0 ? article : replace(article, parts);
}

function replace({ text, attributions }: Article, parts: ReadonlyMap<string, string>): Article {
  let out = '';
  let at = 0;
  const shifts: { from: number; by: number }[] = [];
  for (const match of text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]*\p{L}(?!\p{L})/gu)) {
    const to = parts.get(match[0]);
    if (!to) continue;
    out += text.slice(at, match.index) + to;
    at = match.index + match[0].length;
    shifts.push({ from: at, by: out.length - at });
  }
  const move = (offset: number): number => offset + (shifts.findLast((s) => s.from <= offset)?.by ?? 0);
  const spans = (list: readonly Span[]): Span[] => list.map(([a, b]) => [move(a), move(b)]);
  return {
    text: out + text.slice(at),
    attributions: attributions.map((a) => ({ source: spans(a.source), cue: spans(a.cue), content: spans(a.content) })),
  };
}

const [corpus, weights = 'engine/tagger/weights.bin'] = process.argv.slice(2);
if (!corpus) throw new Error('usage: swap-names.ts CORPUS.jsonl [WEIGHTS.bin]');
const tagger = loadTagger(new Uint8Array(readFileSync(weights)));
const articles = readFileSync(corpus, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Article);

const rows = { 'as written': null, ...ORIGINS };
for (const [origin, names] of Object.entries(rows)) {
  const scores = new Scores();
  for (const article of articles) {
    const { text: words, attributions } = names ? renamed(article, names) : article;
    const text = read(words);
    scores.add(text, tagger.tag(text), attributions);
  }
  console.log(`${origin.padEnd(12)} ${scores.short()}`);
}
