export * from './article';
export * from './locate';
export { placed } from './placed';
