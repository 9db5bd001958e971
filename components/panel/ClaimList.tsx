import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadyState } from '../../platform/protocol';
import type { ClaimView } from '../claims/view';
import { useWords } from '../words';
import type { PartProps } from './actions';
import { ClaimItem } from './ClaimItem';
import { type Choice, EVERYTHING } from './choice';
import { useLatest } from './useLatest';

interface ClaimListProps extends PartProps {
  page: ReadyState;
  shown: readonly ClaimView[];
  narrow(change: Partial<Choice>): void;
}

/** So many claims fill what a popup, a panel or a phone has left below who speaks. The others follow once these are seen. */
const FIRST = 5;

/** Milliseconds after which they follow in any case: a browser set up against fingerprinting may not tell what it painted. */
const UNTOLD = 500;

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

/**
 * Whether what was drawn first is on the screen. The browser tells, as the end of the frame in which it was drawn would be too
 * early: the screen then still waits for its pixels, which are drawn on the same processor as the rest of the list.
 */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const observer = new PerformanceObserver(() => setPainted(true));
    observer.observe({ type: 'paint', buffered: true });
    const late = setTimeout(() => setPainted(true), UNTOLD);
    return () => {
      observer.disconnect();
      clearTimeout(late);
    };
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
