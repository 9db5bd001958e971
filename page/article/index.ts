export * from './article';
export * from './locate';
