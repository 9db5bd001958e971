import { narrow } from '../narrow';
import type { Token } from '../stages';
import { plain } from './characters';

type Spelling = Pick<Token, 'form' | 'lower'>;

/** A text's words, each made once: half of an article's are words that it had before. */
export class Spellings {
  private readonly known = new Map<string, Spelling>();

  /** How a token is spelt that stands so in the text. */
  of(written: string): Spelling {
    const before = this.known.get(written);
    if (before) return before;
    const form = narrow(plain(written));
    const spelling = { form, lower: form.toLowerCase() };
    this.known.set(written, spelling);
    return spelling;
  }
}
