import { genderOfName } from '../../phrases/names';
import { personNoun } from '../../phrases/nouns';
import type { Phrase } from '../../phrases/phrase';
import { spanOf, token } from '../../phrases/tokens';
import { type Span, touches } from '../../span';
import type { Text } from '../../stages';
import type { Cluster } from '../names/bearers';
import { keyOf } from '../names/keys';
import { isPersonal } from '../names/leaning';
import type { NameMention } from '../names/mention';
import { tiesIn } from '../names/ties';
import { type Draft, describe, newDraft, type Sort } from './draft';

/** Names of the article and which of them name the same: `of` gives the cluster of each name. */
export interface Names {
  readonly names: readonly NameMention[];
  readonly clusters: readonly Cluster[];
  readonly of: readonly number[];
}

/** Everybody and everything that the article has spoken of so far: the one place where entities are made. */
export class Cast {
  readonly drafts: Draft[] = [];
  private readonly ofCluster = new Map<number, number>();
  private readonly ofKey = new Map<string, number>();

  constructor(
    private readonly text: Text,
    readonly known: Names,
  ) {}

  /** The number of the name mention that a range of tokens holds; -1 for none. */
  nameAt(range: Span): number {
    const { names } = this.known;
    const span = spanOf(this.text, range);
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle] as NameMention).span[1] <= span[0]) low = middle + 1;
      else high = middle;
    }
    const name = names[low];
    return name && touches(name.span, span) ? low : -1;
  }

  /** The entity of a name mention. */
  named(number: number): Draft {
    const cluster = this.known.of[number] as number;
    const known = this.ofCluster.get(cluster);
    const name = this.known.names[number] as NameMention;
    const draft = known !== undefined ? (this.drafts[known] as Draft) : this.openCluster(cluster);
    for (const noun of name.nouns) describe(draft, noun);
    for (const tie of name.ties) draft.ties.add(tie);
    draft.gender ??= name.gender;
    return draft;
  }

  private openCluster(number: number): Draft {
    const cluster = this.known.clusters[number] as Cluster;
    const label = cluster.forms.join(' ').replace(/ ([’'.,])/g, '$1');
    const key = keyOf(label);
    const keyed = cluster.nature !== 'person' ? this.ofKey.get(key) : undefined;
    const draft = keyed !== undefined ? (this.drafts[keyed] as Draft) : this.add(label, cluster.nature);
    draft.named = true;
    draft.personal = isPersonal(cluster);
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
    const draft = this.add(this.text.text.slice(...phrase.span), sortOf(phrase));
    draft.gender = phrase.gender;
    draft.many = phrase.many;
    draft.count = phrase.many ? phrase.count : null;
    describe(draft, phrase.head);
    for (let i = phrase.core[0]; i < phrase.core[1]; i++) {
      const noun = personNoun(token(this.text, i).lower);
      if (noun && draft.sort === 'person' && !/^['’]s?$/.test(token(this.text, i + 1).form)) describe(draft, noun);
    }
    if (draft.sort === 'person') for (const tie of tiesIn(this.text, phrase.tokens)) draft.ties.add(tie);
    if (draft.sort === 'person') for (const noun of toldBehind(this.text, phrase)) describe(draft, noun);
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

  /** Several together under their names: the same entity whenever they are told of together. */
  together(names: readonly string[], sort: Sort): Draft {
    const draft = this.institution([...names].sort().join(' & '), sort);
    if (draft.mentions.length === 0) draft.label = names.join(' and ');
    draft.named = true;
    draft.many = true;
    draft.count = names.length;
    return draft;
  }

  private add(label: string, sort: Sort): Draft {
    const draft = newDraft(this.drafts.length, label, sort);
    this.drafts.push(draft);
    return draft;
  }
}

/** No apposition's noun stands further behind its article, in tokens: "another man, a retired harbour (pilot)". */
const MAX_APPOSITION = 5;

/** The noun for a person in the apposition of a description: "another man, a (physician) who would not be named". */
function toldBehind(text: Text, { core, tokens }: Phrase): string[] {
  if (token(text, core[1]).form !== ',' || !/^(?:an?|one)$/.test(token(text, core[1] + 1).lower)) return [];
  for (let i = core[1] + 2; i < Math.min(tokens[1], core[1] + 2 + MAX_APPOSITION); i++) {
    const { form, lower } = token(text, i);
    if (!/^\p{L}/u.test(form) || /^(?:at|for|from|in|of|who|with)$/.test(lower)) return [];
    const noun = personNoun(lower);
    if (noun && !personNoun(token(text, i + 1).lower)) return [noun];
  }
  return [];
}

function sortOf({ pronoun, nature, many, count }: Phrase): Sort {
  if (pronoun?.sort === 'thing') return 'organisation';
  // "One of the residents"
  if (nature === 'people' && count === 1 && !many) return 'person';
  if (nature === 'spokes') return 'person';
  return nature === 'person' && many ? 'people' : nature;
}
