/** On and off times of a flash in milliseconds: two pulses, well under three a second (WCAG 2.2, 2.3.1). */
const PULSES = [450, 250, 900];

/** For readers who asked for reduced motion: one steady mark. */
const STEADY = [1600];

/** Shows one claim for a moment: `show(id)` and `show(null)` by turns, ending with null. A new start ends the last one. */
export function flashing(document: Document, show: (id: string | null) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const calm = () => document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;

  function pulse(id: string, left: readonly number[], on: boolean): void {
    const [time, ...rest] = left;
    show(on && time !== undefined ? id : null);
    if (time !== undefined) timer = setTimeout(() => pulse(id, rest, !on), time);
  }

  function stop(): void {
    clearTimeout(timer);
    show(null);
  }

  return {
    start(id: string) {
      clearTimeout(timer);
      pulse(id, calm() ? STEADY : PULSES, true);
    },
    stop,
  };
}
