import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { updateCourt } from '../../../../electron/backend/api/contract/court.ts';
import type { CourtFields } from '../../../../electron/backend/api/contract/setup.ts';
import { formatCaseNumber, patternFault } from '../../../../electron/backend/domain/case-number.ts';
import { yearOf } from '../../../../electron/backend/domain/dates.ts';
import { useTRPC } from '../../../ui/client.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useLeaveGuard } from '../../../ui/use-leave-guard.tsx';

type CourtInput = z.input<typeof updateCourt.input>;
type CourtSaved = z.output<typeof updateCourt.input>;

/** Names, address and number patterns of the court. */
export function CourtTab() {
  const { t } = useTranslation('settings');
  const trpc = useTRPC();
  const notify = useNotice();
  const queryClient = useQueryClient();
  const { isPractice: _, ...court } = useReference().court;
  const canChange = useCan('court.update');
  const form = useForm<CourtInput, unknown, CourtSaved>({
    resolver: zodResolver(updateCourt.input),
    defaultValues: court,
  });
  const update = useMutation(
    trpc.court.update.mutationOptions({
      onSuccess: (_answer, saved) => {
        form.reset(saved);
        notify(t('court.saved'));
        return queryClient.invalidateQueries(trpc.court.pathFilter());
      },
      onError: (error) => applyFaults(form, error),
    }),
  );
  const leaveDialog = useLeaveGuard(form.formState.isDirty);
  const text = { disabled: !canChange };
  return (
    <>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('court.title')}
      </Typography>
      <Form form={form} onSubmit={(values) => update.mutate(values)}>
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))',
            alignItems: 'start',
            mb: 2,
          }}
        >
          <TextField name="name" label={t('court.name')} required {...text} />
          <TextField
            name="commissionName"
            label={t('court.commission')}
            helper={t('court.commissionHelp')}
            required
            {...text}
          />
          <PatternField name="caseNumberPattern" label={t('court.pattern')} seq={588} {...text} />
          <PatternField
            name="mediationNumberPattern"
            label={t('court.mediationPattern')}
            seq={12}
            {...text}
          />
          <TextField name="address" label={t('court.address')} {...text} />
          <TextField name="phone" label={t('court.phone')} {...text} />
          <TextField
            name="publicAddress"
            label={t('court.publicAddress')}
            helper={t('court.publicAddressHelp')}
            placeholder="https://"
            nullable
            {...text}
          />
          <TextField
            name="onlinePlatform"
            label={t('court.onlinePlatform')}
            helper={t('court.onlinePlatformHelp')}
            nullable
            {...text}
          />
        </Box>
        <RefusalAlert error={update.error} keepsTyping />
        {canChange ? (
          <Button type="submit" variant="contained" disabled={update.isPending || !form.formState.isDirty}>
            {t('court.save')}
          </Button>
        ) : (
          <Typography sx={{ color: 'text.secondary' }}>{t('readOnly')}</Typography>
        )}
      </Form>
      {leaveDialog}
    </>
  );
}

interface PatternFieldProps {
  readonly name: 'caseNumberPattern' | 'mediationNumberPattern';
  readonly label: string;
  readonly seq: number;
  readonly disabled: boolean;
}

function PatternField({ name, label, seq, disabled }: PatternFieldProps) {
  const { t } = useTranslation('settings');
  const { today } = useReference();
  const pattern = useWatch<CourtFields, typeof name>({ name });
  const example = patternFault(pattern) === null ? formatCaseNumber(pattern, yearOf(today.date), seq) : '—';
  return (
    <TextField
      name={name}
      label={label}
      helper={t('court.patternHelp', { example })}
      required
      disabled={disabled}
    />
  );
}
