import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as room from '../page/card';
import type { CardFrame } from './shared/card';

export default defineUnlistedScript(() => {
  (globalThis as CardFrame).onRecordCard = room;
});
