import { describe, expect, it } from 'vitest';
import { finish, readTree } from '../page/outline';
import { documentOf } from '../tests/dom';
import { type Draft, readBlocks } from './blocks';
import { explainNoise, withoutNoise } from './noise';
import { Tree } from './tree';

const TEXT =
  'The mill on the river will close in spring, two managers said on Monday, and most of its workers will go with it.';
const QUOTED =
  '“We were never asked what we would do with the river,” said Ada Quill, who has worked there for twenty years.';
const MORE = Array.from(
  { length: 12 },
  (_, i) => `<p>Item ${i} of the accounts, which were filed in the capital, says what was lost in that year.</p>`,
).join('');

/** One block, in its place in an article: what it is made of, and the rule that leaves it out. */
const CASES: readonly [rule: string | null, html: string][] = [
  [null, '<p>“No,” she said.</p>'],
  [null, '<h2>What comes next</h2>'],
  [null, '<h2>By The Numbers</h2>'],
  [null, '<p>“What do you think?”</p>'],
  ['makers', '<p>By Ada Quill</p>'],
  [null, '<p>Related costs rose, the accounts say: nobody has said why.</p>'],
  [null, '<p>Read the accounts as one may, the mill has lost money for six years, said its owner.</p>'],
  [null, '<p>By Monday evening, three of the workers had left the town.</p>'],
  [null, '<p>On 3 May the owners <a href="/x">told the town</a> of it.</p>'],
  [null, '<p><a href="/x">The council said on Monday that it would ask for a meeting with the owners.</a></p>'],
  [null, '<ul><li>six years of losses</li></ul>'],
  [null, '<p>The town’s answer came by letter, and the owners’ via Reuters.</p>'],
  [null, '<p>Support for his work has fallen, said Ada Quill.</p>'],
  [null, '<p>For more than ten years the workers would visit the river.</p>'],
  [null, '<p>Written by a former judge, the report finds fault with nobody.</p>'],
  ['no-letters', '<p>___</p>'],
  ['headline', '<p>Mill to close</p>'],
  ['prompt', '<p>Sign up for our morning letter</p>'],
  ['prompt', '<p>READ MORE: School to open</p>'],
  ['prompt', '<p>Story continues below this advertisement</p>'],
  ['prompt', '<div>Advertisement</div>'],
  ['prompt', '<p>© 2031 The Paper. All rights reserved.</p>'],
  ['prompt', '<p>Get the latest stories in your inbox every morning.</p>'],
  ['prompt', '<p>With your permission our 612 partners may read what is stored on your device.</p>'],
  ['prompt', '<p>This article contains content provided by a network. We ask before anything is loaded.</p>'],
  [null, '<p>The owners said that our partners in the capital would keep the data.</p>'],
  ['links', '<p>Don’t miss <a href="/x">The school on the hill will open in autumn, the council says.</a></p>'],
  ['picture-credit', '<p>Photograph: Ada Quill/The Paper</p>'],
  ['time', '<p>12 minutes ago</p>'],
  ['time', '<div>Monday, 3 May 2031</div>'],
  ['links', '<p><a href="/x">School to open in autumn</a></p>'],
  [
    'links',
    '<a href="/x"><div><p>The school on the hill will open in autumn, the council said on Monday.</p></div></a>',
  ],
  ['links', '<p><a href="/x">See the pictures of the mill.</a></p>'],
  ['prompt', '<p>Read or share this story: <a href="/x">paper.example/1</a></p>'],
  [
    'prompt',
    '<p>The school on the hill will open in autumn, and its builders are … <a href="/x">More »</a> School opens</p>',
  ],
  ['prompt', '<p>The school on the hill will open in autumn, and its builders are … Continue reading →</p>'],
  [null, '<p>The owner read from it: “The river … more or less … must pay for all of it.”</p>'],
  ['links', '<p>[<a href="/x">The school on the hill will open in autumn, the council says.</a>]</p>'],
  [null, '<p>(The school on the hill will open in autumn, <a href="/x">the council says</a>.)</p>'],
  ['caption', '<div><img><p>The mill on the river, seen from the bridge on a winter morning.</p></div>'],
  ['label', '<div>Opinion</div>'],
  ['repeat', '<blockquote>We were never asked what we would do with the river</blockquote>'],
  ['post', '<blockquote class="twitter-tweet"><p>The river is ours, whatever the owners say of it.</p></blockquote>'],
];

function draftsOf(html: string): [Tree, Draft[], { title: string; container: number }] {
  const document = documentOf(`<!doctype html><html><body><main>${html}</main></body></html>`);
  const element = document.querySelector('main') as HTMLElement;
  const tree = new Tree(finish(readTree(element, '')).outline);
  const { drafts } = readBlocks(tree, { element: 0, leftOut: new Set(), deck: null });
  return [tree, drafts, { title: 'Mill to close – The Paper', container: 0 }];
}

