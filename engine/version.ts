/** The engine's version: raised whenever a report on the same text may change. Named in reports of a wrong result. */
export const ENGINE_VERSION = '0.8.0';
