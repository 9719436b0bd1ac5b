import Alert from '@mui/material/Alert';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { dateOf } from '../../../../electron/backend/domain/dates.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { usePhaseText } from './use-phase-text.ts';
import { useEndText, useWindowText } from './use-window-text.ts';

/** Where the hearing stands: phase, who is waited for and until when, days used, the work it took. */
export function StatePanel({ view }: { readonly view: AsyncHearingView }) {
  const { t } = useTranslation('online');
  const { t: term } = useTranslation('terms');
  const phaseText = usePhaseText();
  const windowText = useWindowText();
  const endText = useEndText();
  const dayText = useDayText();
  const { finish, conversion, touches } = view;
  const nameOf = (id: string) => view.parties.find((party) => party.id === id)?.name ?? id;
  const open = view.steps.find(({ closesAt }) => closesAt === null);
  const isPending = open?.windows.some(({ extension }) => extension !== null && extension.decision === null);
  const ends = [...new Set(view.waitedFor.map(({ endsAt }) => endsAt))];
  return (
    <Paper
      component="section"
      aria-labelledby="state"
      variant="outlined"
      sx={{ p: 2, display: 'grid', gap: 0.75 }}
    >
      <Typography id="state" variant="h2">
        {open === undefined
          ? t('state.title')
          : t('state.titleOf', { phase: phaseText(open.phase, open.round) })}
      </Typography>
      <Typography>
        <RouterLink to="/cases/$caseId" params={{ caseId: view.caseId }}>
          {t('versus', view)}
        </RouterLink>
      </Typography>
      {view.status === 'conversionDue' && conversion !== null && (
        <Alert severity="error">
          {conversion.partyId === null
            ? t('state.due', { ground: term(`conversionGround.${conversion.ground}`) })
            : t('state.dueOf', {
                ground: term(`conversionGround.${conversion.ground}`),
                name: nameOf(conversion.partyId),
              })}
        </Alert>
      )}
      {view.status === 'converted' && conversion !== null && (
        <Alert severity="info">
          {t('state.converted', { ground: term(`conversionGround.${conversion.ground}`) })}
        </Alert>
      )}
      {isPending === true && <Alert severity="warning">{t('state.pendingExtension')}</Alert>}
      {view.status === 'awaitingTribunal' && open?.windows.length === 0 && (
        <Typography>{t('state.ours')}</Typography>
      )}
      {view.status === 'awaitingCompletion' && <Alert severity="success">{t('state.through')}</Alert>}
      {ends.map((end) => (
        <Typography key={end}>
          {t('state.waiting', {
            names: view.waitedFor
              .filter(({ endsAt }) => endsAt === end)
              .map(({ partyId }) => nameOf(partyId))
              .join(t('and')),
          })}
          {' · '}
          <strong>{windowText(view.now, end)}</strong>
        </Typography>
      ))}
      {finish !== null && view.endedAt === null && (
        <Typography variant="body2" color="text.secondary">
          {t('state.days', { used: finish.daysUsed, allowed: finish.daysAllowed, by: dayText(finish.by) })}
          {' · '}
          {t(dateOf(finish.latestEnd) > finish.by ? 'state.latestOver' : 'state.latest', {
            time: endText(finish.latestEnd),
          })}
        </Typography>
      )}
      {touches.count > 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('state.touches', { n: touches.count, m: Math.ceil(touches.seconds / 60) })}
        </Typography>
      )}
    </Paper>
  );
}
