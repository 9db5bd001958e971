export * from './compare';
export { watchNavigation } from './navigation';
export * from './watch';
