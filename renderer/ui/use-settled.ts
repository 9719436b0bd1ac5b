import { useEffect, useRef, useState } from 'react';

/** The value once it has not changed for `delay` milliseconds; compared by what it says, so it may be made anew each time. */
export function useSettled<T>(value: T, delay: number): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState({ text, value });
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ text, value: latest.current }), delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return settled.value;
}
