import type { Standing } from '../engine/report';

/** The standings as legends and choices list them. */
export const STANDINGS = ['anonymous', 'single', 'other'] as const satisfies readonly Standing[];

/**
 * The colours and underlines that tell standings apart, shared by the highlights in a page and the legends that explain
 * them. Keys are those of the report's `Standing` and of the settings' `palette`.
 *
 * Every colour keeps at least 3:1 (WCAG 2.2, 1.4.11) to white, to sepia and to the dark grounds that pages use, so that no
 * page's ground has to be found out. None is a traffic light's red or green: sourcing is described, not judged.
 */
export const PALETTES = {
  standard: { anonymous: '#c8511b', single: '#8765d8', other: '#0f8479' },
  protanopia: { anonymous: '#a06f00', single: '#2f77ee', other: '#8a7090' },
  deuteranopia: { anonymous: '#9c7400', single: '#3b78e7', other: '#7d7d7d' },
  tritanopia: { anonymous: '#dc3b5c', single: '#00877f', other: '#7d7d7d' },
} as const;

/** The colours (`#rrggbb`) that the settings choose: those of a palette, or the reader's own. */
export const coloursOf = ({ palette, colours }: Chosen): Record<Standing, string> =>
  palette === 'custom' ? colours : PALETTES[palette];

interface Chosen {
  palette: keyof typeof PALETTES | 'custom';
  colours: Record<Standing, string>;
}

/**
 * Told apart without any colour. None is wavy (that is a spell checker's) and none is the single solid line of a link.
 * Widths in CSS pixels.
 */
export const UNDERLINES = {
  anonymous: { style: 'double', width: 1 },
  single: { style: 'dashed', width: 2 },
  other: { style: 'dotted', width: 2 },
} as const;
