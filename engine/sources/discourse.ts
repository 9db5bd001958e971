import type { Phrase } from '../phrases/phrase';
import { token, tokensIn } from '../phrases/tokens';
import { holds, type Span } from '../span';
import type { Attribution, Text } from '../stages';
import { Cast, type Names } from './cast';
import type { Draft } from './draft';
import { Recency } from './recency';

/** How many of the attributions heard last are kept. */
const KEPT = 3;

/** Where the reading of the article stands: who was mentioned last, who leads the sentence, who spoke last. */
export class Discourse {
  readonly cast: Cast;
  private readonly recency = new Recency();
  private heard = 0;
  private latest: Attribution[] = [];
  private ledSentence = -1;

  constructor(
    readonly text: Text,
    names: Names,
  ) {
    this.cast = new Cast(text, names);
  }

  /** The entities mentioned last, most recent first. */
  recent(): Draft[] {
    return this.recency.latest().map((number) => this.cast.drafts[number] as Draft);
  }

  /** How many attributions have been given a source so far. */
  get hearings(): number {
    return this.heard;
  }

  /** Takes note that an entity stands at a span of the text. */
  mention(draft: Draft, span: Span): void {
    const [at, end] = tokensIn(this.text, span);
    const { sentence, paragraph, quotation } = token(this.text, at);
    draft.mentions.push(span);
    draft.token = at;
    draft.paragraph = paragraph;
    draft.sentence = sentence;
    draft.voiced = quotation < 0;
    draft.owns = /^['’]s?$/.test(token(this.text, end).form);
    if (draft.voiced && !draft.owns && this.ledSentence !== sentence && (draft.sort !== 'document' || draft.many)) {
      this.ledSentence = sentence;
      draft.leads = sentence;
    }
    this.recency.touch(draft.number);
  }

  /** Takes note that an entity is an attribution's source. */
  speak(draft: Draft, attribution: Attribution, phrase: Phrase): void {
    this.latest = [attribution, ...this.latest].slice(0, KEPT);
    this.mention(draft, phrase.span);
    draft.voiced = true;
    draft.spoke = this.heard++;
    if (draft.firstSpoke < 0) draft.firstSpoke = phrase.tokens[0];
  }

  /** The attribution among the last few heard in whose content a span lies; `own` is left aside. */
  around(span: Span, own: Attribution): Attribution | null {
    return this.latest.find((attribution) => attribution !== own && inContent(span, attribution)) ?? null;
  }
}

/** Whether a span lies inside the content of an attribution. */
export const inContent = (span: Span, { content }: Attribution): boolean => content.some((part) => holds(part, span));
