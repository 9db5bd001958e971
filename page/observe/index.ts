export { compareArticles } from './compare';
export { watchPage } from './watch';
