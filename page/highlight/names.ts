import type { Standing } from '../../engine/report';

/** Under which name a look is registered with the browser, or which class a mark wears. */
export type Look = Standing | 'current' | 'flash';

export const LOOKS: readonly Look[] = ['other', 'single', 'anonymous', 'current', 'flash'];

/** Names for one load of one page, which no page can guess: the registry of highlights is shared with its scripts. */
export interface Names {
  /** Element name of a mark. The hyphen makes it a name that no page style knows, and an inline element. */
  readonly mark: string;
  readonly look: (look: Look) => string;
}

export function newNames(): Names {
  const random = crypto.getRandomValues(new Uint32Array(3));
  const stem = `x${[...random].map((n) => n.toString(36)).join('')}`;
  return { mark: `${stem}-m`, look: (look) => `${stem}-${LOOKS.indexOf(look)}` };
}
