/**
 * A page's tree as plain data: all that finding the article needs to know of it. Read in the page in one walk, looked
 * through elsewhere, so that the page pays for the walk alone. Elements and texts are called by their numbers in reading order.
 */
export interface Outline {
  /** The headline as the page tells it to others, else as it shows it, else the document's title. */
  readonly title: string;
  /** The kinds of elements that the page is made of, each once: see {@link kindOf}. */
  readonly kinds: readonly string[];
  /** The walk: a kind's number where an element of it begins, {@link END} where it ends, {@link TEXT} for the next text. */
  readonly steps: readonly number[];
  /** The data of the text nodes as they stand, in the order of the walk. */
  readonly texts: readonly string[];
  /** Whether this is all of the page: a very long one is read up to a limit. */
  readonly whole: boolean;
}

export const END = -1;
export const TEXT = -2;

/** An outline on its way to who holds the texts of those before it: what was sent before is a number, in order of sending. */
export interface SentOutline extends Omit<Outline, 'texts'> {
  readonly texts: readonly (string | number)[];
  /** How many texts were sent before this outline; 0: those before count no more. */
  readonly sentBefore: number;
}

/** Elements without running text of their own: an outline tells of them only that they hold a picture. */
export const CLOSED: ReadonlySet<string> = new Set(
  `audio button canvas datalist dialog embed head iframe input map math meter noscript object optgroup option picture
  progress script select style svg template textarea title video`.split(/\s+/),
);

/** Running text with a meaning of its own: its class says how it looks, not what part of the page it is. */
export const INLINE_MARKUP: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i ins label mark q s small strong sub sup time u'.split(' '),
);

/** What a picture is made with. */
export const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'amp-img']);

/** What an element says of itself through its attributes, besides its names. */
export interface Said {
  readonly role: string;
  /** Not shown, by the markup itself; what style sheets hide is no part of an outline. */
  readonly hidden: boolean;
  /** Not read aloud: a second version of something, or all of a page over which a dialogue is open. */
  readonly mute: boolean;
  /** Calls itself the article's body. */
  readonly body: boolean;
  /** Links to a place in its own page. */
  readonly inward: boolean;
}

/** Elements with the same tag name, classes, id and other telling attributes. */
export interface Kind extends Said {
  readonly name: string;
  readonly classes: string;
  readonly id: string;
}

/** No attribute holds it: a parser puts another character in its place. */
const GLUE = '\0';

/** A kind as one string: its name alone, or with classes and id, or with `said`, which the many leave out that say nothing more. */
export const kindOf = (name: string, classes: string, id: string, said?: Said): string =>
  said || id || classes ? name + GLUE + classes + GLUE + id + (said ? GLUE + JSON.stringify(said) : '') : name;

/** Back from {@link kindOf}. */
export function kindFrom(kind: string): Kind {
  const [name = '', classes = '', id = '', said] = kind.split(GLUE);
  return { name, classes, id, ...(said === undefined ? SAYS_NOTHING : JSON.parse(said)) };
}

const SAYS_NOTHING: Said = { role: '', hidden: false, mute: false, body: false, inward: false };
