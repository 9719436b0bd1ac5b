import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isAllowed, type StaffFunction } from '../../../electron/backend/domain/permissions.ts';
import { rooms } from './rooms.tsx';

interface DeskKeys {
  readonly functions: readonly StaffFunction[];
  readonly onSearch: () => void;
  readonly onKeys: () => void;
  /** Something lies over the page: the keys rest. */
  readonly isCovered: boolean;
}

/** Ctrl+K search, F1 keys, Alt+1…9 rooms, Alt+0 the date calculator. */
export function useDeskKeys({ functions, onSearch, onKeys, isCovered }: DeskKeys): void {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isCovered || event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onSearch();
      } else if (event.key === 'F1') {
        event.preventDefault();
        onKeys();
      } else if (event.altKey && !event.ctrlKey && !event.shiftKey) {
        if (event.code === 'Digit0') {
          event.preventDefault();
          void navigate({ to: '/calculator' });
          return;
        }
        // By code, as Alt with a digit writes other characters on some layouts.
        const room = rooms.find((candidate) => event.code === `Digit${candidate.digit}`);
        if (room === undefined || !isAllowed(room.procedure, functions)) return;
        event.preventDefault();
        void navigate({ to: room.to });
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate, functions, onSearch, onKeys, isCovered]);
}
