import { useEffect } from 'react';

/** After this long without a key or a touch the desk locks itself: screens stand where the public passes. */
const idleMs = 15 * 60_000;

/** Calls `onIdle` once nobody has touched the desk for 15 minutes, also when the machine slept meanwhile. */
export function useIdleLock(isWatching: boolean, onIdle: () => void): void {
  useEffect(() => {
    if (!isWatching) return;
    let touchedAt = Date.now();
    const touch = () => {
      // The first key after a long sleep must find the lock, not reset the clock.
      if (Date.now() - touchedAt < idleMs) touchedAt = Date.now();
      else onIdle();
    };
    const timer = setInterval(() => Date.now() - touchedAt >= idleMs && onIdle(), 10_000);
    const events = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const name of events) window.addEventListener(name, touch, { passive: true });
    return () => {
      clearInterval(timer);
      for (const name of events) window.removeEventListener(name, touch);
    };
  }, [isWatching, onIdle]);
}
