/** The library's small module by itself: its index would bring the whole of Readability into every page. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
