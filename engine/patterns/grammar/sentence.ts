import { cueVerbs } from '../../lexicon/cues';
import { headlined } from '../../phrases/large';
import { isGivenName } from '../../phrases/names';
import { type Phrase, readPhrase } from '../../phrases/phrase';
import { NO_TOKEN, spanOf, token } from '../../phrases/tokens';
import type { Text, Token } from '../../stages';
import { afterDateline } from './dateline';
import * as W from './words';

/** A half-open range of token numbers. */
export type Range = readonly [from: number, to: number];

/**
 * One sentence as the patterns see it. Tokens keep their numbers in the text; a place outside the sentence is an empty
 * word. What stands in quotation marks is opaque: its words are nobody's grammar but the speaker's.
 */
export class SentenceView {
  readonly from: number;
  readonly to: number;
  /** Its first token, or the one behind a dateline: "LODI (May 3) -- (Saying)". */
  readonly opening: number;
  /** Whether it is written Like a Headline, so that capitals tell nothing. */
  readonly titleCase: boolean;
  private readonly finite = new Map<number, boolean>();

  constructor(
    readonly text: Text,
    readonly number: number,
  ) {
    const [from, to] = text.sentences[number]?.tokens ?? [0, 0];
    this.from = from;
    this.to = to;
    this.opening = afterDateline(text, from, to);
    this.titleCase = headlined(text, [from, to]);
  }

  /** The token with that number; an empty one outside the sentence. */
  private token(i: number): Token {
    return i >= this.from && i < this.to ? token(this.text, i) : NO_TOKEN;
  }

  /** The word in lower case; empty outside the sentence. */
  word(i: number): string {
    const { form, lower } = this.token(i);
    // "WHO officials", "IS urged": an abbreviation among words that are not all in capitals is no pronoun and no verb.
    if (form === 'WHO' && !this.titleCase) return form;
    if (form === 'IS' && (/[a-z]/.test(this.form(i - 1)) || /[a-z]/.test(this.form(i + 1)))) return form;
    return lower;
  }

  form(i: number): string {
    return this.token(i).form;
  }

  quoted(i: number): boolean {
    return this.token(i).quotation >= 0;
  }

  /** The word in lower case, or `"` for anything in quotation marks. */
  open(i: number): string {
    return this.quoted(i) ? '"' : this.word(i);
  }

  capital(i: number): boolean {
    return /^\p{Lu}/u.test(this.form(i));
  }

  /** The tokens of the quotation around token `i`, within the sentence. */
  quotationAt(i: number): Range {
    const quotation = this.token(i).quotation;
    let [a, b] = [i, i + 1];
    while (a > this.from && this.token(a - 1).quotation === quotation) a--;
    while (b < this.to && this.token(b).quotation === quotation) b++;
    return [a, b];
  }

  /** Whether quoted words end before `i` as speech does: with a comma or a stop, or as the sentence before. */
  afterSpeech(i: number): boolean {
    if (i === this.from) return token(this.text, i - 1).quotation >= 0;
    if (!this.quoted(i - 1)) return this.word(i - 1) === ',' && this.quoted(i - 2);
    return this.endsAsSpeech(i - 1);
  }

