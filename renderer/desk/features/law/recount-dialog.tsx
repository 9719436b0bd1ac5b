import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecountHead } from '../../../../electron/backend/api/contract/law.ts';
import { momentText } from '../../../ui/dates.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { longestOnScreen } from './moved.ts';
import { useRecount } from './queries.ts';
import { RecountView } from './recount-view.tsx';
import { useCauseText } from './use-cause-text.ts';

interface RecountDialogProps {
  readonly head: RecountHead;
  readonly onClose: () => void;
}

/** Which dates a recount moved; the whole list is printed. */
export function RecountDialog({ head: { id, cause, madeAt }, onClose }: RecountDialogProps) {
  const { t } = useTranslation(['law', 'ui']);
  const titleId = useId();
  const causeText = useCauseText();
  const navigate = useNavigate();
  const { data, error } = useRecount(id);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth scroll="paper">
      <DialogTitle id={titleId}>
        {t('law:recounts.dialog', { cause: causeText(cause), at: momentText(madeAt) })}
      </DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <RefusalAlert error={error} />
        {data === undefined && error === null && <Skeleton variant="rectangular" height="10rem" />}
        {data !== undefined && (
          <RecountView recount={{ ...data, moved: data.moved.slice(0, longestOnScreen) }} isTrial={false} />
        )}
      </DialogContent>
      <DialogActions>
        <Button
          startIcon={<PrintOutlined />}
          sx={{ mr: 'auto' }}
          onClick={() => void navigate({ to: '/print/recount', search: { id } })}
        >
          {t('law:recounts.print')}
        </Button>
        <Button onClick={onClose} autoFocus>
          {t('ui:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
