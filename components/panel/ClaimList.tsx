import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadyState } from '../../platform/protocol';
import { useWords } from '../words/index';
import type { PartProps } from './actions';
import { ClaimItem } from './ClaimItem';
import { useLatest } from './useLatest';
import { type Choice, type ClaimView, EVERYTHING } from './view';

interface ClaimListProps extends PartProps {
  page: ReadyState;
  shown: readonly ClaimView[];
  narrow(change: Partial<Choice>): void;
}

/** So many claims fill a popup, and a phone. The others follow once these are painted. */
const FIRST = 10;

/** All chosen claims. The one that the page shows is marked and kept in sight. */
export function ClaimList({ page, shown, narrow, actions, attempt, standards, version }: ClaimListProps) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const { current } = page;
  const ready = usePainted() ? shown : shown.slice(0, FIRST);
  useEffect(() => {
    if (current !== null) quoteOf(list.current, current)?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  /** Goes to a claim that may be filtered away: then the list shows all again. */
  const goTo = useLatest((id: string) => {
    if (!shown.some(({ claim }) => claim.id === id)) narrow({ ...EVERYTHING });
    void attempt(actions.showClaim(id)).then(() => quoteOf(list.current, id)?.focus());
  });
  return (
    // The list's role is said outright because `list-style: none` takes it away in some browsers.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ol class="claims" role="list" aria-label={t('panel.listLabel')} ref={list} onKeyDown={moveFocus}>
      {ready.map((view) => (
        <ClaimItem
          key={view.claim.id}
          view={view}
          page={page}
          current={view.claim.id === current}
          goTo={goTo}
          actions={actions}
          attempt={attempt}
          standards={standards}
          version={version}
        />
      ))}
    </ol>
  );
}

/** Whether what was drawn first has been painted. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    // A frame's callbacks run before it is painted, so the first task after them comes after the paint.
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}

const quotes = (list: HTMLElement) => [...list.querySelectorAll<HTMLButtonElement>('.quote')];

const quoteOf = (list: HTMLElement | null, id: string) =>
  list === null ? undefined : quotes(list).find((quote) => quote.dataset.claim === id);

/** Arrow keys, Home and End move between claims, so that a long list need not be tabbed through. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const all = quotes(event.currentTarget);
  const at = all.indexOf(event.target as HTMLButtonElement);
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const target = targets[event.key];
  if (at < 0 || target === undefined) return;
  event.preventDefault();
  all[target]?.focus();
}
