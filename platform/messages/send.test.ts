import { describe, expect, it } from 'vitest';
import { NO_ANSWER } from '../protocol';
import { packed } from './envelope';
import { askBackground, askPage } from './send';

const nobody = new Error('Could not establish connection. Receiving end does not exist.');

describe('askPage', () => {
  it('takes the answer of the page itself first', async () => {
    const tabs = {
      sendMessage: async (_tab: number, _message: unknown, to?: object) => packed({ ok: true, value: to }),
    };
    expect(await askPage(tabs as never, 1, 'showClaim', { id: 'c' })).toEqual({ ok: true, value: { frameId: 0 } });
  });

  it('asks the frames within when the page has no reader', async () => {
    const tabs = {
      sendMessage: async (_tab: number, _message: unknown, to?: object) => {
        if (to) throw nobody;
        return packed({ ok: true, value: null });
      },
    };
    expect(await askPage(tabs as never, 1, 'showClaim', { id: 'c' })).toEqual({ ok: true, value: null });
  });

  it('says so when nobody answers', async () => {
    const tabs = { sendMessage: () => Promise.reject(nobody) };
    expect(await askPage(tabs as never, 1, 'getState', null)).toEqual({ ok: false, error: NO_ANSWER });
  });
});

describe('askBackground', () => {
  it('gives a failure as a value', async () => {
    const runtime = { sendMessage: () => Promise.reject(new Error('Extension context invalidated.')) };
    expect(await askBackground(runtime as never, 'runNow', { tabId: 1 })).toEqual({
      ok: false,
      error: 'Extension context invalidated.',
    });
  });

  it('takes silence for nobody', async () => {
    const runtime = { sendMessage: async () => undefined };
    expect(await askBackground(runtime as never, 'runNow', { tabId: 1 })).toEqual({ ok: false, error: NO_ANSWER });
  });
});
