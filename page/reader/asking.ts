import type { Outline, SentOutline } from '../../article/outline';
import type { PageReading, Result } from '../../platform/protocol';

type Read = (outline: SentOutline) => Promise<Result<PageReading>>;

/** What the background said of a page that it knows all of. */
export type Answer = Exclude<PageReading, { status: 'forgotten' }>;

/** Texts that are remembered as sent; past so many all are sent anew. */
const MOST_TEXTS = 50_000;

/**
 * Asks the background what is on a page. A text is sent once, then only its number; when the background has forgotten them
 * (it may be stopped between any two messages) all are sent again.
 */
export function askerOf(read: Read) {
  let sent = new Map<string, number>();

  function ask(outline: Outline): Promise<Result<PageReading>> {
    if (sent.size > MOST_TEXTS) sent = new Map();
    const sentBefore = sent.size;
    const texts: (string | number)[] = [];
    for (const text of outline.texts) {
      const number = sent.get(text);
      texts.push(number ?? text);
      if (number === undefined) sent.set(text, sent.size);
    }
    return read({ ...outline, texts, sentBefore });
  }

  return async (outline: Outline): Promise<Result<Answer>> => {
    let answer = await ask(outline);
    if (answer.ok && answer.value.status === 'forgotten') {
      sent = new Map();
      answer = await ask(outline);
    }
    if (!answer.ok) return answer;
    if (answer.value.status === 'forgotten') return { ok: false, error: 'the background lost the page twice' };
    return { ok: true, value: answer.value };
  };
}
