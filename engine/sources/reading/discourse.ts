import type { Phrase } from '../../phrases/phrase';
import { token, tokenAt, tokensIn } from '../../phrases/tokens';
import { holds, type Span } from '../../span';
import type { Attribution, Text } from '../../stages';
import { Cast, type Names } from './cast';
import type { Draft } from './draft';
import { leadOf, modifies } from './leading';
import { Recency } from './recency';

/** How many of the attributions heard last are kept. */
const KEPT = 3;

/** Where the reading of the article stands: who was mentioned last, who leads the sentence, who spoke last. */
export class Discourse {
  readonly cast: Cast;
  /** Drafts without a name whose name the article has told since: "A minister said … The minister, Tom Ode, left". */
  readonly revealed = new Map<number, number>();
  private readonly recency = new Recency();
  private heard = 0;
  private latest: Attribution[] = [];
  private readonly speakers = new Map<string, number>();
  private ledSentence = -1;
  private led: 'strong' | 'weak' = 'weak';

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
    if (!draft.owns && !modifies(this.text, end)) draft.stood = sentence;
    if (draft.voiced && (draft.sort !== 'document' || draft.many)) this.lead(draft, [at, end]);
    this.recency.touch(draft.number);
  }

  /** The first subject of a sentence leads it; the owner of one or that of a clause before it until a better one comes. */
  private lead(draft: Draft, range: Span): void {
    const { sentence } = token(this.text, range[0]);
    const free = this.ledSentence !== sentence;
    if (!free && this.led === 'strong') return;
    const lead = leadOf(this.text, range);
    if (!lead || (!free && lead === 'weak')) return;
    this.ledSentence = sentence;
    this.led = lead;
    draft.leads = sentence;
  }

  /** Takes note that an entity is an attribution's source. */
  speak(draft: Draft, attribution: Attribution, phrase: Phrase): void {
    this.latest = [attribution, ...this.latest].slice(0, KEPT);
    this.mention(draft, phrase.span);
    this.speakers.set(phrase.span.join(), draft.number);
    draft.voiced = true;
    draft.heldTo = this.lastSentence(attribution, draft.sentence);
    draft.spoke = this.heard++;
    if (draft.firstSpoke < 0) draft.firstSpoke = phrase.tokens[0];
  }

  /** The last sentence of what an attribution's source says. */
  private lastSentence({ content }: Attribution, from: number): number {
    const last = content.at(-1);
    return last ? Math.max(from, token(this.text, tokenAt(this.text, last[1] - 1)).sentence) : from;
  }

  /** Who has been heard in the very words of a span: one source may have several claims. */
  heardAt(span: Span): Draft | null {
    return this.cast.drafts[this.speakers.get(span.join()) ?? -1] ?? null;
  }

  /** The attribution among the last few heard in whose content a span lies; `own` is left aside. */
  around(span: Span, own: Attribution): Attribution | null {
    return this.latest.find((attribution) => attribution !== own && inContent(span, attribution)) ?? null;
  }
}

/** Whether a span lies inside the content of an attribution. */
export const inContent = (span: Span, { content }: Attribution): boolean => content.some((part) => holds(part, span));