const rulesFor = (html: string): (string | null)[] => explainNoise(...draftsOf(html)).map(({ rule }) => rule);
const textsOf = (html: string): string[] => withoutNoise(...draftsOf(html)).map(({ text }) => text);

describe('in the middle of an article', () => {
  it.each(CASES)('%s: %s', (rule, html) => {
    const rules = rulesFor(`<p>${TEXT}</p><p>${QUOTED}</p>${html}${MORE}`);
    expect(rules).toEqual([null, null, rule, ...Array(12).fill(null)]);
  });
});

it('leaves out what stands before the text, but no deck', () => {
  expect(
    rulesFor(`<p>Business</p><p>Workers learn of it from the papers, unions say</p><p>${TEXT}</p>${MORE}`).slice(0, 3),
  ).toEqual(['before-the-text', null, null]);
});

it.each([
  'By Ada Quill',
  '(Reporting by Ada Quill; Editing by Ben Marsh)',
  'Ada Quill in the capital contributed to this report.',
  'Published 3 May 2031, 10:20',
  'Follow her on Mastodon.',
])('leaves out who made it, before and after: %s', (makers) => {
  expect(rulesFor(`<p>${makers}</p><p>${TEXT}</p>${MORE}`)[0]).not.toBeNull();
  expect(rulesFor(`<p>${TEXT}</p>${MORE}<p>${makers}</p>`).at(-1)).toBe('makers');
});

it('leaves out who wrote it, and all that follows a closing heading', () => {
  const bio = '<p>Ada Quill is a staff writer who covers the river and its towns.</p>';
  const end = rulesFor(
    `<p>${TEXT}</p>${MORE}${bio}<h3>Most read</h3><p>The school on the hill, and why it will open.</p>`,
  ).slice(-3);
  expect(end).toEqual(['biography', 'closing', 'closing']);
});

const TEASER =
  '<div><h3><a href="/x">School to open in autumn</a></h3><p>The council says that it is the builders who are late with it.</p></div>';

it('leaves out a box under the title of another story, and a heading that is all that is left of its box', () => {
  expect(rulesFor(`<p>${TEXT}</p>${TEASER}${MORE}`).slice(0, 4)).toEqual([null, 'elsewhere', 'elsewhere', null]);
  expect(
    textsOf(`<p>${TEXT}</p><div><h3>Seen today</h3><p><a href="/x">School to open</a></p></div>${MORE}`),
  ).not.toContain('Seen today');
});

it('leaves out a box that asks for an address', () => {
  const asking =
    '<div><div><h3>The Mill Letter</h3><p>What the river brings, every Friday at noon.</p><form></form></div></div>';
  expect(rulesFor(`<p>${TEXT}</p>${asking}${MORE}`).slice(0, 4)).toEqual([null, 'elsewhere', 'elsewhere', null]);
  expect(rulesFor(`<p>${TEXT}</p><form></form>${MORE}`)[0]).toBeNull();
});

it('leaves out what is offered to those who may read no further', () => {
  const wall = `<section><h2>Subscribe to read the rest</h2><p>${TEXT}</p><p>${QUOTED}</p></section>`;
  expect(rulesFor(`${MORE}${wall}`).slice(-3)).toEqual(['elsewhere', 'elsewhere', 'elsewhere']);
});

it('leaves out what readers say where each can be replied to, but not a part of the article that says "reply"', () => {
  const said = (who: string) => `<div><b>${who}</b><p>${QUOTED}</p><a href="#r">Reply</a></div>`;
  expect(rulesFor(MORE + said('Ben') + said('Cai')).slice(12)).toEqual(Array(6).fill('closing'));
  expect(rulesFor(`<p>${TEXT}</p><h2>Reply</h2>${MORE}`)[1]).toBeNull();
});

it('keeps entries of a live blog whose headings are links to themselves', () => {
  const entries = Array.from({ length: 9 }, (_, i) => TEASER.replace('builders', `${i} builders`));
  expect(new Set(rulesFor(entries.join('')))).toEqual(new Set(['links', null]));
});

it('takes a top heading in the middle for a heading of the text', () => {
  expect(rulesFor(`<h1>Mill to close</h1><p>${TEXT}</p><h1>What comes next</h1>${MORE}`).slice(0, 3)).toEqual([
    'headline',
    null,
    null,
  ]);
});

it('takes embedded posts for entries of a live blog', () => {
  const entry = (time: string) => `<p>${time}</p><p>${TEXT} It was told at ${time}.</p>`;
  const post =
    '<blockquote class="twitter-tweet"><p>The river is ours, whatever the owners say of it.</p></blockquote>';
  const rules = rulesFor(['09:10', '09:25', '10:02', '10:40', '11:15'].map(entry).join('') + post);
  expect(rules.at(-1)).toBeNull();
});
