import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { legalDate, requiredText } from '../../../../electron/backend/api/contract/common.ts';
import type { EntryCorrection } from '../../../../electron/backend/api/contract/lifecycle.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useCorrectEntry } from './mutations.ts';

interface CorrectEntryDialogProps {
  readonly caseId: string;
  readonly version: number;
  readonly entry: HistoryEntry;
  /** What the entry says. */
  readonly sentence: string;
  /** What the change would do to the dates, null while there is none; given by the app. */
  readonly preview: (correction: EntryCorrection | null) => ReactNode;
  readonly onClose: () => void;
}

/** The dates move the same whatever the reason: the preview does not wait for it. */
const unsaid = '—';

const dateForm = z.object({ to: legalDate, reason: requiredText });
const revokeForm = z.object({ reason: requiredText });

/** Gives an entry its right legal date; the entry itself stays as it was written. */
export function CorrectDateDialog(props: CorrectEntryDialogProps) {
  const { caseId, version, entry, preview, onClose } = props;
  const { t } = useTranslation('deadlines');
  const { today } = useReference();
  const notify = useNotice();
  const correct = useCorrectEntry();
  const form = useForm({
    resolver: zodResolver(dateForm),
    defaultValues: { to: entry.effectiveOn, reason: '' },
  });
  const to = form.watch('to');
  const isMoved = legalDate.safeParse(to).success && to !== entry.effectiveOn;
  return (
    <FormDialog
      open
      title={t('correct.dateTitle')}
      form={form}
      submitLabel={t('correct.saveDate')}
      canSubmit={isMoved}
      isPending={correct.isPending}
      refusal={correct.error}
      faultPrefix="correction."
      maxWidth="md"
      onSubmit={async (values) => {
        const correction = { change: 'date', eventId: entry.id, ...values } as const;
        await correct.mutateAsync({ caseId, version, correction });
        notify(t('correct.dateSaved'));
        onClose();
      }}
      onClose={onClose}
    >
      <Stack sx={{ gap: 2 }}>
        <About {...props} body={t('correct.dateBody')} />
        <DateField name="to" label={t('correct.to')} required autoFocus max={today.date} />
        <TextField name="reason" label={t('correct.reason')} required multiline minRows={2} />
        {preview(isMoved ? { change: 'date', eventId: entry.id, to, reason: unsaid } : null)}
      </Stack>
    </FormDialog>
  );
}

/** Takes back an entry that should not have been made; it stays in the history, struck through. */
export function RevokeEntryDialog(props: CorrectEntryDialogProps) {
  const { caseId, version, entry, preview, onClose } = props;
  const { t } = useTranslation('deadlines');
  const notify = useNotice();
  const correct = useCorrectEntry();
  const form = useForm({ resolver: zodResolver(revokeForm), defaultValues: { reason: '' } });
  return (
    <FormDialog
      open
      title={t('correct.revokeTitle')}
      form={form}
      submitLabel={t('correct.saveRevoke')}
      isPending={correct.isPending}
      refusal={correct.error}
      faultPrefix="correction."
      maxWidth="md"
      onSubmit={async ({ reason }) => {
        const correction = { change: 'revoke', eventId: entry.id, reason } as const;
        await correct.mutateAsync({ caseId, version, correction });
        notify(t('correct.revokeSaved'));
        onClose();
      }}
      onClose={onClose}
    >
      <Stack sx={{ gap: 2 }}>
        <About {...props} body={t('correct.revokeBody')} />
        <TextField name="reason" label={t('correct.reason')} required multiline minRows={2} autoFocus />
        {preview({ change: 'revoke', eventId: entry.id, reason: unsaid })}
      </Stack>
    </FormDialog>
  );
}

interface AboutProps extends Pick<CorrectEntryDialogProps, 'entry' | 'sentence'> {
  readonly body: string;
}

/** Which entry it is, and what the change means. */
function About({ entry, sentence, body }: AboutProps) {
  const { t } = useTranslation('deadlines');
  const dateText = useDateText();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {t('correct.entry', { on: dateText(entry.effectiveOn), entry: sentence })}
      </Typography>
      <Typography>{body}</Typography>
    </>
  );
}
