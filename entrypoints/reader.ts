import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../platform/messages';
import { given } from './shared/given';
import { runReader } from './shared/reader';

export default defineUnlistedScript(() => {
  let before = '';
  return runReader((css) => {
    const change = { css, before };
    before = css;
    return askBackground(given.runtime, 'setCss', change);
  });
});
