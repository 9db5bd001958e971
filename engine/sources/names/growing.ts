import { natureOfName } from '../../phrases/name-nature';
import type { Cluster } from './bearers';
import type { NameMention } from './mention';

/** How many bearers of one surname (or given name) are looked at, nearest first: bounds the work on very long texts. */
const BEARERS = 8;

/** The clusters of an article's names as they grow, and the keys under which each is looked up. */
export class GrowingClusters {
  readonly list: Cluster[] = [];
  /** The cluster of each name; -1 while it has none. */
  readonly of: number[];
  readonly index = new Map<string, number[]>();

  constructor(private readonly names: readonly NameMention[]) {
    this.of = names.map(() => -1);
  }

  /** A cluster of its own for a name. */
  open(name: number, keys: readonly string[]): void {
    const number = this.list.length;
    this.list.push({
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
    this.learn(number, keys);
    this.join(number, name);
  }

  /** `alone`: the name is a part only of what the cluster's bearer is called. */
  join(number: number, name: number, as: 'full' | 'alone' = 'full'): void {
    const cluster = this.list[number] as Cluster;
    this.of[name] = number;
    cluster[as].push(name);
    absorb(cluster, this.names[name] as NameMention);
  }

  /** The cluster is known by these keys too. */
  learn(number: number, keys: readonly string[]): void {
    for (const key of new Set(keys)) {
      const known = this.index.get(key);
      if (!known) this.index.set(key, [number]);
      else if (!known.includes(number)) {
        known.push(number);
        if (known.length > BEARERS) known.shift();
      }
    }
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
