import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import MuiTextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { saveResponse } from '../../../ui/files.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useExportRound, useImportAnswer } from './mutations.ts';
import { useSpent } from './use-spent.ts';

/** Ways by which a file comes back. */
const origins = ['counter', 'post', 'chat'] as const;

interface RoundFileProps {
  readonly view: AsyncHearingView;
  readonly partyId: string;
  readonly name: string;
}

/** For a party without the portal: the phase as a page to take along, and the answer file it brings back. */
export function RoundFile({ view, partyId, name }: RoundFileProps) {
  const { t } = useTranslation('online');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const input = useRef<HTMLInputElement>(null);
  const handOut = useExportRound();
  const takeBack = useImportAnswer();
  const spent = useSpent();
  const [origin, setOrigin] = useState<(typeof origins)[number]>('counter');
  const isWaitedFor = view.waitedFor.some((waited) => waited.partyId === partyId);
  const save = async () => {
    const file = await handOut.mutateAsync({ hearingId: view.hearingId, partyId });
    await saveResponse(new Response(file.html, { headers: { 'content-type': 'text/html' } }), file.name);
    notify(t('portal.file.saved', { name: file.name }));
  };
  const take = async (file: File) => {
    await takeBack.mutateAsync({ hearingId: view.hearingId, partyId, origin, spentSeconds: spent(), file });
    notify(t('portal.file.taken', { name }));
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Button
        size="small"
        disabled={!isWaitedFor || handOut.isPending}
        aria-label={t('portal.file.exportOf', { name })}
        onClick={() => void save().catch(() => undefined)}
      >
        {t('portal.file.export')}
      </Button>
      <Button
        size="small"
        disabled={takeBack.isPending}
        aria-label={t('portal.file.importOf', { name })}
        onClick={() => input.current?.click()}
      >
        {t('portal.file.import')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        data-party={partyId}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) void take(file).catch(() => undefined);
        }}
      />
      <MuiTextField
        select
        size="small"
        fullWidth={false}
        label={t('portal.file.origin')}
        value={origin}
        onChange={(event) => setOrigin(origins.find((known) => known === event.target.value) ?? 'counter')}
        sx={{ width: 140 }}
      >
        {origins.map((way) => (
          <MenuItem key={way} value={way}>
            {term(`answerOrigin.${way}`)}
          </MenuItem>
        ))}
      </MuiTextField>
      <RefusalAlert error={handOut.error ?? takeBack.error} />
    </Box>
  );
}
