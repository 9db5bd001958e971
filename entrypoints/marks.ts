import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as marks from '../page/marks';
import { leave } from './shared/rooms';

export default defineUnlistedScript(() => leave({ marks }));
