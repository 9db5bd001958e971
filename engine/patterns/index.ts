import { accordingTo } from './according-to';
import { agentlessPassive } from './agentless-passive';
import { anyVerb } from './any-verb';
import { callsX } from './calls-x';
import { colon } from './colon';
import { hedgeAdjective } from './hedge-adjective';
import { hedgeAdverb } from './hedge-adverb';
import { inWords } from './in-words';
import { isWorried } from './is-worried';
import { itEmerged } from './it-emerged';
import { nounClaim } from './noun-claim';
import { nounIs } from './noun-is';
import { participle } from './participle';
import type { Pattern } from './pattern';
import { pleads } from './pleads';
import { promptsX } from './prompts-x';
import { quotedAs } from './quoted-as';
import { reportsEmerge } from './reports-emerge';
import { saidX } from './said-x';
import { setPhrase } from './set-phrase';
import { signature } from './signature';
import { xSaid } from './x-said';
import { xTold } from './x-told';

/** Every pattern, in the order in which they look at a sentence: a cue belongs to the first that claims it. */
export const PATTERNS: readonly Pattern[] = [
  accordingTo,
  quotedAs,
  inWords,
  saidX,
  xTold,
  callsX,
  itEmerged,
  agentlessPassive,
  xSaid,
  setPhrase,
  pleads,
  promptsX,
  nounIs,
  reportsEmerge,
  nounClaim,
  isWorried,
  hedgeAdverb,
  hedgeAdjective,
  colon,
  signature,
  anyVerb,
  participle,
];
