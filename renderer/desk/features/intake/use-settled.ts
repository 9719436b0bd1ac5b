import { useEffect, useState } from 'react';

/** The value once it has not changed for `delay` milliseconds; compared by what it says, so it may be made anew each time. */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    // Read back from the text: only plain JSON is settled here.
    const timer = setTimeout(() => setSettled(JSON.parse(text)), delay);
    return () => clearTimeout(timer);
  }, [text, delay]);
  return settled;
}
