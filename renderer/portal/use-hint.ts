import { useEffect, useState } from 'react';

/** What is still missing in a form, told on sending; gone with the next change of what is typed or added. */
export function useHint(typed: unknown, added: unknown = null) {
  const [hint, setHint] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of either takes the hint away
  useEffect(() => setHint(null), [typed, added]);
  return [hint, setHint] as const;
}
