import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import { useEffect, useState } from 'react';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { EntryFacts } from './entry-facts.tsx';

interface BoardTipsProps {
  readonly entries: readonly DocketEntry[];
  /** Nothing pops up while something is being placed. */
  readonly isHolding: boolean;
}

/** Rest of the pointer before the facts show, in ms. */
const delay = 350;

/** The facts of the hearing under the pointer or the focus: one tip for all cards. Escape puts it away; pointing at it keeps it. */
export function BoardTips({ entries, isHolding }: BoardTipsProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[data-tip]')) return;
      const card = target?.closest<HTMLElement>('[data-hearing]') ?? null;
      clearTimeout(timer);
      timer = setTimeout(() => setAnchor(card), delay);
    };
    const hide = () => {
      clearTimeout(timer);
      setAnchor(null);
    };
    const key = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    document.addEventListener('pointerover', show);
    document.addEventListener('focusin', show);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', show);
      document.removeEventListener('focusin', show);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('keydown', key);
    };
  }, []);
  const entry = entries.find(({ hearingId }) => hearingId === anchor?.dataset['hearing']);
  if (isHolding || entry === undefined || anchor?.isConnected !== true) return null;
  return (
    <Popper open anchorEl={anchor} placement="right-start" sx={{ zIndex: 'tooltip' }}>
      <Paper
        data-tip
        role="tooltip"
        variant="outlined"
        sx={{ p: 1, mx: 0.5, maxWidth: 340, boxShadow: 4, fontSize: '0.93rem' }}
      >
        <EntryFacts entry={entry} />
      </Paper>
    </Popper>
  );
}
