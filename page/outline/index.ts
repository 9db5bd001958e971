export { type PageOutline, readOutline, readTree } from './read';
export { finish, type Steps } from './steps';
