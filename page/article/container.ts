import type { Region } from './survey';

/**
 * Where the article stands: the region that holds it, and which regions within are not part of it. Posts of social media
 * are not decided on here.
 */
export interface Container {
  readonly element: Element;
  /** Elements inside that are left out whatever they say. */
  readonly leftOut: ReadonlySet<Element>;
  /** Prose in the container without what is left out. */
  readonly prose: number;
}

/** What a region and all in it come to. */
interface Sum {
  prose: number;
  clutter: number;
  /** Top headlines in it. */
  headlines: number;
}

/** A part of this share of the page's prose is the article even when its name says otherwise. */
const SHARE_OF_ARTICLE = 0.3;
/** Less prose than this is no article. */
const LEAST_PROSE = 250;
/** What clutter weighs against prose: boxes of teasers, each a link with a line of text, must not come out ahead. */
const CLUTTER = 1.5;
/** Favour for a region that calls itself the article's body. */
const BODY_FAVOUR = 1.25;

/**
 * Second stage: the region in which prose most outweighs clutter. Regions that are `elsewhere`, and `aside`s of little
 * prose, count for nothing outside of themselves. Null when no region holds enough prose.
 */
export function chooseContainer(regions: readonly Region[]): Container | null {
  const whole = regions.reduce((sum, region) => sum + region.prose, 0);
  return choose(regions, whole, true) ?? choose(regions, whole, false);
}

function choose(regions: readonly Region[], whole: number, trustNames: boolean): Container | null {
  const all = sumUp(regions, () => false);
  const out = regions.map((region, i) => trustNames && isOut(region, (all[i] as Sum).prose, whole));
  const sums = sumUp(regions, (i) => out[i] === true);
  const inside = regions.map(() => false);
  let best = -1;
  let most = 0;
  for (let i = 0; i < regions.length; i++) {
    const region = regions[i] as Region;
    inside[i] = out[i] === true || (inside[region.parent] ?? false);
    if (inside[i]) continue;
    const { prose, clutter } = sums[i] as Sum;
    const weight = (prose - CLUTTER * clutter) * (region.label === 'body' ? BODY_FAVOUR : 1);
    if (prose >= LEAST_PROSE && weight >= most) {
      best = i;
      most = weight;
    }
  }
  const chosen = regions[best];
  if (!chosen) return null;
  const leftOut = new Set(regions.filter(({ label }, i) => out[i] && label !== 'post').map((region) => region.element));
  return { element: chosen.element, leftOut, prose: (sums[best] as Sum).prose };
}

function isOut(region: Region, prose: number, whole: number): boolean {
  return (
    region.label === 'elsewhere' ||
    region.label === 'post' ||
    (region.label === 'aside' && prose < whole * SHARE_OF_ARTICLE)
  );
}

/** Totals of every region with all in it; what `out` says of a region keeps it from those around it. */
function sumUp(regions: readonly Region[], out: (index: number) => boolean): Sum[] {
  const sums = regions.map(({ prose, clutter, heading }) => ({ prose, clutter, headlines: heading ? 1 : 0 }));
  for (let i = regions.length - 1; i > 0; i--) {
    const sum = sums[i] as Sum;
    const around = sums[(regions[i] as Region).parent];
    if (!around || out(i)) continue;
    around.prose += sum.prose;
    around.clutter += sum.clutter;
    around.headlines += sum.headlines;
  }
  return sums;
}
