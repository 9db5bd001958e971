export { type Following, follow, type Refresh } from './follow';
export { copy, save } from './handing';
export { sidebarOpener } from './sidebar';
export { hostOf, stateOf, type Tab } from './state';
