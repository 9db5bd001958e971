import { natureOfName } from '../../phrases/name-nature';
import { bare } from '../../phrases/names';
import { bearer, type Cluster } from './bearers';
import { headsOf } from './heads';
import { initials, keyOf, stem } from './keys';
import { natureByLeaning } from './leaning';
import type { NameMention } from './mention';
import { nearest } from './namesakes';
import { clubOf, partLookedUp, partsOf } from './parts';

/** How many bearers of one surname (or given name) are looked at, nearest first: bounds the work on very long texts. */
const BEARERS = 8;

/**
 * Joins names of one bearer: full names with surnames, given names and other parts of them; organisations with their
 * acronyms, corporate endings and metonyms. A short form goes to the nearest bearer before it, else to the first after.
 */
export function clusterNames(names: readonly NameMention[]): { clusters: Cluster[]; of: number[] } {
  const clusters: Cluster[] = [];
  const of = new Array<number>(names.length).fill(-1);
  const index = new Map<string, number[]>();
  const join = (cluster: number, name: number, list: 'full' | 'alone' = 'full') => {
    of[name] = cluster;
    (clusters[cluster] as Cluster)[list].push(name);
    absorb(clusters[cluster] as Cluster, names[name] as NameMention);
  };
  const open = (name: number, keys: readonly string[]) => {
    clusters.push({
      forms: [],
      nature: null,
      gender: null,
      leaning: 0,
      titled: false,
      large: false,
      full: [],
      alone: [],
      speaks: false,
    });
    for (const key of new Set(keys)) push(index, key, clusters.length - 1);
    join(clusters.length - 1, name);
  };
  const surnames = surnamesOf(names);
  const heads = headsOf(names);
  names.forEach((name, i) => {
    const speaker = name.takesTurn ? behindInitials(name, names) : null;
    const turn = speaker && bearer(clusters, index, speaker);
    if (turn !== null) join(turn, i, 'alone');
    else if (
      isNamedAfter(name, surnames) ||
      ((isBody(name) || heads.has(name) || bySort(index, name)) && !bearsSurname(index, name))
    ) {
      const keys = bodyKeys(name);
      const known = [...keys, ...heads.lookedUp(name), ...tailOf(name)]
        .map((key) => index.get(key)?.[0])
        .concat(partLookedUp(name).map((key) => only(index.get(key))))
        .find((at) => at !== undefined);
      const shorter = [...heads.keys(name), ...tailsOf(name), ...partsOf(name), ...clubOf(name)];
      if (known === undefined) open(i, [...keys, ...shorter]);
      else {
        join(known, i);
        for (const key of shorter) push(index, key, known);
      }
      (clusters[of[i] as number] as Cluster).nature ??= 'organisation';
    } else if (stem(name).length > 1) {
      const known = bearer(clusters, index, name);
      if (known === null) open(i, personKeys(name));
      else {
        join(known, i);
        for (const key of personKeys(name)) push(index, key, known);
      }
    }
  });
  names.forEach((name, i) => {
    if (of[i] !== -1) return;
    const known = nearest(clusters, index, names, name, i);
    if (known === null) {
      open(i, [`name ${bare(name.forms[0] as string)}`, `body ${keyOf(name.forms.join(' '))}`]);
      if (isFamily(name, surnames)) (clusters[of[i] as number] as Cluster).nature = 'person';
    } else join(known, i, 'alone');
  });
  for (const cluster of clusters) cluster.nature = natureByLeaning(cluster);
  return { clusters, of };
}

/** The last words of people's full names. */
const surnamesOf = (names: readonly NameMention[]): ReadonlySet<string> =>
  new Set(
    names.filter(({ nature, forms }) => nature === 'person' && forms.length > 1).map((n) => stem(n).at(-1) as string),
  );

/** "Verhoeven Tower" where a Tomas Verhoeven has been named: called after him, and not another bearer of his name. */
function isNamedAfter(name: NameMention, surnames: ReadonlySet<string>): boolean {
  const [first, ...others] = stem(name);
  return name.nature === null && others.length > 0 && name.nouns.length === 0 && surnames.has(first as string);
}

/** "The Petrovs" where a Petrov has been named. */
const isFamily = ({ forms, articled }: NameMention, surnames: ReadonlySet<string>): boolean =>
  articled && forms.length === 1 && surnames.has(bare(forms[0] as string).replace(/e?s$/, ''));

