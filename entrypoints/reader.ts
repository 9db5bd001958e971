import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../platform/messages';
import { once } from '../platform/once';
import { given } from './shared/given';
import { runReader } from './shared/reader';
import type { Rooms, RoomsFrame } from './shared/rooms';

export default defineUnlistedScript(() => {
  let before = '';
  return runReader({
    setCss(css) {
      const change = { css, before };
      before = css;
      return askBackground(given.runtime, 'setCss', change);
    },
    card: once(() => bring('card')),
    marks: once(() => bring('marks')),
  });
});

async function bring<Name extends keyof Rooms>(room: Name): Promise<Rooms[Name]> {
  const brought = await askBackground(given.runtime, 'bring', { room });
  const code = (globalThis as RoomsFrame).onRecordRooms?.[room];
  if (!brought.ok || !code) throw new Error(brought.ok ? `${room} did not come` : brought.error);
  return code as Rooms[Name];
}
