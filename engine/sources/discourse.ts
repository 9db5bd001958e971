import { genderOfName, isTitle } from '../phrases/names';
import { personNoun } from '../phrases/nouns';
import { bareOutlet } from '../phrases/outlets';
import { type Phrase, readPhrase } from '../phrases/phrase';
import { spanOf, token, tokensIn } from '../phrases/tokens';
import { holds, type Span, touches } from '../span';
import type { Attribution, Doubt, Text } from '../stages';
import type { Found } from './antecedents';
import { appositive } from './appositive';
import { documentAuthor } from './authors';
import type { Cluster } from './bearers';
import { bodyOf } from './bodies';
import { antecedentOfDescription, sameWords } from './descriptions';
import { type Draft, describe, newDraft, type Sort } from './draft';
import { keyOf } from './keys';
import type { NameMention } from './mention';
import { antecedentOfPronoun } from './pronouns';
import { variation } from './variation';

/** Entities that a mention may go back to, most recent first: bounds the work per mention. */
const RECENT = 60;

/**
 * What has been spoken of so far, while the article is read from its beginning: the one place where mentions become
 * entities. Names arrive with their clusters known; pronouns and descriptions look back from where they stand.
 */
export class Discourse {
  readonly drafts: Draft[] = [];
  readonly doubts: (Doubt | null)[];
  /** Numbers of drafts, the most recently mentioned last. */
  private recency: number[] = [];
  private readonly ofCluster = new Map<number, number>();
  private readonly ofKey = new Map<string, number>();
  private heard = 0;
  private latest: Attribution[] = [];
  private ledSentence = -1;

  constructor(
    readonly text: Text,
    readonly attributions: readonly Attribution[],
    readonly names: readonly NameMention[],
    readonly clustering: { readonly clusters: readonly Cluster[]; readonly of: readonly number[] },
  ) {
    this.doubts = attributions.map(() => null);
  }

  /** The entities mentioned last, most recent first. */
  recent(): Draft[] {
    const list: Draft[] = [];
    for (let i = this.recency.length - 1; i >= 0 && list.length < RECENT; i--)
      list.push(this.drafts[this.recency[i] as number] as Draft);
    return list;
  }

  /** How many attributions have been given a source so far. */
  get hearings(): number {
    return this.heard;
  }

  seeName(number: number): void {
    const name = this.names[number] as NameMention;
    this.mention(this.named(number), name.span);
  }

  seeDescription(phrase: Phrase): void {
    const known =
      phrase.determiner === 'indefinite' || phrase.determiner === 'quantity'
        ? null
        : antecedentOfDescription(this, phrase);
    const draft =
      known?.draft ?? (phrase.determiner === 'definite' && phrase.nature !== 'document' ? null : this.open(phrase));
    if (draft) this.mention(draft, phrase.span);
  }

  /** The entity behind an attribution's source. */
  hear(attribution: number, phrase: Phrase): number {
    const { draft, doubt } = this.sourceOf(attribution, phrase);
    this.doubts[attribution] = doubt;
    this.latest = [this.attributions[attribution] as Attribution, ...this.latest].slice(0, 3);
    this.mention(draft, phrase.span);
    draft.voiced = true;
    draft.spoke = this.heard++;
    if (draft.firstSpoke < 0) draft.firstSpoke = phrase.tokens[0];
    return draft.number;
  }

  private sourceOf(attribution: number, phrase: Phrase): Found {
    if (phrase.pronoun) {
      const found = antecedentOfPronoun(this, phrase, this.attributions[attribution] as Attribution);
      return found ?? { draft: this.open(phrase), doubt: null };
    }
    const bearer = appositive(this, phrase);
    if (bearer) return { draft: bearer, doubt: null };
    if (phrase.parts.length > 1) return { draft: this.list(phrase), doubt: null };
    if (phrase.name) {
      const number = this.nameAt(phrase.name);
      if (number >= 0) {
        const draft = this.named(number);
        if (draft.sort === null || draft.sort === 'place')
          draft.sort = this.sortByPhrase(phrase, draft, this.attributions[attribution] as Attribution);
        describe(draft, phrase.head);
        draft.gender ??= phrase.gender;
        return { draft, doubt: null };
      }
    }
    const body = bodyOf(this, phrase);
    if (body) return { draft: body, doubt: null };
    const author = documentAuthor(this, phrase);
    if (author) return author;
    const known =
      antecedentOfDescription(this, phrase) ??
      sameWords(this, phrase) ??
      variation(this, phrase, this.attributions[attribution] as Attribution);
    if (known) describe(known.draft, phrase.head);
    return known ?? { draft: this.open(phrase), doubt: null };
  }

  /** Several named sources heard together: an entity of its own, the same one when they are heard together again. */
  private list(phrase: Phrase): Draft {
    const parts = phrase.parts.map((part) => readPhrase(this.text, spanOf(this.text, part)));
    const members = parts.map((part) => {
      const number = part.name ? this.nameAt(part.name) : -1;
      return number >= 0 ? this.named(number) : null;
    });
    const keys = members.map((draft, i) => draft?.label ?? this.text.text.slice(...(parts[i] as Phrase).span));
    const body = members.some((draft) => draft && draft.sort !== null) && members[0]?.sort !== 'person';
    const draft = this.institution(keys.sort().join(' & '), body ? 'organisation' : 'person');
    draft.label = this.text.text.slice(...phrase.span);
    draft.named = true;
    draft.many = true;
    return draft;
  }

