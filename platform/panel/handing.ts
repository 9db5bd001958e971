import { messageOf, type Result } from '../protocol';

/** Ways to hand the reader something from a popup or panel; none needs a permission, and each says how it ended. */

export const copy = (text: string): Promise<Result<null>> => settled(() => navigator.clipboard.writeText(text));

/** Saves a file where the browser keeps downloads. */
export const save = (file: { name: string; type: string; text: string }): Promise<Result<null>> =>
  settled(() => {
    const url = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }));
    const link = Object.assign(document.createElement('a'), { href: url, download: file.name });
    link.click();
    // The download has its data by the time the page is idle again.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });

async function settled(doing: () => unknown): Promise<Result<null>> {
  try {
    await doing();
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, error: messageOf(error) };
  }
}
