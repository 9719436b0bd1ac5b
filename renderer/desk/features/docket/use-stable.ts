import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function on every render, doing what the latest one does: what is drawn with it need not be drawn anew. */
export function useStable<Args extends readonly unknown[], Result>(
  latest: (...args: Args) => Result,
): (...args: Args) => Result {
  const current = useRef(latest);
  useLayoutEffect(() => {
    current.current = latest;
  });
  return useCallback((...args: Args) => current.current(...args), []);
}
