import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import { useReference } from '../../../../ui/reference.tsx';
import { RefusalAlert, refusalOf, useFaultText } from '../../../../ui/refusal.tsx';
import { RouterButton } from '../../../../ui/router-link.tsx';
import { useActLive } from './mutations.ts';
import { Panel } from './panel.tsx';

const fields = ['platform', 'number', 'password', 'link'] as const;
const blank = { platform: '', number: '', password: '', link: '' };

/** Where the hearing is held: in the own room, or on another platform whose number, link and password stand on the sheet. */
export function Meeting({ view }: { readonly view: LiveView }) {
  const { t } = useTranslation('live');
  const { court } = useReference();
  const act = useActLive();
  const [draft, setDraft] = useState<typeof blank | null>(null);
  const { meeting, hearingId } = view;
  const set = (to: typeof blank | null) =>
    act.mutate(
      { hearingId, entry: { kind: 'meetingSet', meeting: to } },
      { onSuccess: () => setDraft(null) },
    );
  const faultText = useFaultText();
  const faults = refusalOf(act.error)?.fields;
  const faultOf = (field: string) =>
    faultText(faults?.find(({ path }) => path === `entry.meeting.${field}`)?.reason);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== null) set(draft);
  };
  const isOpen = view.status === 'scheduled';
  return (
    <Panel title={t('meeting.title')}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {meeting === null
          ? t('meeting.own')
          : fields
              .filter((field) => meeting[field] !== '')
              .map((field) => t('meeting.part', { label: t(`meeting.${field}`), value: meeting[field] }))
              .join(' · ')}
      </Typography>
      <RefusalAlert error={act.error} />
      {draft !== null && (
        <Box
          component="form"
          onSubmit={save}
          sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))' }}
        >
          {fields.map((field) => (
            <TextField
              key={field}
              label={t(`meeting.${field}`)}
              value={draft[field]}
              required={field === 'platform'}
              autoFocus={field === 'platform'}
              error={faultOf(field) !== null}
              helperText={faultOf(field)}
              onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
            />
          ))}
          <Button type="submit" variant="contained" disabled={act.isPending}>
            {t('meeting.save')}
          </Button>
          <Button onClick={() => setDraft(null)}>{t('meeting.cancel')}</Button>
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {isOpen && draft === null && (
          <Button
            size="small"
            onClick={() => setDraft(meeting ?? { ...blank, platform: court.onlinePlatform ?? '' })}
          >
            {t(meeting === null ? 'meeting.other' : 'meeting.change')}
          </Button>
        )}
        {isOpen && meeting !== null && draft === null && (
          <Button size="small" disabled={act.isPending} onClick={() => set(null)}>
            {t('meeting.back')}
          </Button>
        )}
        {isOpen && (
          <RouterButton
            size="small"
            to="/cases/$caseId"
            params={{ caseId: view.caseId }}
            search={{ tab: 'papers', action: 'issue-joiningSheet' }}
          >
            {t('meeting.sheet')}
          </RouterButton>
        )}
      </Box>
    </Panel>
  );
}
