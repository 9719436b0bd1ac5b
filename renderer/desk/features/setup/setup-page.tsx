import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { Form } from '../../../ui/form.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { AdministratorFields } from './administrator-fields.tsx';
import { CourtSections } from './court-fields.tsx';
import { RoomRows } from './room-rows.tsx';
import { SampleOffer } from './sample-offer.tsx';
import {
  type SetupCommand,
  type SetupStatus,
  type SetupValues,
  setupForm,
  startingValues,
} from './setup-form.ts';
import { StaffRows } from './staff-rows.tsx';

interface SetupPageProps {
  readonly status: SetupStatus;
  /** The court is there and somebody is signed in. */
  readonly onDone: (token: string) => void;
}

/** The first start on one page: court, numbers, rooms, people, first administrator; or the sample court. */
export function SetupPage({ status, onDone }: SetupPageProps) {
  const { t } = useTranslation(['setup', 'ui']);
  const trpc = useTRPC();
  const form = useForm<SetupValues, unknown, SetupCommand>({
    resolver: zodResolver(setupForm),
    defaultValues: startingValues(status, { first: t('setup:rooms.first'), online: t('setup:rooms.online') }),
  });
  const complete = useMutation(
    trpc.setup.complete.mutationOptions({
      onSuccess: ({ token }) => onDone(token),
      onError: (error) => applyFaults(form, error),
    }),
  );
  useEffect(() => {
    document.title = t('ui:windowTitle', { title: t('setup:title') });
  }, [t]);

  return (
    <Box component="main" sx={{ maxWidth: 920, mx: 'auto', p: 2.5 }}>
      <Typography variant="h1">{t('setup:title')}</Typography>
      <Typography sx={{ mb: 2 }}>
        {t(status.needsAdministrator ? 'setup:ledgerIntro' : 'setup:intro')}
      </Typography>
      {!status.needsAdministrator && <SampleOffer onOpened={onDone} />}
      <Form form={form} onSubmit={({ passwordAgain: _again, ...command }) => complete.mutate(command)}>
        <CourtSections />
        <RoomRows />
        {!status.needsAdministrator && <StaffRows />}
        <AdministratorFields knownNames={status.knownStaff.map((person) => person.name)} />
        <RefusalAlert error={complete.error} keepsTyping />
        <Button type="submit" variant="contained" size="medium" disabled={complete.isPending}>
          {complete.isPending ? t('setup:finishing') : t('setup:finish')}
        </Button>
      </Form>
    </Box>
  );
}
