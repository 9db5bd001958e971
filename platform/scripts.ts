/** Addresses, inside the extension, of the scripts that run in web pages (built from `entrypoints/`). */
export const PROBE = '/probe.js';
export const READER = '/reader.js';
export const CARD = '/card.js';

/** Where the extension runs at all: news is read over these two. */
export const PAGES = ['http://*/*', 'https://*/*'];
