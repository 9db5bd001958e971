export { type Handlers, listen } from './listen';
export { type Answer, type Asked, askBackground, askFrame, askPage, askTopFrame, tell, tellPages } from './send';
