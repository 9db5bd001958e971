import type { Draft } from './blocks';

/** Fourth stage: blocks that are not the article's own text are left out. */
export function withoutNoise(drafts: readonly Draft[], title: string): Draft[] {
  return drafts.filter((d) => d.text !== title);
}
