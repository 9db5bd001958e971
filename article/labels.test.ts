import { expect, it } from 'vitest';
import { finish, readTree } from '../page/outline';
import { documentOf } from '../tests/dom';
import type { Label } from './labels';
import { Tree } from './tree';

const CASES: readonly [Label, string][] = [
  ['plain', '<div class="col-8 wide">'],
  ['plain', '<div class="layout has-sidebar with-comments">'],
  ['plain', '<div class="hentry tag-newsletters category-social author-ada">'],
  ['plain', '<a class="related">'],
  ['plain', '<body class="share">'],
  ['closed', '<p hidden>'],
  ['aside', '<p aria-hidden="true">'],
  ['closed', '<b aria-hidden="true">'],
  ['plain', '<body style="display:none">'],
  ['closed', '<div style="color:red; display : none">'],
  ['closed', '<span class="visually-hidden">'],
  ['elsewhere', '<nav>'],
  ['elsewhere', '<div role="navigation">'],
  ['elsewhere', '<div role="dialog">'],
  ['elsewhere', '<div id="Comments">'],
  ['aside', '<section class="c-article__related-stories">'],
  ['plain', '<div class="site comments-open nav-closed">'],
  ['aside', '<aside>'],
  ['aside', '<figure>'],
  ['aside', '<div class="ShareBar">'],
  ['aside', '<div class="author-bio">'],
  ['aside', '<div class="article__read-more">'],
  ['deck', '<p class="article-standfirst">'],
  ['post', '<blockquote class="twitter-tweet">'],
  ['body', '<div class="entry-content">'],
  ['body', '<div itemprop="articleBody">'],
];

it.each(CASES)('%s: %s', (label, tag) => {
  const isBody = tag.startsWith('<body');
  const { body } = documentOf(`<!doctype html><html>${isBody ? tag : `<body>${tag}`}</html>`);
  const element = isBody ? body : (body.firstElementChild as Element);
  const tree = new Tree(finish(readTree(element, '')).outline);
  expect(tree.label(0)).toBe(label);
});
