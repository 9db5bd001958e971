import { describe, expect, it, vi } from 'vitest';
import { unpacked } from './envelope';
import { type Handlers, listen } from './listen';

const ORIGIN = 'chrome-extension://self/';
const page = { id: 'self', url: 'https://news.example/a', tab: { id: 3 }, frameId: 0 };
const popup = { id: 'self', url: `${ORIGIN}popup.html` };
const outline = { title: '', kinds: [], steps: [], texts: ['words', 0], whole: true, sentBefore: 0 };

function heard(handlers: Handlers) {
  const listeners: ((message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown)[] = [];
  const signal = new AbortController();
  const runtime = {
    id: 'self',
    getURL: () => ORIGIN,
    onMessage: {
      addListener: (listener: never) => listeners.push(listener),
      removeListener: (listener: never) => listeners.splice(listeners.indexOf(listener), 1),
    },
  };
  listen(runtime as never, handlers, signal.signal);
  /** The answer; undefined at once where the message is left to others. */
  const send = (message: unknown, sender: unknown) => {
    let reply = (_: unknown) => {};
    const answer = new Promise((resolve) => {
      reply = resolve;
    });
    return listeners[0]?.(message, sender, reply) ? answer.then(unpacked) : undefined;
  };
  return { send, stop: () => signal.abort() };
}

describe('listen', () => {
  it('answers a message of the protocol from where it may come', async () => {
    const { send } = heard({ read: () => ({ ok: true, value: { status: 'forgotten' } }) });
    expect(await send({ name: 'read', data: outline }, page)).toEqual({ ok: true, value: { status: 'forgotten' } });
  });

  const forged: [string, unknown, unknown, RegExp][] = [
    ['another extension', { name: 'read', data: outline }, { ...page, id: 'other' }, /sender/],
    ['no sender at all', { name: 'read', data: outline }, {}, /sender/],
    ['a page that asks what only a panel may', { name: 'runNow', data: { tabId: 1 } }, page, /sender/],
    ['a panel that poses as a page', { name: 'articleFound', data: null }, popup, /sender/],
    ['a file page', { name: 'read', data: outline }, { ...page, url: 'file:///a.html' }, /sender/],
    ['texts that are no list', { name: 'read', data: { ...outline, texts: 'all' } }, page, /shape/],
    ['a text that is an object', { name: 'read', data: { ...outline, texts: [{}] } }, page, /shape/],
    ['steps that are no numbers', { name: 'read', data: { ...outline, steps: ['up'] } }, page, /shape/],
    ['a text beyond all size', { name: 'read', data: { ...outline, texts: ['x'.repeat(9e6)] } }, page, /shape/],
    ['a tab that is no number', { name: 'runNow', data: { tabId: 'all' } }, popup, /shape/],
    ['a tab that is an object', { name: 'runNow', data: { tabId: { valueOf: 1 } } }, popup, /shape/],
  ];
  it.each(forged)('refuses %s', async (_, message, sender, why) => {
    const handler = vi.fn();
    const { send } = heard({ read: handler, articleFound: handler, runNow: handler });
    expect(await send(message, sender)).toEqual({ ok: false, error: expect.stringMatching(why) });
    expect(handler).not.toHaveBeenCalled();
  });

  const foreign = [null, 'read', { name: 'toString', data: null }, { name: '__proto__' }, { type: 'read' }];
  it.each(foreign)('leaves %j to others', (message) => {
    expect(heard({ read: vi.fn() }).send(message, page)).toBeUndefined();
  });

  it('leaves a message that it has no handler for to another context', () => {
    expect(heard({ getState: vi.fn() }).send({ name: 'runNow', data: { tabId: 1 } }, popup)).toBeUndefined();
  });

  it('answers a failure as a value', async () => {
    const { send } = heard({
      runNow: () => {
        throw new Error('no such tab');
      },
    });
    expect(await send({ name: 'runNow', data: { tabId: 1 } }, popup)).toEqual({ ok: false, error: 'no such tab' });
  });

  it('hears nothing after its signal aborted', () => {
    const { send, stop } = heard({ runNow: vi.fn() });
    stop();
    expect(send({ name: 'runNow', data: { tabId: 1 } }, popup)).toBeUndefined();
  });

  const glances: [object, boolean][] = [
    [{ status: 'working', summary: null }, true],
    [{ status: 'ready', summary: { claims: 3, anonymous: 1, single: 2 } }, true],
    [{ status: 'ready', summary: { claims: -1, anonymous: 1, single: 2 } }, false],
    [{ status: 'ready' }, false],
    [{ status: 'unheard-of', summary: null }, false],
  ];
  it.each(glances)('%j passes: %s', async (glance, passes) => {
    const handler = vi.fn();
    await heard({ stateChanged: handler }).send({ name: 'stateChanged', data: glance }, page);
    expect(handler).toHaveBeenCalledTimes(passes ? 1 : 0);
  });
});
