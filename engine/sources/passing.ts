import type { Phrase } from '../phrases/phrase';
import { antecedentOfDescription } from './descriptions';
import type { Discourse } from './discourse';
import type { NameMention } from './mention';

/** A name that the article mentions in passing. */
export function passName(discourse: Discourse, number: number): void {
  const { cast } = discourse;
  const name = cast.known.names[number] as NameMention;
  discourse.mention(cast.named(number), name.span);
}

/** A description that the article mentions in passing: of somebody known, or of somebody who may speak later. */
export function passDescription(discourse: Discourse, phrase: Phrase): void {
  const { determiner, nature } = phrase;
  const known =
    determiner === 'indefinite' || determiner === 'quantity' ? null : antecedentOfDescription(discourse, phrase);
  const unknown = determiner === 'definite' && nature !== 'document' ? null : discourse.cast;
  const draft = known?.draft ?? unknown?.open(phrase);
  if (draft) discourse.mention(draft, phrase.span);
}
