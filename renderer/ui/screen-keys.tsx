import { useEffect, useSyncExternalStore } from 'react';

/** A key of the screen with what it does, for the help on F1. */
export interface ScreenKey {
  /** As it stands on the keyboard: `Enter`, `Ctrl+K`, `←→`. */
  readonly keys: string;
  readonly text: string;
}

const none: readonly ScreenKey[] = [];
let shown: readonly ScreenKey[] = none;
const listeners = new Set<() => void>();

/** Tells the key help (F1) which keys this screen knows, while it is on screen. */
export function useScreenKeys(keys: readonly ScreenKey[]): void {
  const text = JSON.stringify(keys);
  useEffect(() => {
    // Parsed back so that the effect depends on what the keys say, not on the array made anew by each render.
    show(JSON.parse(text) as ScreenKey[]);
    return () => show(none);
  }, [text]);
}

/** The keys of the screen that is open. */
export function useShownScreenKeys(): readonly ScreenKey[] {
  return useSyncExternalStore(subscribe, () => shown);
}

function show(keys: readonly ScreenKey[]) {
  shown = keys;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
