import type { ComponentChild } from 'preact';
import { useWords } from '../words';

/** One way in which news English attributes. */
export interface PatternData {
  id: string;
  title: string;
  description: string;
  authority: string;
  finds: readonly { text: string; source: string | null; cue: string }[];
  /** Near misses. */
  allows: readonly string[];
}

/** A pattern with what it finds, source and cue marked, and what looks like it but is none. English, like the articles. */
export function PatternEntry({ pattern }: { pattern: PatternData }) {
  const { t } = useWords();
  return (
    <article class="rule">
      <h3 lang="en">{pattern.title}</h3>
      <p lang="en">{pattern.description}</p>
      <p class="hint" lang="en">
        {pattern.authority}
      </p>
      <h4>{t('criteria.finds')}</h4>
      <ul class="points" lang="en">
        {pattern.finds.map(({ text, source, cue }) => (
          <li key={text}>{marked(text, [source, cue])}</li>
        ))}
      </ul>
      <h4>{t('criteria.allows')}</h4>
      <ul class="points" lang="en">
        {pattern.allows.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <code>{pattern.id}</code>
    </article>
  );
}

/** `text` with the first occurrence of each of `parts` marked; a part inside another is left alone. */
function marked(text: string, parts: readonly (string | null)[]): ComponentChild[] {
  const spans = parts
    .filter((part) => part !== null && part !== '')
    .map((part) => ({
      start: text.indexOf(part as string),
      end: text.indexOf(part as string) + (part as string).length,
    }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const pieces: ComponentChild[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
