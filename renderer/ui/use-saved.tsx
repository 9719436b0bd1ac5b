import { type ReactNode, useState } from 'react';
import type { Hit } from '../../electron/backend/api/contract/availability.ts';
import { HitsDialog } from './hits.tsx';
import { useNotice } from './notice.tsx';

export type OnSaved = (text: string, hits: readonly Hit[]) => void;

/** Says that something was saved: in passing, or, where hearings must now be moved, with their list until it is closed. */
export function useSaved(): { readonly onSaved: OnSaved; readonly dialog: ReactNode } {
  const notify = useNotice();
  const [saved, setSaved] = useState<{ text: string; hits: readonly Hit[] } | null>(null);
  return {
    onSaved: (text, hits) => {
      if (hits.length === 0) notify(text);
      else setSaved({ text, hits });
    },
    dialog:
      saved === null ? null : (
        <HitsDialog title={saved.text} hits={saved.hits} onClose={() => setSaved(null)} />
      ),
  };
}
