export type { Article, Slice } from './article';
export { offsetAt, slicesOf } from './locate';
export { placed } from './placed';
