import { useEffect, useRef } from 'react';

const longestSeconds = 1800;

/** Seconds this person has had the screen in view since it opened or since the last act; half an hour at most. */
export function useSpent(): () => number {
  const seconds = useRef(0);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') seconds.current += 1;
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return () => {
    const spent = Math.min(seconds.current, longestSeconds);
    seconds.current = 0;
    return spent;
  };
}
