import { showPanel } from '../shared/panel';

showPanel(null, 'side');