/** The one person of the article whose initials these are: "AL" for Ann Lee. */
function behindInitials({ forms }: NameMention, names: readonly NameMention[]): NameMention | null {
  if (forms.length > 1 || !/^\p{Lu}{2,3}$/u.test(forms[0] as string)) return null;
  const bearers = names.filter(
    (name) =>
      name.nature === 'person' &&
      name.forms.length > 1 &&
      stem(name)
        .map(([first]) => first)
        .join('') === forms[0]?.toLowerCase(),
  );
  return new Set(bearers.map((name) => stem(name).join(' '))).size === 1 ? (bearers[0] as NameMention) : null;
}

const isBody = (name: NameMention): boolean =>
  name.nature === 'organisation' || name.nature === 'outlet' || name.nature === 'place';

/**
 * "Paris said" where a Valeska Paris has been named: a place's name alone is then hers, unless it stands behind "in". So
 * is "Lee aide" or a transcript's "LEE:" where an Ann Lee has been named: no list knows a body of that name; or one does,
 * but the article has not spoken of "the Guardian".
 */
function bearsSurname(index: ReadonlyMap<string, number[]>, name: NameMention): boolean {
  const [word, ...others] = name.forms as [string, ...string[]];
  const known = index.has(`body ${keyOf(word)}`) || name.articled || /^\p{Lu}{2,}$/u.test(word);
  const free = name.nature === 'place' ? !name.located : !known || natureOfName([titleCase(word)]) === null;
  return others.length === 0 && free && index.has(`name ${bare(word)}`);
}

const titleCase = (word: string): string => (word[0] as string) + word.slice(1).toLowerCase();

function bodyKeys(name: NameMention): string[] {
  const whole = name.forms.join(' ');
  const short = initials(name.forms).filter((letters) => letters.length > 2);
  const told = name.alias ? [`body ${keyOf(name.alias)}`] : [];
  return [`body ${keyOf(whole)}`, ...[...short, ...capitalsOf(name)].map((letters) => `body ${letters}`), ...told];
}

/** "MnDOT", "PennDOT": an acronym whose small letters stand for more of its words is known by its capitals too. */
function capitalsOf({ forms }: NameMention): string[] {
  const [word, ...others] = forms as [string, ...string[]];
  if (others.length > 0 || !/^\p{Lu}\p{Ll}{1,3}\p{Lu}{2,}$/u.test(word)) return [];
  return [word.replace(/\p{Ll}/gu, '').toLowerCase()];
}

/** The ends of an outlet's name by which it may be called: "the Daily News", "the News". */
const tailsOf = ({ nature, forms }: NameMention): string[] =>
  nature === 'outlet' ? forms.slice(1).map((_, i) => `tail ${keyOf(forms.slice(i + 1).join(' '))}`) : [];

/** The key under which an outlet whose full name has been told may be known by this end of it. */
const tailOf = ({ nature, articled, forms }: NameMention): string[] =>
  nature === 'outlet' && articled ? [`tail ${keyOf(forms.join(' '))}`] : [];

/** Every word of a person's name is a way to speak of him or her, but for initials. */
function personKeys(name: NameMention): string[] {
  return stem(name)
    .filter((word) => word.length > 1)
    .map((word) => `name ${word}`);
}

/** "The Court" after the Lodi High Court: whether one body named before is of the sort that is all this name tells. */
const bySort = (index: ReadonlyMap<string, number[]>, name: NameMention): boolean =>
  name.nature === null && partLookedUp(name).some((key) => only(index.get(key)) !== undefined);

/** The one bearer of a part of a name; none where two bear it. */
const only = (clusters: readonly number[] = []): number | undefined =>
  clusters.length === 1 ? clusters[0] : undefined;

function push(index: Map<string, number[]>, key: string, cluster: number): void {
  const list = index.get(key);
  if (!list) index.set(key, [cluster]);
  else if (!list.includes(cluster)) {
    list.push(cluster);
    if (list.length > BEARERS) list.shift();
  }
}

function absorb(cluster: Cluster, name: NameMention): void {
  if (name.forms.length > cluster.forms.length) cluster.forms = name.forms;
  if (cluster.nature === null || (name.nature === 'person' && !sure(cluster))) cluster.nature = name.nature;
  cluster.gender ??= name.gender;
  cluster.speaks ||= name.speaks;
  cluster.leaning += name.leaning;
  cluster.titled ||= name.nature === 'person' && (name.nouns.length > 0 || natureOfName(name.forms) !== 'person');
  cluster.large ||= name.large;
}

/** Whether the name's own words say that it is a body's: "Lee aide" only makes it look like one. */
const sure = ({ forms, nature }: Cluster): boolean => nature !== 'place' && natureOfName(forms) === nature;
