import { franc } from 'franc-min';

/** Fewer letters than this say too little of a language. */
const ENOUGH_LETTERS = 60;
/** The recogniser reads so many characters; an article's beginning tells. */
const SAMPLE = 2000;

/**
 * The language of a text, recognised from the text itself: ISO 639-3 (`eng`), or `und` when there is too little of it.
 * Pages lie about their language more often than their words do.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu) ?? []).length < ENOUGH_LETTERS) return 'und';
  return franc(sample);
}
