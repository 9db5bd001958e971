import { coloursOf, UNDERLINES } from '../../assets/palettes';
import type { Standing } from '../../engine/report';
import type { Settings } from '../../platform/settings';
import { LOOKS, type Look, type Names } from './names';
import { type Reach, selectorOf } from './reach';

type StyleSettings = Pick<Settings, 'look' | 'palette' | 'colours'>;

/**
 * The style sheet of both renderers. To be injected as the user's own (origin `USER`), where the page's scripts cannot find
 * it and the page's rules do not outdo it, and where it also reaches into shadow trees.
 *
 * @param reach what is painted, when it is known.
 */
export function styleSheet(names: Names, settings: StyleSettings, reach: Reach | null = null): string {
  const colours = coloursOf(settings);
  const rules = LOOKS.flatMap((look) => {
    const text = declarations(look, colours, settings.look === 'tint');
    const pseudo = `::highlight(${names.look(look)})`;
    const painted = reach === null ? pseudo : reach.looks.has(look) ? selectorOf(reach, pseudo) : '';
    return [...(painted ? [`${painted} {${text}}`] : []), `${names.mark}.${names.look(look)} {${text}}`];
  });
  return [`${names.mark} {${PLAIN}}`, ...rules].join('\n');
}

/** A mark takes no room and no look of its own, whatever the page's rules say of unknown elements. */
const PLAIN = important({
  all: 'unset',
  display: 'inline',
  'print-color-adjust': 'exact',
  '-webkit-print-color-adjust': 'exact',
});

function declarations(look: Look, colours: Record<Standing, string>, tint: boolean): string {
  if (look === 'flash') return important({ 'background-color': tinted(MARKER, 45) });
  if (look === 'current') return important({ 'background-color': tinted(MARKER, 22) });
  const { style, width } = UNDERLINES[look];
  return important({
    'text-decoration': `underline ${style} ${width}px ${colours[look]}`,
    'text-underline-offset': '0.2em',
    'text-decoration-skip-ink': 'none',
    ...(tint ? { 'background-color': tinted(colours[look], 16) } : {}),
  });
}

/** A text marker's yellow, for the claim that was asked for: it says nothing of its standing. */
const MARKER = '#e0b000';

/** See-through, so that the page's own ground and text keep their contrast, light on dark or dark on light. */
const tinted = (colour: string, percent: number) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

function important(properties: Record<string, string>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value} !important`)
    .join(';');
}
