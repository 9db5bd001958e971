export { type Handlers, listen } from './listen';
export { type Answer, type Asked, askBackground, askPage, askTopFrame, tell, tellPages } from './send';
