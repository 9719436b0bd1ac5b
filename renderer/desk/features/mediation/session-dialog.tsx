import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { localDateTime, longText } from '../../../../electron/backend/api/contract/common.ts';
import type { MediationView } from '../../../../electron/backend/api/contract/mediation.ts';
import { dateOf } from '../../../../electron/backend/domain/dates.ts';
import { linkageBodies } from '../../../../electron/backend/domain/mediation/mediation-entry.ts';
import { DateTimeField } from '../../../ui/fields/date-time-field.tsx';
import { MultiSelectField } from '../../../ui/fields/multi-select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRecordMediation } from './mutations.ts';

const sessionForm = z
  .object({
    startsAt: localDateTime.nullable(),
    partyIds: z.array(z.string()),
    /** Names by body of the five-party linkage; empty: it did not take part. */
    bodies: z.record(z.string(), z.string().max(200, { error: 'tooLong' })),
    note: longText,
  })
  .superRefine(({ startsAt }, context) => {
    if (startsAt === null) context.addIssue({ code: 'custom', path: ['startsAt'], message: 'required' });
  });

interface SessionDialogProps {
  readonly view: MediationView;
  readonly onClose: () => void;
}

/** A session that was held: when, which parties came, who of the five bodies took part. Open to whoever may see the case. */
export function SessionDialog({ view, onClose }: SessionDialogProps) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const record = useRecordMediation();
  const start: z.input<typeof sessionForm> = {
    startsAt: null,
    partyIds: view.parties.length > 10 ? [] : view.parties.map(({ id }) => id),
    bodies: Object.fromEntries(linkageBodies.map((body) => [body, ''])),
    note: '',
  };
  const form = useForm({ resolver: zodResolver(sessionForm), defaultValues: start });
  return (
    <FormDialog
      open
      title={t('session.open')}
      form={form}
      submitLabel={t('roster.save')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="entry."
      maxWidth="sm"
      onClose={onClose}
      onSubmit={async ({ startsAt, partyIds, bodies, note }) => {
        if (startsAt === null) return;
        const participants = linkageBodies.flatMap((body) => {
          const name = bodies[body]?.trim() ?? '';
          return name === '' ? [] : [{ body, name }];
        });
        const { mediationId, version } = view;
        const entry = { kind: 'session', startsAt, partyIds, participants, note } as const;
        await record.mutateAsync({ mediationId, version, on: dateOf(startsAt), entry });
        notify(t('session.saved'));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <DateTimeField name="startsAt" label={t('session.startsAt')} required autoFocus />
        <MultiSelectField
          name="partyIds"
          label={t('session.parties')}
          options={view.parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {linkageBodies.map((body) => (
          <TextField
            key={body}
            name={`bodies.${body}`}
            label={t('session.body', { body: term(`linkageBody.${body}`) })}
          />
        ))}
        <TextField name="note" label={t('session.note')} multiline />
      </Box>
    </FormDialog>
  );
}
