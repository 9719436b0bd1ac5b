import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly body?: ReactNode;
  /** Says what will be done, e.g. 撤销导入. */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** `danger` for what cannot be taken back. */
  readonly tone?: 'plain' | 'danger';
  readonly isPending?: boolean;
}

/** Asks once more; Esc and the second button go back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  const titleId = useId();
  return (
    <Dialog open={props.open} onClose={props.onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      {props.body !== undefined && <DialogContent>{props.body}</DialogContent>}
      <DialogActions>
        <Button onClick={props.onClose}>{t('back')}</Button>
        <Button
          variant="contained"
          color={props.tone === 'danger' ? 'error' : 'primary'}
          onClick={props.onConfirm}
          disabled={props.isPending === true}
          autoFocus
        >
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
