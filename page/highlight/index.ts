export { type Names, newNames } from './names';
export { paintedRenderer } from './painted';
export { paintsHere } from './paints-here';
export { extend, newReach } from './reach';
export { type Highlight, NO_RENDERER, type Quietly, type Renderer } from './renderer';
export { spansOf } from './spans';
export { styleSheet } from './style';
