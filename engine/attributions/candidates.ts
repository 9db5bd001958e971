import { PATTERNS } from '../patterns';
import { SentenceView } from '../patterns/grammar/sentence';
import { verbGroups } from '../patterns/grammar/verbs';
import type { Candidate } from '../patterns/pattern';
import type { Text } from '../stages';
import type { Tagged } from './tagged';

/** A candidate, the pattern that proposed it and the sentence it stands in. */
export interface Found extends Candidate {
  readonly pattern: string;
  readonly view: SentenceView;
  /** What the tagger sees at the same cue. */
  readonly tagged?: Tagged;
}

/** One sentence and what was found in it. */
export interface Proposed {
  readonly view: SentenceView;
  readonly found: Found[];
}

/** What the patterns propose for each sentence, in the order of the cues; a cue belongs to the first that claims it. */
export function candidatesOf(text: Text): Proposed[] {
  return text.sentences.map((_, number) => {
    const view = new SentenceView(text, number);
    const verbs = verbGroups(view);
    const found: Found[] = [];
    for (const { id, find } of PATTERNS) {
      for (const candidate of find({ view, verbs, found })) {
        const taken = found.some(({ cue }) => cue[0] < candidate.cue[1] && cue[1] > candidate.cue[0]);
        if (!taken) found.push({ ...candidate, pattern: id, view });
      }
    }
    return { view, found: found.sort((a, b) => a.cue[0] - b.cue[0]) };
  });
}
