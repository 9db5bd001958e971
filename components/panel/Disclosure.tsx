import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useLatest } from './useLatest';

interface DisclosureProps {
  label: string;
  open: boolean;
  toggle(): void;
  children: ComponentChildren;
}

/** A button that opens what stands below the header. Escape closes it and gives the focus back to the button. */
export function Disclosure({ label, open, toggle, children }: DisclosureProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = useLatest((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    toggle();
    button.current?.focus();
  });
  useEffect(() => {
    const gone = new AbortController();
    if (open) document.addEventListener('keydown', close, { signal: gone.signal });
    return () => gone.abort();
  }, [open, close]);
  return (
    <div class="disclosure">
      <button ref={button} type="button" class="opener" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {label}
      </button>
      <div id={id} class="opened" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
