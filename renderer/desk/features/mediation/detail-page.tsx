import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationView } from '../../../../electron/backend/api/contract/mediation.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { useDateText, useDateTimeText } from '../../../ui/dates.tsx';
import { Page } from '../../../ui/page.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { ArrangeDialog } from './arrange-dialog.tsx';
import { PrivateSection } from './private-section.tsx';
import { useMediation, useRoster } from './queries.ts';
import { SessionDialog } from './session-dialog.tsx';

/** `/mediation/$mediationId`: who referred it, who mediates, the sessions; below, for the mediator alone, offers and notes. */
export function DetailPage({ mediationId }: { readonly mediationId: string }) {
  const { t } = useTranslation('mediation');
  const mediation = useMediation(mediationId);
  const canRecord = useCan('mediation.record');
  const isMediator = useCan('mediation.private');
  const [dialog, setDialog] = useState<'arrange' | 'session' | null>(null);
  const view = mediation.data;
  const close = () => setDialog(null);
  return (
    <Page
      title={t('detail.title', { case: view?.number ?? view?.applicants ?? '' })}
      breadcrumbs={[
        <RouterLink key="room" to="/mediation" search={{ tab: 'register' }}>
          {t('title')}
        </RouterLink>,
      ]}
      actions={
        view !== undefined && (
          <>
            {canRecord && (
              <>
                <Button variant="contained" onClick={() => setDialog('session')}>
                  {t('session.open')}
                </Button>
                <Button variant="outlined" onClick={() => setDialog('arrange')}>
                  {t('arrange.open')}
                </Button>
              </>
            )}
            <RouterButton variant="outlined" to="/cases/$caseId" params={{ caseId: view.caseId }}>
              {t('detail.toCase')}
            </RouterButton>
          </>
        )
      }
    >
      <RefusalAlert error={mediation.error} />
      {mediation.isPending && <Skeleton variant="rounded" height={240} />}
      {view !== undefined && (
        <>
          <Facts view={view} />
          <Sessions view={view} />
          {isMediator && view.privateRefusal === null && <PrivateSection view={view} />}
          {isMediator && view.privateRefusal !== null && (
            <Alert severity="info">{t(`private.${view.privateRefusal}`)}</Alert>
          )}
          {dialog === 'arrange' && <ArrangeDialog view={view} onClose={close} />}
          {dialog === 'session' && <SessionDialog view={view} onClose={close} />}
        </>
      )}
    </Page>
  );
}

function Facts({ view }: { readonly view: MediationView }) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const dateText = useDateText();
  const roster = useRoster();
  const mediators = (roster.data ?? [])
    .filter(({ id }) => view.mediatorIds.includes(id))
    .map(({ name, organisation }) => t('detail.mediator', { name, organisation }));
  return (
    <>
      <Typography>{t('versus', view)}</Typography>
      <Typography>
        {t('detail.facts', {
          kind: term(`mediationKind.${view.kind}`),
          organisation: view.organisation,
          date: dateText(view.startedOn),
          state: term(`mediationState.${view.state}`),
        })}
      </Typography>
      <Typography sx={{ mb: 2 }}>
        {t('detail.people', {
          referred: view.referredBy === null ? ui('none') : term(`linkageBody.${view.referredBy}`),
          mediators: mediators.length === 0 ? ui('none') : mediators.join(t('detail.and')),
        })}
      </Typography>
    </>
  );
}

function Sessions({ view }: { readonly view: MediationView }) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const dateTimeText = useDateTimeText();
  const names = new Map(view.parties.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="sessions">
      <Typography id="sessions" variant="h2" sx={{ mb: 1 }}>
        {t('session.title')}
      </Typography>
      <DataTable
        label={t('session.title')}
        rows={view.sessions}
        state="ready"
        emptyText={t('session.none')}
        rowKey={({ startsAt, note }) => `${startsAt} ${note}`}
        columns={[
          { id: 'at', header: t('session.startsAt'), cell: ({ startsAt }) => dateTimeText(startsAt) },
          {
            id: 'parties',
            header: t('session.parties'),
            cell: ({ partyIds }) =>
              partyIds.map((id) => names.get(id) ?? '').join(t('detail.and')) || ui('none'),
          },
          {
            id: 'others',
            header: t('session.others'),
            cell: ({ participants }) =>
              participants
                .map(({ body, name }) =>
                  t('detail.mediator', { name, organisation: term(`linkageBody.${body}`) }),
                )
                .join(t('detail.and')) || ui('none'),
          },
          { id: 'note', header: t('session.note'), cell: ({ note }) => note || ui('none') },
        ]}
      />
    </section>
  );
}
