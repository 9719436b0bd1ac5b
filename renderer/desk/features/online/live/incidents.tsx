import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import { timeOf } from '../../../../../electron/backend/domain/dates.ts';
import {
  type IncidentCause,
  incidentCauses,
} from '../../../../../electron/backend/domain/live/live-entry.ts';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { useActLive } from './mutations.ts';
import { Panel } from './panel.tsx';

/** Technical interruptions: whom, why, from when to when. */
export function Incidents({ view }: { readonly view: LiveView }) {
  const { t } = useTranslation('live');
  const act = useActLive();
  const { hearingId, now } = view;
  const nameOf = (partyId: string | null) =>
    view.parties.find(({ id }) => id === partyId)?.name ?? t('finding.everybody');
  return (
    <Panel title={t('incident.title')}>
      <RefusalAlert error={act.error} />
      <Typography variant="body2" color="text.secondary">
        {t('incident.tolerance', { n: view.rules.disconnectToleranceMin })}
      </Typography>
      <Tally {...view.interruptions} />
      {view.incidents.length === 0 && <Typography color="text.secondary">{t('incident.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {view.incidents.map(({ id, partyId, cause, from, to, note }) => (
          <li key={id}>
            {[
              nameOf(partyId),
              t(`incident.causes.${cause}`),
              to === null
                ? t('incident.open', { from: timeOf(from) })
                : t('incident.over', { from: timeOf(from), to: timeOf(to) }),
              note,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
            {to === null && (
              <Button
                size="small"
                disabled={act.isPending}
                aria-label={t('incident.endOf', { name: nameOf(partyId) })}
                onClick={() =>
                  act.mutate({ hearingId, entry: { kind: 'incidentEnded', incidentId: id, to: now } })
                }
              >
                {t('incident.end')}
              </Button>
            )}
          </li>
        ))}
      </Box>
      {view.status === 'scheduled' && <NewIncident view={view} />}
    </Panel>
  );
}

/** How many interruptions there were, how long and why; nothing when there was none. */
function Tally({ count, minutes, beyondTolerance, causes }: LiveView['interruptions']) {
  const { t } = useTranslation('live');
  if (count === 0) return null;
  const parts = causes.map(({ cause, count: n, minutes: m }) =>
    t('incident.ofCause', { cause: t(`incident.causes.${cause}`), n, minutes: m }),
  );
  return (
    <Typography sx={{ fontWeight: 600 }}>
      {[t('incident.tally', { n: count, minutes, beyond: beyondTolerance }), ...parts].join(' · ')}
    </Typography>
  );
}

const everybody = 'everybody';

function NewIncident({ view }: { readonly view: LiveView }) {
  const { t } = useTranslation('live');
  const act = useActLive();
  const [who, setWho] = useState(everybody);
  const [cause, setCause] = useState<IncidentCause>('network');
  const [note, setNote] = useState('');
  const add = () =>
    act.mutate(
      {
        hearingId: view.hearingId,
        entry: {
          kind: 'incident',
          incidentId: `${Date.now()}`,
          cause,
          partyId: who === everybody ? null : who,
          from: view.now,
          note,
        },
      },
      { onSuccess: () => setNote('') },
    );
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', mt: 1 }}>
      <TextField
        select
        label={t('incident.who')}
        value={who}
        onChange={(event) => setWho(event.target.value)}
      >
        <MenuItem value={everybody}>{t('finding.everybody')}</MenuItem>
        {view.parties.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={t('incident.cause')}
        value={cause}
        onChange={(event) => setCause(incidentCauses.find((one) => one === event.target.value) ?? 'other')}
      >
        {incidentCauses.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`incident.causes.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField label={t('incident.note')} value={note} onChange={(event) => setNote(event.target.value)} />
      <Button variant="outlined" disabled={act.isPending} onClick={add}>
        {t('incident.add')}
      </Button>
      <RefusalAlert error={act.error} />
    </Box>
  );
}
