/**
 * How well the tagger alone does, against all of the corpus' attributions and against those that are claims.
 *   npx tsx training/evaluate.ts CORPUS.jsonl [WEIGHTS.bin]
 */
import { readFileSync } from 'node:fs';
import { loadTagger } from '../engine/tagger';
import { read } from '../engine/text';
import { isClaimCue } from './scope';
import { type Article, Scores } from './score';

const [corpus, weights = 'engine/tagger/weights.bin'] = process.argv.slice(2);
if (!corpus) throw new Error('usage: evaluate.ts CORPUS.jsonl [WEIGHTS.bin]');
const tagger = loadTagger(new Uint8Array(readFileSync(weights)));
const all = new Scores();
const claims = new Scores();
for (const line of readFileSync(corpus, 'utf8').trim().split('\n')) {
  const article = JSON.parse(line) as Article;
  const text = read(article.text);
  const tags = tagger.tag(text);
  const cueOf = (spans: Article['attributions'][number]['cue']) => spans.map((s) => article.text.slice(...s)).join(' ');
  all.add(text, tags, article.attributions);
  claims.add(
    text,
    tags,
    article.attributions.filter((a) => isClaimCue(cueOf(a.cue))),
  );
}
console.log(`every attribution\n${all}\nclaims (training/scope.ts)\n${claims}`);
