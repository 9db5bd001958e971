export { listen } from './listen';
export { type Asked, askBackground, askFrame, askPage, askTopFrame, tell, tellPages } from './send';
export { type Place, placeOf } from './sender';
