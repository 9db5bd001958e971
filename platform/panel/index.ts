export { type Following, follow, type Refresh } from './follow';
export { hostOf, stateOf, type Tab } from './state';
