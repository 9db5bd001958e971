/** Addresses, inside the extension, of the scripts that run in web pages (built from `entrypoints/`). */
export const PROBE = '/probe.js';
export const READER = '/reader.js';

/** Rooms of `page/` that few pages need, or not at once: each has a script of its own, brought when it is wanted. */
export const ROOMS = { card: '/card.js', marks: '/marks.js' };
export type Room = keyof typeof ROOMS;

/** Where the extension runs at all: news is read over these two. */
export const PAGES = ['http://*/*', 'https://*/*'];
