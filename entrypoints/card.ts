import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { card } from './shared/card';
import { leave } from './shared/rooms';

export default defineUnlistedScript(() => leave({ card }));
