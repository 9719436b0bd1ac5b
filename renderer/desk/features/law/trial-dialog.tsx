import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recount } from '../../../../electron/backend/api/contract/law.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RecountView } from './recount-view.tsx';

interface TrialDialogProps {
  readonly title: string;
  /** What is about to change, above the dates it moves. */
  readonly children?: ReactNode;
  readonly recount: Recount;
  readonly takeLabel: string;
  readonly isPending: boolean;
  readonly refusal: unknown;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Every change of the law is shown with its consequences before it is made. */
export function TrialDialog(props: TrialDialogProps) {
  const { t } = useTranslation('ui');
  const titleId = useId();
  return (
    <Dialog open onClose={props.onClose} aria-labelledby={titleId} maxWidth="md" fullWidth scroll="paper">
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      {/* A long list without links is scrolled by keyboard from here. */}
      <DialogContent dividers tabIndex={0}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <RefusalAlert error={props.refusal} />
          {props.children}
          <RecountView recount={props.recount} isTrial />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('back')}</Button>
        <Button variant="contained" disabled={props.isPending} onClick={props.onTake} autoFocus>
          {props.isPending ? t('saving') : props.takeLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
