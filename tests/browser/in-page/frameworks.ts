import * as preact from 'preact';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { type App, createApp, createSSRApp, nextTick, ref, h as vueElement } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { Renderer } from '../../../page/highlight';
import { setUp, textNodes } from './highlights';

/** What an article page of a framework shows: text beside elements, alone, bare between paragraphs, in a list that moves. */
interface State {
  title: string;
  loose: string | null;
  paragraphs: { key: string; before: string; bold: string; after: string; note: string | null }[];
}

const paragraph = (key: string, before: string, note: string | null = null) => ({
  key,
  before,
  bold: `bold ${key}`,
  after: ` after ${key}.`,
  note,
});

/** A life of updates: new text, text taken away alone, new elements beside text, moves, text put back. */
const LIFE: readonly State[] = [
  { title: 'Mill to close', loose: 'Bare words.', paragraphs: [paragraph('a', 'One '), paragraph('b', 'Two ')] },
  {
    title: 'Mill closes',
    loose: 'Bare words.',
    paragraphs: [paragraph('a', 'Changed '), paragraph('b', 'Two ', 'note')],
  },
  { title: 'Mill closes', loose: null, paragraphs: [paragraph('b', 'Two ', 'note'), paragraph('c', 'Three ')] },
  {
    title: '',
    loose: 'Back again.',
    paragraphs: [paragraph('c', 'Three '), paragraph('b', ''), paragraph('a', 'One ')],
  },
  { title: 'Mill saved', loose: 'Back again!', paragraphs: [paragraph('a', 'One ', 'new'), paragraph('c', '3 ')] },
];

type Element_ = (tag: string, key: string | null, ...children: unknown[]) => unknown;

function view(h: Element_, { title, loose, paragraphs }: State): unknown {
  const texts = paragraphs.map(({ key, before, bold, after, note }) =>
    h('p', key, before, h('b', null, bold), after, note && h('i', null, note)),
  );
  return h('article', null, h('h1', null, title), ...texts, loose, h('footer', null, 'Ends'));
}

interface Framework {
  html(state: State): Promise<string>;
  mount(into: Element, state: State): Promise<void>;
  hydrate(into: Element, state: State): Promise<void>;
  update(state: State): Promise<void>;
  unmount(): void;
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

function reactPage(onError: (error: unknown) => void): Framework {
  let root: Root;
  const h: Element_ = (tag, key, ...children) => createElement(tag, key ? { key } : null, ...(children as []));
  const draw = (state: State) => view(h, state) as ReturnType<typeof createElement>;
  const options = { onUncaughtError: onError };
  return {
    html: async (state) => renderToString(draw(state)),
    async mount(into, state) {
      root = createRoot(into, options);
      flushSync(() => root.render(draw(state)));
    },
    async hydrate(into, state) {
      root = hydrateRoot(into, draw(state), { ...options, onRecoverableError: () => {} });
      await settled();
    },
    async update(state) {
      flushSync(() => root.render(draw(state)));
      await settled();
    },
    unmount: () => root.unmount(),
  };
}

function preactPage(): Framework {
  let root: Element;
  const h: Element_ = (tag, key, ...children) => preact.h(tag, key ? { key } : null, ...(children as []));
  const draw = (state: State) => view(h, state) as preact.ComponentChild;
  return {
    async html(state) {
      const scratch = document.createElement('div');
      preact.render(draw(state), scratch);
      return scratch.innerHTML;
    },
    async mount(into, state) {
      root = into;
      preact.render(draw(state), root);
    },
    async hydrate(into, state) {
      root = into;
      preact.hydrate(draw(state), root);
      await settled();
    },
    async update(state) {
      preact.render(draw(state), root);
      await settled();
    },
    unmount: () => preact.render(null, root),
  };
}

function vuePage(onError: (error: unknown) => void): Framework {
  let app: App;
  const state = ref(LIFE[0] as State);
  const h: Element_ = (tag, key, ...children) => {
    const [only] = children;
    const inner = children.length === 1 && typeof only === 'string' ? only : (children as string[]);
    return vueElement(tag, key ? { key } : null, inner);
  };
  const component = { render: () => view(h, state.value) as ReturnType<typeof vueElement> };
  const start = (made: App, into: Element) => {
    app = made;
    app.config.errorHandler = onError;
    app.config.warnHandler = () => {};
    app.mount(into);
  };
  return {
    html: (first) => {
      state.value = first;
      return renderVue(createSSRApp(component));
    },
    async mount(into, first) {
      state.value = first;
      start(createApp(component), into);
    },
    async hydrate(into, first) {
      state.value = first;
      start(createSSRApp(component), into);
      await settled();
    },
    async update(next) {
      state.value = next;
      await nextTick();
      await settled();
    },
    unmount: () => app.unmount(),
  };
}

const FRAMEWORKS = { react: reactPage, preact: preactPage, vue: vuePage };

export interface Scenario {
  framework: keyof typeof FRAMEWORKS;
  start: 'mount' | 'hydrate';
  /** When highlights are on: once at the beginning and left, shown again after each update, or switched off before. */
  highlights: 'none' | 'left' | 'again' | 'off';
  renderer: Renderer['kind'];
  end: 'stay' | 'unmount';
}

/** Runs the page's life and returns what the page is at the end, node by node, with every error on the way. */
export async function live({ framework, start, highlights, renderer: kind, end }: Scenario): Promise<string[]> {
  const errors: string[] = [];
  const page = FRAMEWORKS[framework]((error) => errors.push(String(error)));
  const { renderer } = setUp(kind);
  const into = document.body.appendChild(document.createElement('main'));
  const [first, ...rest] = LIFE as [State, ...State[]];
  if (start === 'hydrate') into.innerHTML = await page.html(first);
  else await page.mount(into, first);
  if (highlights !== 'none') highlightEverything(renderer);
  if (highlights === 'off') renderer.clear();
  try {
    if (start === 'hydrate') await page.hydrate(into, first);
    for (const state of rest) {
      if (highlights === 'again') highlightEverything(renderer);
      await page.update(state);
    }
    if (highlights === 'again') highlightEverything(renderer);
    if (end === 'unmount') page.unmount();
  } catch (error) {
    errors.push(String(error));
  }
  renderer.clear();
  const seen = describeNodes(into);
  into.remove();
  return [...errors, ...seen];
}

/** Claims over all text: whole nodes, their middles, and two claims in one node, by turns. */
function highlightEverything(renderer: ReturnType<typeof setUp>['renderer']): void {
  renderer.clear();
  const slices = textNodes().flatMap((node, i) => {
    const { length } = node.data;
    if (length < 4) return length === 0 ? [] : [[{ node, start: 0, end: length }]];
    if (i % 3 === 0) return [[{ node, start: 0, end: length }]];
    if (i % 3 === 1) return [[{ node, start: 1, end: length - 1 }]];
    return [[{ node, start: 0, end: 2 }], [{ node, start: 3, end: length }]];
  });
  renderer.show(slices.map((own, i) => ({ id: String(i), standing: 'single', slices: own })));
}

function describeNodes(node: Node, depth = 0): string[] {
  const text = node instanceof Text ? JSON.stringify(node.data) : node.nodeName;
  return [' '.repeat(depth) + text, ...[...node.childNodes].flatMap((child) => describeNodes(child, depth + 1))];
}
