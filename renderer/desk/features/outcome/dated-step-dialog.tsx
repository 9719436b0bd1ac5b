import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { type ReactNode, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useReference } from '../../../ui/reference.tsx';

interface DatedStepDialogProps {
  readonly title: string;
  readonly dateLabel: string;
  /** The step cannot lie before this day. */
  readonly notBefore: LegalDate | null;
  readonly effect: string;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly refusal: unknown;
  readonly onSave: (on: LegalDate) => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A step that needs nothing but its day: closing, service, suit. */
export function DatedStepDialog(props: DatedStepDialogProps) {
  const { today } = useReference();
  const { notBefore } = props;
  const schema = useMemo(() => dayForm(notBefore, today.date), [notBefore, today.date]);
  const start: z.input<typeof schema> = { on: today.date };
  const form = useForm({ resolver: zodResolver(schema), defaultValues: start });
  return (
    <FormDialog
      open
      title={props.title}
      form={form}
      submitLabel={props.submitLabel}
      isPending={props.isPending}
      refusal={props.refusal}
      onSubmit={({ on }) => (on === null ? undefined : props.onSave(on))}
      onClose={props.onClose}
      maxWidth="xs"
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {props.children}
        <DateField
          name="on"
          label={props.dateLabel}
          required
          autoFocus
          {...(notBefore !== null && { min: notBefore })}
        />
        <Alert severity="info">{props.effect}</Alert>
      </Box>
    </FormDialog>
  );
}

function dayForm(notBefore: LegalDate | null, today: LegalDate) {
  return z.object({ on: legalDate.nullable() }).superRefine(({ on }, context) => {
    if (on === null) context.addIssue({ code: 'custom', path: ['on'], message: 'required' });
    else if (on > today) context.addIssue({ code: 'custom', path: ['on'], message: 'inTheFuture' });
    else if (notBefore !== null && on < notBefore)
      context.addIssue({ code: 'custom', path: ['on'], message: 'tooEarly' });
  });
}
