import { useCallback, useRef } from 'preact/hooks';

/** A function that stays the same from render to render and does what the latest one would. */
export function useLatest<Args extends unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const held = useRef(latest);
  held.current = latest;
  return useCallback((...args: Args) => held.current(...args), []);
}
