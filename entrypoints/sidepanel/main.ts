import { showPanel } from '../shared/panel';

void showPanel(null, 'side');
