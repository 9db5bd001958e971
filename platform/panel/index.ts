export { follow, type Refresh } from './follow';
export { copy, save } from './handing';
export type { Look } from './look';
export { sidebarOpener } from './sidebar';
export type { Tab } from './state';
