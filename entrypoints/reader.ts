import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardRoom } from '../page/card';
import { askBackground } from '../platform/messages';
import { once } from '../platform/once';
import type { CardFrame } from './shared/card';
import { given } from './shared/given';
import { runReader } from './shared/reader';

export default defineUnlistedScript(() => {
  let before = '';
  return runReader({
    setCss(css) {
      const change = { css, before };
      before = css;
      return askBackground(given.runtime, 'setCss', change);
    },
    card: once(bringCard),
  });
});

async function bringCard(): Promise<CardRoom> {
  const brought = await askBackground(given.runtime, 'bringCard', null);
  const { onRecordCard } = globalThis as CardFrame;
  if (!brought.ok || !onRecordCard) throw new Error(brought.ok ? 'the card did not come' : brought.error);
  return onRecordCard;
}
