export { newRenderer } from './choose';
export type { Highlight, Quietly, Renderer } from './highlight';
export { legendElement } from './legend';
export { markedRenderer } from './marked';
export { type Names, newNames } from './names';
export { paintedRenderer } from './painted';
export { extend, newReach } from './reach';
export { spansOf } from './spans';
export { coloursOf, styleSheet } from './style';
