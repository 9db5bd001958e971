import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as card from '../page/card';
import { leave } from './shared/rooms';

export default defineUnlistedScript(() => leave({ card }));
