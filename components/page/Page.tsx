import type { ComponentChildren } from 'preact';
import { Mark } from '../controls/Mark';
import { useWords } from '../words';

/** The frame of every page of On Record's own: its name, a title, and what it is about. */
export function Page({ title, children }: { title: string; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <div class="page">
      <header class="row">
        <Mark />
        <span class="name">{t('panel.title')}</span>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
