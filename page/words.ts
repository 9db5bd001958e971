/** A text of the interface by its key in `locales/`, with `$1`, `$2` … filled in. */
export type Words = (key: string, fill?: readonly string[]) => string;
