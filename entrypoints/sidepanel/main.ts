import { mountPanel } from '../panel/mount';

void mountPanel(null, 'side');
