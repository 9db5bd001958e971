import { natureOfName } from '../../phrases/name-nature';
import { bare } from '../../phrases/names';
import { bearer, type Cluster } from './bearers';
import { GrowingClusters } from './growing';
import { headsOf } from './heads';
import { bodyKeys, keyOf, personKeys, stem, tailOf, tailsOf } from './keys';
import { natureByLeaning } from './leaning';
import type { NameMention } from './mention';
import { nearest } from './namesakes';
import { clubOf, partLookedUp, partsOf } from './parts';

/**
 * Joins names of one bearer: full names with surnames, given names and other parts of them; organisations with their
 * acronyms, corporate endings and metonyms. A short form goes to the nearest bearer before it, else to the first after.
 */
export function clusterNames(names: readonly NameMention[]): { clusters: Cluster[]; of: number[] } {
  const clusters = new GrowingClusters(names);
  const surnames = surnamesOf(names);
  const heads = headsOf(names);
  names.forEach((name, i) => {
    const turn = bearerOfTurn(clusters, name, names);
    if (turn !== null) clusters.join(turn, i, 'alone');
    else if (isNamedAfter(name, surnames) || isBodys(clusters, heads, name)) placeBody(clusters, heads, name, i);
    else if (stem(name).length > 1) placePerson(clusters, name, i);
  });
  names.forEach((_, i) => {
    if (clusters.of[i] === -1) placeShort(clusters, names, surnames, i);
  });
  for (const cluster of clusters.list) cluster.nature = natureByLeaning(cluster);
  return { clusters: clusters.list, of: clusters.of };
}

/** Whether a name is a body's or place's, by itself or by what has been named before it. */
const isBodys = ({ index }: GrowingClusters, heads: ReturnType<typeof headsOf>, name: NameMention): boolean =>
  (isBody(name) || heads.has(name) || bySort(index, name)) && !bearsSurname(index, name);

/** Under the first of its keys that is known; under its parts only where one bearer has them. */
function placeBody(clusters: GrowingClusters, heads: ReturnType<typeof headsOf>, name: NameMention, i: number): void {
  const { index } = clusters;
  const keys = bodyKeys(name);
  const known = [...keys, ...heads.lookedUp(name), ...tailOf(name)]
    .map((key) => index.get(key)?.[0])
    .concat(partLookedUp(name).map((key) => only(index.get(key))))
    .find((at) => at !== undefined);
  const shorter = [...heads.keys(name), ...tailsOf(name), ...partsOf(name), ...clubOf(name)];
  if (known === undefined) clusters.open(i, [...keys, ...shorter]);
  else {
    clusters.join(known, i);
    clusters.learn(known, shorter);
  }
  (clusters.list[clusters.of[i] as number] as Cluster).nature ??= 'organisation';
}

function placePerson(clusters: GrowingClusters, name: NameMention, i: number): void {
  const known = bearer(clusters.list, clusters.index, name);
  if (known === null) clusters.open(i, personKeys(name));
  else {
    clusters.join(known, i);
    clusters.learn(known, personKeys(name));
  }
}

/** A name of one word, once all full names are known. */
function placeShort(
  clusters: GrowingClusters,
  names: readonly NameMention[],
  surnames: ReadonlySet<string>,
  i: number,
): void {
  const name = names[i] as NameMention;
  const known = nearest(clusters.list, clusters.index, names, name, i);
  if (known !== null) {
    clusters.join(known, i, 'alone');
    return;
  }
  clusters.open(i, [`name ${bare(name.forms[0] as string)}`, `body ${keyOf(name.forms.join(' '))}`]);
  if (isFamily(name, surnames)) (clusters.list[clusters.of[i] as number] as Cluster).nature = 'person';
}

/** Whose turn in an interview a name or initials open: "LEE:", "AL:". */
function bearerOfTurn(clusters: GrowingClusters, name: NameMention, names: readonly NameMention[]): number | null {
  const speaker = name.takesTurn ? behindInitials(name, names) : null;
  return speaker && bearer(clusters.list, clusters.index, speaker);
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

/** "The Court" after the Lodi High Court: whether one body named before is of the sort that is all this name tells. */
const bySort = (index: ReadonlyMap<string, number[]>, name: NameMention): boolean =>
  name.nature === null && partLookedUp(name).some((key) => only(index.get(key)) !== undefined);

/** The one bearer of a part of a name; none where two bear it. */
const only = (clusters: readonly number[] = []): number | undefined =>
  clusters.length === 1 ? clusters[0] : undefined;
