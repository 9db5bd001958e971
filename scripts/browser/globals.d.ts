/** What functions find that run in a page of the extension. Both browsers answer with promises there. */
declare const chrome: import('webextension-polyfill').Browser;
