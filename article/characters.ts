/**
 * Characters of a page that show nothing and are dropped: soft hyphen, zero-width spaces and joiners, marks and
 * embeddings of writing direction, word joiner and its invisible kin, byte-order mark (Unicode general category Cf, the
 * part that occurs in running text).
 */
const SILENT = '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** White space of every width. `\s` holds the byte-order mark too, which is silent. */
export const SPACE = /[^\S\uFEFF]/;

/** Every stretch that is not copied as it stands: white space and silent characters, save one plain space by itself. */
export const gaps = (): RegExp => new RegExp(` [\\s${SILENT}]+|(?! )[\\s${SILENT}]+`, 'g');

const BLANK = new RegExp(`^[\\s${SILENT}]*$`);

/** Whether a text node holds nothing to read. */
export const isBlank = (data: string): boolean => BLANK.test(data);
