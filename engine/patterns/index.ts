import { accordingTo } from './according-to';
import { agentlessPassive } from './agentless-passive';
import { callsX } from './calls-x';
import { colon } from './colon';
import { hedgeAdverb } from './hedge-adverb';
import { nounClaim } from './noun-claim';
import { nounIs } from './noun-is';
import { participle } from './participle';
import type { Pattern } from './pattern';
import { saidX } from './said-x';
import { xSaid } from './x-said';
import { xTold } from './x-told';

/** Every pattern, in the order in which they look at a sentence: a cue belongs to the first that claims it. */
export const PATTERNS: readonly Pattern[] = [
  accordingTo,
  saidX,
  xTold,
  callsX,
  agentlessPassive,
  xSaid,
  nounIs,
  nounClaim,
  hedgeAdverb,
  colon,
  participle,
];
