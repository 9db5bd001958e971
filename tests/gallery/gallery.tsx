import { render } from 'preact';
import { WordsContext } from '../../components/words';
import type { Result } from '../../platform/protocol';
import { type Messages, wordsOf } from '../words';
import { SCREENS } from './screens';

/**
 * Renders one screen with invented data: `?screen=panel&state=ready&locale=de&dir=rtl`. What the components cause outside
 * themselves is written to `window.did`, and what a page would answer is answered here.
 */
declare global {
  interface Window {
    did: [what: string, ...with_: unknown[]][];
  }
}

const DONE: Result<null> = { ok: true, value: null };

async function show(query: URLSearchParams): Promise<void> {
  const screen = SCREENS[query.get('screen') ?? 'panel'];
  const root = document.getElementById('root');
  if (screen === undefined || root === null) throw new Error('no such screen');
  const messages: Messages = await (await fetch(`/messages/${query.get('locale') ?? 'en'}.json`)).json();
  const words = await wordsOf(messages);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = query.get('dir') ?? 'ltr';
  window.did = [];
  const note = async (...did: [string, ...unknown[]]) => {
    window.did.push(did);
    return DONE;
  };
  const what = screen(query.get('state') ?? 'ready', note);
  render(<WordsContext.Provider value={words}>{what}</WordsContext.Provider>, root);
  document.documentElement.dataset.rendered = '';
}

void show(new URLSearchParams(location.search));
