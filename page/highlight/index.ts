export { paintsHere } from './choose';
export { type Highlight, NO_RENDERER, type Quietly, type Renderer } from './highlight';
export { type Names, newNames } from './names';
export { paintedRenderer } from './painted';
export { extend, newReach } from './reach';
export { spansOf } from './spans';
export { styleSheet } from './style';
