import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Button from '@mui/material/Button';
import Dialog, { type DialogProps } from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { applyFaults } from './faults.ts';
import { Form } from './form.tsx';
import { RefusalAlert } from './refusal.tsx';

interface FormDialogProps<In extends FieldValues, Out> {
  readonly open: boolean;
  readonly title: string;
  readonly form: UseFormReturn<In, unknown, Out>;
  readonly onSubmit: (values: Out) => unknown;
  readonly onClose: () => void;
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** The mutation's error, shown on top; its field faults land on the inputs. */
  readonly refusal?: unknown;
  /** Prefix of the refusal's paths the form does not have, see `applyFaults`. */
  readonly faultPrefix?: string;
  /** More about the refusal, such as the clashes in words. */
  readonly refusalDetail?: ReactNode;
  readonly canSubmit?: boolean;
  readonly maxWidth?: DialogProps['maxWidth'];
  /** Left of the buttons: a draft chip, a second action. */
  readonly extraActions?: ReactNode;
  /** Typing is kept as a draft: closing need not ask. */
  readonly isKept?: boolean;
  readonly children: ReactNode;
}

/** One screen, one save, over the page. Closing with unsaved typing asks. Nothing typed is lost on refusal. */
export function FormDialog<In extends FieldValues, Out>(props: FormDialogProps<In, Out>) {
  const { t } = useTranslation('ui');
  const titleId = useId();
  const formId = useId();
  const [isAsking, setIsAsking] = useState(false);
  const { form, refusal, faultPrefix } = props;
  const isDirty = form.formState.isDirty;

  useEffect(() => {
    if (refusal !== null && refusal !== undefined) applyFaults(form, refusal, faultPrefix);
  }, [form, refusal, faultPrefix]);

  const close = () => {
    if (isDirty && props.isKept !== true) setIsAsking(true);
    else props.onClose();
  };

  return (
    <Dialog
      open={props.open}
      onClose={close}
      aria-labelledby={titleId}
      maxWidth={props.maxWidth ?? 'sm'}
      fullWidth
      scroll="paper"
    >
      <DialogTitle id={titleId} sx={{ pr: 6 }}>
        {props.title}
      </DialogTitle>
      <IconButton aria-label={t('close')} onClick={close} sx={{ position: 'absolute', right: 12, top: 14 }}>
        <CloseOutlined />
      </IconButton>
      <DialogContent dividers>
        <RefusalAlert error={refusal} keepsTyping>
          {props.refusalDetail}
        </RefusalAlert>
        <Form form={form} id={formId} onSubmit={props.onSubmit}>
          {props.children}
        </Form>
      </DialogContent>
      <DialogActions>
        {props.extraActions}
        <Button onClick={close}>{t('cancel')}</Button>
        <Button
          type="submit"
          form={formId}
          variant="contained"
          disabled={props.isPending || props.canSubmit === false}
        >
          {props.isPending ? t('saving') : props.submitLabel}
        </Button>
      </DialogActions>
      <ConfirmDialog
        open={isAsking}
        title={t('leave.title')}
        body={t('leave.body')}
        confirmLabel={t('leave.confirm')}
        tone="danger"
        onConfirm={() => {
          setIsAsking(false);
          props.onClose();
        }}
        onClose={() => setIsAsking(false)}
      />
    </Dialog>
  );
}