  /** Whether quoted words that end at token `i` end in a comma or a stop, be it within a quotation of their own. */
  endsAsSpeech(i: number): boolean {
    let at = i;
    while (/^["']+$/.test(this.word(at))) at--;
    return /^[,.?!…-]+$/.test(this.word(at));
  }

  adverb(i: number): boolean {
    const word = this.open(i);
    return (
      (W.ADVERBS.has(word) && !this.isSurname(i)) || (/..ly$/.test(word) && !W.NOT_ADVERBS.has(word) && !this.isName(i))
    );
  }

  /** "Peter Long (denies)": a large word behind another. */
  private isSurname(i: number): boolean {
    return i > this.opening && !this.titleCase && this.capital(i) && this.capital(i - 1);
  }

  /** Whether the word can end a noun phrase, so that a verb may follow it. */
  nounLike(i: number): boolean {
    const word = this.open(i);
    if (word === '"') return true;
    if (W.SUBJECT_PRONOUNS.has(word)) return true;
    if (!/[\p{L}\p{N})%]/u.test(word)) return false;
    if (this.isModalName(i)) return true;
    return !(
      W.DETERMINERS.has(word) ||
      W.PREPOSITIONS.has(word) ||
      W.COORDINATORS.has(word) ||
      W.SUBORDINATORS.has(word) ||
      W.RELATIVES.has(word) ||
      W.POSSESSIVES.has(word) ||
      W.BE.has(word) ||
      W.HAVE.has(word) ||
      W.MODALS.has(word) ||
      W.NEGATIONS.has(word)
    );
  }

  /** Capitalised where a sentence would not capitalise it. */
  isName(i: number): boolean {
    return i > this.from && i !== this.opening && this.capital(i);
  }

  /** Whether a modal verb is a name here: "Ann May (said)", "Will, 31, (said)", "Might (has)". */
  isModalName(i: number): boolean {
    if (this.titleCase || !this.capital(i) || !W.MODALS.has(this.word(i))) return false;
    if (this.isName(i) || this.word(i + 1) === ',' || this.opensName(i)) return true;
    const next = this.adverb(i + 1) ? i + 2 : i + 1;
    const readings = cueVerbs(this.open(next));
    return (
      readings.some(({ form }) => form === 'past' || form === 's') && !readings.some(({ form }) => form === 'base')
    );
  }

  /** Whether a name begins the sentence with a word that has other uses: "Rose Field (said)", "Drew Rank", "June Hill". */
  opensName(i: number): boolean {
    return i === this.opening && !this.titleCase && this.capital(i) && this.capital(i + 1) && isGivenName(this.word(i));
  }

  /** Whether the token is surely a finite verb: an auxiliary, a simple past, or a cue verb after its subject. */
  isFinite(i: number): boolean {
    let known = this.finite.get(i);
    if (known === undefined) {
      known = this.readFinite(i);
      this.finite.set(i, known);
    }
    return known;
  }

  private readFinite(i: number): boolean {
    const word = this.open(i);
    if (word === '"' || (!this.titleCase && this.isName(i) && !/^[A-Z]+$/.test(this.form(i)))) return false;
    if (this.opensName(i) || this.isModalName(i)) return false;
    if (word === "'s") return /^(?:he|she|it|that|there|who|what)$/.test(this.open(i - 1));
    if (word === 'may' || word === 'will') return !W.DETERMINERS.has(this.open(i - 1));
    if (word === "'d" || W.FINITE.has(word) || W.FINITE_BE.has(word) || W.MODALS.has(word)) return true;
    if (word === 'have') return this.open(i - 1) !== 'to';
    if (W.DO.has(word)) return true;
    return this.isFiniteCue(i);
  }

  private isFiniteCue(i: number): boolean {
    const before = this.open(i - 1);
    if (!(this.nounLike(i - 1) || this.adverb(i - 1)) || before === '"') return false;
    return cueVerbs(this.open(i)).some(({ frame, form }) => {
      if (form === 's') return frame !== 'quote' && frame !== 'that' && !this.adverb(i - 1) && this.opensClause(i + 1);
      return form === 'past' && (frame === 'speech' || frame === 'clause') && this.opensClause(i + 1);
    });
  }

  /** Whether what begins here can be a clause or quoted words. */
  opensClause(i: number): boolean {
    const word = this.open(i);
    if (word === '"' || word === ':') return true;
    if (word === ',' && this.quoted(i + 1)) return true;
    if (/^(?:that|how|why|whether|what|when|if|there)$/.test(word)) return true;
    if (W.PREPOSITIONS.has(word)) return false;
    return W.SUBJECT_PRONOUNS.has(word) || this.startsPhrase(i);
  }

  /** What the noun phrase at a range of tokens is. */
  phraseAt(range: Range): Phrase {
    return readPhrase(this.text, spanOf(this.text, range));
  }

  /** Whether a noun phrase begins here. */
  startsPhrase(i: number): boolean {
    const word = this.open(i);
    return (
      word === '"' || W.DETERMINERS.has(word) || W.SUBJECT_PRONOUNS.has(word) || this.capital(i) || /^\d/.test(word)
    );
  }
}
