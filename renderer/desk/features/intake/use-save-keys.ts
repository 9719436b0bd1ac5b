import { useEffect, useRef } from 'react';

interface SaveKeys {
  readonly onSave: () => void;
  readonly onDecide?: () => void;
}

/** Ctrl+S saves, Ctrl+Enter saves and decides, anywhere on the page unless a dialog is open or a word is being composed. */
export function useSaveKeys(keys: SaveKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.isComposing ||
        document.querySelector('[role="dialog"]') !== null
      )
        return;
      const action =
        event.key === 's'
          ? latest.current.onSave
          : event.key === 'Enter'
            ? latest.current.onDecide
            : undefined;
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
