import { zodResolver } from '@hookform/resolvers/zod';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useAccept } from './mutations.ts';

const acceptance = z.object({ on: legalDate });

interface DecisionDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Accepts the application (受理): the case number is allocated by the save. */
export function AcceptDialog({ view, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('cases');
  const { today, calendar } = useReference();
  const dateText = useDateText();
  const notify = useNotice();
  const accept = useAccept();
  const { receivedOn } = view.application;
  const form = useForm({ resolver: zodResolver(acceptance), defaultValues: { on: today.date } });
  const latest = calendar.addWorkdays(receivedOn, 5);
  return (
    <FormDialog
      open
      title={t('accept.title')}
      form={form}
      onSubmit={async ({ on }) => {
        const { caseNumber } = await accept.mutateAsync({ caseId: view.caseId, version: view.version, on });
        notify(t('accept.saved', { number: caseNumber }));
        onClose();
      }}
      onClose={onClose}
      submitLabel={t('accept.submit')}
      isPending={accept.isPending}
      refusal={accept.error}
      maxWidth="xs"
    >
      <Stack sx={{ gap: 2 }}>
        <Typography>{t('accept.body')}</Typography>
        <DateField name="on" label={t('accept.on')} required autoFocus min={receivedOn} max={today.date} />
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('accept.workingDays', { date: dateText(latest) })}
        </Typography>
      </Stack>
    </FormDialog>
  );
}
