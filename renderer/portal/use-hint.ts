import { useState } from 'react';

/** What is still missing in a form, told on sending; gone with the next change of what is typed or added. */
export function useHint(typed: unknown, added: unknown = null) {
  const [said, setSaid] = useState<{ hint: string; typed: unknown; added: unknown } | null>(null);
  const hint = said?.typed === typed && said?.added === added ? (said?.hint ?? null) : null;
  const setHint = (next: string | null) => setSaid(next === null ? null : { hint: next, typed, added });
  return [hint, setHint] as const;
}
