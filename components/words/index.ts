import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

/** What components say, and in which language: given by the entrypoint, so that no component touches the browser's API. */
export interface Words {
  t: typeof i18n.t;
  /** BCP 47 tag of the interface's language, for names of languages, numbers and lists. */
  locale: string;
}

export type Translate = Words['t'];

export const WordsContext = createContext<Words | null>(null);

/** @throws when a component stands outside of {@link WordsContext}. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('components need a WordsContext around them');
  return words;
}
