import type { Claim, Kind, Level, Reason, Source } from '../../engine/report';
import type { Translate, Words } from './index';

export const LEVELS = [5, 4, 3, 2, 1, 0] as const satisfies readonly Level[];
export const KINDS = [
  'person',
  'organisation',
  'document',
  'outlet',
  'unnamed',
  'none',
] as const satisfies readonly Kind[];

export const levelName = (t: Translate, level: Level): string => t(`levels.l${level}.name`);

/** "Level 4, Named person". */
export const levelLabel = (t: Translate, level: Level): string => t('levels.label', [level, levelName(t, level)]);

/** Who a claim's source is as a kind: for unnamed ones with how many they are. */
export function kindWords(t: Translate, claim: Pick<Claim, 'kind' | 'count'>): string {
  if (claim.kind !== 'unnamed') return t(`kinds.${claim.kind}`);
  return claim.count === null ? t('people.some') : t('people.count', claim.count);
}

/** The name of a source, or the words for nobody. */
export const sourceName = (t: Translate, source: Source | undefined): string => source?.label ?? t('kinds.none');

/** A reason in the interface's language; one that the locale does not know stays in the engine's English. */
export function reasonText({ t, locale }: Words, reason: Reason): string {
  if (locale.startsWith('en')) return reason.text;
  const key = `reasons.${reason.rule.replaceAll('-', '_')}`;
  const values = Object.fromEntries(reason.values.map((value, i) => [String(i), value]));
  // Rule ids are the engine's, so their keys cannot be typed here; a test proves that every rule has one.
  const say = t as unknown as (key: string, values: Record<string, string>) => string;
  return say(key, values) || reason.text;
}
