import { useSyncExternalStore } from 'react';

/** `locked`: the lock screen lies over the page. `ended`: the sign-in lies over the page. Typing stays below either. */
export type SessionState = 'open' | 'locked' | 'ended';

let state: SessionState = 'open';
const listeners = new Set<() => void>();

/** What lies over the page. */
export function useSessionState(): SessionState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Changes what lies over the page; an ended session stays ended until somebody signs in. */
export function setSessionState(next: SessionState): void {
  if (next === state || (state === 'ended' && next === 'locked')) return;
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
