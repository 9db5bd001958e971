import type { Range, SentenceView } from './grammar/sentence';
import type { VerbGroup } from './grammar/verbs';

/** What a pattern proposes, in token numbers. */
export interface Candidate {
  /** Null for an agentless hedge. */
  readonly source: Range | null;
  readonly cue: Range;
  /** Where the content stands: `after` the cue, `around` source and cue, or exactly where the pattern says, be it past the sentence. */
  readonly content: 'after' | 'around' | Range;
  readonly hedge?: Range;
  /** True where the words alone do not decide, so that the learned tagger, where it takes part, has to agree. */
  readonly doubtful?: boolean;
}

/** What a pattern sees: one sentence, its cue verbs, and what the patterns before it found there. */
export interface Context {
  readonly view: SentenceView;
  readonly verbs: readonly VerbGroup[];
  readonly found: readonly Candidate[];
}

/** An example: a text of our own writing, and one attribution that has to be found there, as exact words. */
export interface Finds {
  readonly text: string;
  /** Null for an agentless hedge. */
  readonly source: string | null;
  readonly cue: string;
  /** The words at which the content begins, and those at which it ends. */
  readonly content: readonly [first: string, last: string];
}

/**
 * One way in which news English attributes. Everything but `find` is data: the tests run the examples, and the page
 * that explains how On Record grades is generated from them.
 */
export interface Pattern {
  /** Also the name of its file. */
  readonly id: string;
  readonly title: string;
  /** One line in plain language. */
  readonly description: string;
  /** The newsroom rule or the grammar it follows. */
  readonly authority: string;
  readonly finds: readonly Finds[];
  /** Near misses: texts in which this pattern must find nothing. */
  readonly allows: readonly string[];
  readonly find: (context: Context) => readonly Candidate[];
}
