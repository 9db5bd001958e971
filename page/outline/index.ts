export { type PageOutline, readOutline, readTree } from './read';
export { finish } from './steps';
