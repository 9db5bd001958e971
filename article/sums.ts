import type { Region } from './survey';

/** What a region and all in it come to. */
export interface Sum {
  prose: number;
  clutter: number;
  /** Top headlines in it. */
  headlines: number;
  /** Titles of other stories, as links. */
  titles: number;
}

/** Totals of every region with all in it; what `out` says of a region keeps it from those around it. */
export function sumUp(regions: readonly Region[], out: (index: number) => boolean): Sum[] {
  const sums = regions.map(({ prose, clutter, titles, heading }) => ({
    prose,
    clutter,
    titles,
    headlines: heading ? 1 : 0,
  }));
  for (let i = regions.length - 1; i > 0; i--) {
    const sum = sums[i] as Sum;
    const around = sums[(regions[i] as Region).parent];
    if (!around || out(i)) continue;
    around.prose += sum.prose;
    around.clutter += sum.clutter;
    around.headlines += sum.headlines;
    around.titles += sum.titles;
  }
  return sums;
}
