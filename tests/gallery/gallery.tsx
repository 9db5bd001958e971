import { signal } from '@preact/signals';
import { render } from 'preact';
import type { PanelActions } from '../../components/panel/actions';
import { Panel } from '../../components/panel/Panel';
import { type Words, WordsContext } from '../../components/words/index';
import type { PageState, Result } from '../../platform/protocol';
import { DEFAULTS, type Settings } from '../../platform/settings';
import { type Messages, wordsOf } from '../words/index';
import { PANEL_STATES } from './states';

/**
 * Renders one screen with invented data: `?screen=panel&state=ready&locale=de&dir=rtl`. What the components cause outside
 * themselves is written to `window.did`, and what a page would answer is answered here.
 */
const query = new URLSearchParams(location.search);
const locale = query.get('locale') ?? 'en';

declare global {
  interface Window {
    did: [what: string, ...with_: unknown[]][];
  }
}
window.did = [];

const done: Result<null> = { ok: true, value: null };
const state = signal<PageState>(PANEL_STATES[query.get('state') ?? 'ready'] ?? { status: 'not-article' });
const settings = signal<Settings>(DEFAULTS);

const note = async (what: string, ...args: unknown[]): Promise<Result<null>> => {
  window.did.push([what, ...args]);
  return done;
};

const change = (patch: object) => {
  if (state.value.status === 'ready') state.value = { ...state.value, ...patch };
};

const actions: PanelActions = {
  showClaim: (id) => {
    change({ current: id });
    return note('showClaim', id);
  },
  setHighlights: (on) => {
    change({ highlights: on });
    return note('setHighlights', on);
  },
  onlySource: (id) => {
    change({ onlySource: id });
    return note('onlySource', id);
  },
  runNow: () => note('runNow'),
  changeSettings: (patch) => {
    settings.value = { ...settings.value, ...patch };
    return note('changeSettings', patch);
  },
  copy: (text) => note('copy', text),
  save: (file) => note('save', file),
  openReport: () => void note('openReport'),
  openSettings: () => void note('openSettings'),
  openCriteria: () => void note('openCriteria'),
  openSidePanel: () => void note('openSidePanel'),
};

const standards = new Map([
  ['named-person', 'Reuters: a named source is always better than an unnamed one.'],
  ['no-source', 'AP: “allegedly” hides who alleges.'],
]);

async function start() {
  const messages: Messages = await (await fetch(`/messages/${locale}.json`)).json();
  const words: Words = await wordsOf(messages, locale.replace('_', '-'));
  document.documentElement.lang = words.locale;
  document.documentElement.dir = query.get('dir') ?? 'ltr';
  const host = signal<string | null>('news.example');
  render(
    <WordsContext.Provider value={words}>
      <Panel state={state} host={host} settings={settings} actions={actions} version="0.1.0" standards={standards} />
    </WordsContext.Provider>,
    document.getElementById('root') as HTMLElement,
  );
  document.documentElement.dataset.rendered = '';
}

void start();
