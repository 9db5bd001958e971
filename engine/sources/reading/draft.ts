import { type Gender, personNoun } from '../../phrases/nouns';
import type { Span } from '../../span';
import type { Tie } from '../names/ties';

/** What an entity is taken for while sources are merged; the kind is decided later from all that was said of it. */
export type Sort = 'person' | 'people' | 'organisation' | 'outlet' | 'document' | 'place' | null;

/** An entity of the article while its mentions are being merged. */
export interface Draft {
  readonly number: number;
  label: string;
  named: boolean;
  sort: Sort;
  /** Whether a name of unknown sort is rather a person's. */
  personal: boolean;
  gender: Gender;
  many: boolean;
  /** How many, where the text says it of several; null otherwise. */
  count: number | null;
  /** A body that one person without a name spoke for last: "she" may then be its spokeswoman. */
  spokesman: boolean;
  /** Nouns that the text has used for it, in the singular, lower case. */
  readonly nouns: Set<string>;
  /** What the words beside its name tie it to. */
  readonly ties: Set<Tie>;
  readonly mentions: Span[];
  /** Of the latest mention: its token, sentence and paragraph, and whether it stood in the article's own voice. */
  token: number;
  sentence: number;
  paragraph: number;
  /** Sentence in which it last stood for itself, not as the owner of something; -1 for none. */
  stood: number;
  voiced: boolean;
  /** Whether the latest mention was a possessor ("Lee’s plan"). */
  owns: boolean;
  /** Sentence that it was the last to lead, as its subject or whose owner; -1 for none. */
  leads: number;
  /** The last sentence of what it said last; -1 for nothing. */
  heldTo: number;
  /** Running number of the latest attribution that it is the source of; -1 for none. */
  spoke: number;
  /** Token of its first claim's source; -1 for none. */
  firstSpoke: number;
}

export function newDraft(number: number, label: string, sort: Sort): Draft {
  return {
    number,
    label,
    sort,
    named: false,
    personal: false,
    gender: null,
    many: sort === 'people',
    count: null,
    spokesman: false,
    nouns: new Set(),
    ties: new Set(),
    mentions: [],
    token: -1,
    sentence: -1,
    paragraph: -1,
    stood: -1,
    voiced: false,
    owns: false,
    leads: -1,
    heldTo: -1,
    spoke: -1,
    firstSpoke: -1,
  };
}

/** Adds a describing noun in the singular ("officials" → "official"). */
export function describe(draft: Draft, noun: string): void {
  if (noun) draft.nouns.add(personNoun(noun) ?? noun);
}
