import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { useCan } from '../../../ui/reference.tsx';

interface EntryActionsProps {
  readonly entry: HistoryEntry;
  /** What the entry says: the buttons of a long history are told apart by it. */
  readonly title: string;
}

/** What may still be done to an entry: give it its right date, take it back. The dialog is in the address. */
export function EntryActions({ entry, title }: EntryActionsProps) {
  const { t } = useTranslation('deadlines');
  const navigate = useNavigate();
  const mayCorrect = useCan('lifecycle.correct');
  if (!mayCorrect || !(entry.isCorrectable || entry.isRevocable)) return null;
  const open = (action: 'correctDate' | 'revoke') =>
    void navigate({ to: '.', search: (search) => ({ ...search, action, entry: entry.id }) });
  return (
    <Box
      sx={{
        display: 'flex',
        ml: -1.5,
        '@media print': { display: 'none' },
        '& button': { minHeight: 26, py: 0, minWidth: 0 },
      }}
    >
      {entry.isCorrectable && (
        <Button aria-label={t('correct.dateOf', { entry: title })} onClick={() => open('correctDate')}>
          {t('correct.date')}
        </Button>
      )}
      {entry.isRevocable && (
        <Button
          color="secondary"
          aria-label={t('correct.revokeOf', { entry: title })}
          onClick={() => open('revoke')}
        >
          {t('correct.revoke')}
        </Button>
      )}
    </Box>
  );
}