  private sortByPhrase(phrase: Phrase, draft: Draft, attribution: Attribution): Sort {
    if (phrase.nature === 'person' || phrase.nature === 'spokes' || isTitle(phrase.head)) return 'person';
    if (phrase.nature === 'organisation' || phrase.nature === 'outlet') return phrase.nature;
    if (phrase.owner && bareOutlet(this.text, phrase.owner)) return 'outlet';
    if (draft.sort === 'place') return 'organisation';
    if (!draft.gender && reportsNews(this.text, attribution)) return 'outlet';
    if (phrase.determiner === 'definite') return 'organisation';
    return draft.gender || draft.label.includes(' ') ? 'person' : null;
  }

  /** The number of the name mention that a range of tokens holds; -1 for none. */
  nameAt(range: Span): number {
    const span = spanOf(this.text, range);
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.names[middle] as NameMention).span[1] <= span[0]) low = middle + 1;
      else high = middle;
    }
    const name = this.names[low];
    return name && touches(name.span, span) ? low : -1;
  }

  /** The entity of a name mention. */
  named(number: number): Draft {
    const cluster = this.clustering.of[number] as number;
    const known = this.ofCluster.get(cluster);
    const name = this.names[number] as NameMention;
    const draft = known !== undefined ? (this.drafts[known] as Draft) : this.openCluster(cluster);
    for (const noun of name.nouns) describe(draft, noun);
    draft.gender ??= name.gender;
    return draft;
  }

  private openCluster(number: number): Draft {
    const cluster = this.clustering.clusters[number] as Cluster;
    const label = cluster.forms.join(' ').replace(/ ([’'.,])/g, '$1');
    const key = keyOf(label);
    const keyed = cluster.nature !== 'person' ? this.ofKey.get(key) : undefined;
    const draft = keyed !== undefined ? (this.drafts[keyed] as Draft) : this.add(label, cluster.nature);
    draft.named = true;
    draft.gender ??=
      cluster.gender ?? (cluster.nature === 'person' ? genderOfName((cluster.forms[0] as string).toLowerCase()) : null);
    this.ofCluster.set(number, draft.number);
    if (cluster.nature !== 'person') this.ofKey.set(key, draft.number);
    return draft;
  }

  /** The article's own writer, who speaks as "I" or "we" outside quotations. */
  writer(phrase: Phrase): Draft {
    const known = this.drafts[this.ofKey.get('the writer') ?? -1];
    if (known) return known;
    const draft = this.open(phrase);
    this.ofKey.set('the writer', draft.number);
    return draft;
  }

  /** A new entity for a description. */
  open(phrase: Phrase): Draft {
    const sort: Sort =
      phrase.pronoun?.sort === 'thing'
        ? 'organisation'
        : phrase.nature === 'spokes'
          ? 'person'
          : phrase.nature === 'person' && phrase.many
            ? 'people'
            : phrase.nature;
    const draft = this.add(this.text.text.slice(...phrase.span), sort);
    draft.gender = phrase.gender;
    draft.many = phrase.many;
    describe(draft, phrase.head);
    for (let i = phrase.core[0]; i < phrase.core[1]; i++) {
      const noun = personNoun(token(this.text, i).lower);
      if (noun && draft.sort === 'person' && !/^['’]s?$/.test(token(this.text, i + 1).form)) describe(draft, noun);
    }
    return draft;
  }

  /** The entity known under an institution's key, made if there is none. */
  institution(label: string, sort: Sort): Draft {
    const key = keyOf(label);
    const known = this.ofKey.get(key);
    if (known !== undefined) return this.drafts[known] as Draft;
    const draft = this.add(label.replace(/^the /i, ''), sort);
    this.ofKey.set(key, draft.number);
    return draft;
  }

  private add(label: string, sort: Sort): Draft {
    const draft = newDraft(this.drafts.length, label, sort);
    this.drafts.push(draft);
    return draft;
  }

  private mention(draft: Draft, span: Span): void {
    const at = tokensIn(this.text, span)[0];
    const { sentence, paragraph, quotation } = token(this.text, at);
    draft.mentions.push(span);
    draft.token = at;
    draft.paragraph = paragraph;
    draft.sentence = sentence;
    draft.voiced = quotation < 0;
    draft.owns = /^['’]s?$/.test(token(this.text, tokensIn(this.text, span)[1]).form);
    if (draft.voiced && !draft.owns && this.ledSentence !== sentence && (draft.sort !== 'document' || draft.many)) {
      this.ledSentence = sentence;
      draft.leads = sentence;
    }
    const place = this.recency.lastIndexOf(draft.number, this.recency.length - 1);
    if (place >= 0 && this.recency.length - place <= RECENT * 2) this.recency.splice(place, 1);
    this.recency.push(draft.number);
    if (this.recency.length > RECENT * 4) this.recency = this.recency.slice(-RECENT * 2);
  }

  /** The attribution among the last few heard in whose content a span lies; `own` is left aside. */
  around(span: Span, own: Attribution): Attribution | null {
    return this.latest.find((attribution) => attribution !== own && this.inContent(span, attribution)) ?? null;
  }

  /** Whether a span lies inside the content of an attribution. */
  inContent(span: Span, attribution: Attribution): boolean {
    return attribution.content.some((content) => holds(content, span));
  }
}

/**
 * "X reported that …", "…, X reported": said of somebody whom no list knows, the verb makes X an outlet. Companies report
 * too, but figures ("reported a loss").
 */
function reportsNews({ text }: Text, { cue, content }: Attribution): boolean {
  const [said, told] = [cue[0], content[0]];
  if (!said || !told || !/\breport(?:s|ed|ing)?\b/i.test(text.slice(...said))) return false;
  return told[0] < said[0] || /^\s*that\b/i.test(text.slice(...told)) || /\bfirst\b/i.test(text.slice(...said));
}
