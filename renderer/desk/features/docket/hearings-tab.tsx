import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { dateOf, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { Badge, ModeBadge } from '../../../ui/badges.tsx';
import { useIntervalText } from '../../../ui/dates.tsx';
import { GoAheadBadge, GoAheadReasons } from '../../../ui/go-ahead.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';

import type { DocketAction } from './docket-search.ts';
import { HearingStatusBadge } from './hearing-status-badge.tsx';
import { usePlaceText, useTribunalText } from './place-text.ts';
import { RouterLink } from './router-link.tsx';

/** The hearings of a case, the latest first, with what can be done about those still to come. */
export function HearingsTab({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('docket');
  const open = useOpenDialog(view.caseId);
  const canSchedule = useCan('docket.schedule');
  const canSeeElements = useCan('elements.get');
  const step = view.steps.find((known) => known.step === 'scheduleHearing');
  const maySchedule = canSchedule && step?.refusal === null;
  const latestFirst = view.hearings
    .map((hearing, index) => ({ hearing, nth: index + 1 }))
    .toSorted((a, b) => b.hearing.plan.startsAt.localeCompare(a.hearing.plan.startsAt));
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2">{t('tab.title')}</Typography>
        {maySchedule && (
          <Button variant="outlined" onClick={() => open('schedule', undefined)}>
            {view.isPartHeard ? t('tab.scheduleNext') : t('tab.schedule')}
          </Button>
        )}
        {canSeeElements && view.caseNumber !== null && (
          <RouterButton variant="outlined" to="/cases/$caseId/elements" params={{ caseId: view.caseId }}>
            {t('tab.elements')}
          </RouterButton>
        )}
        <Counts view={view} />
      </Box>
      {latestFirst.length === 0 && <Typography color="text.secondary">{t('tab.none')}</Typography>}
      {latestFirst.map(({ hearing, nth }) => (
        <HearingCard key={hearing.id} view={view} hearing={hearing} nth={nth} onAction={open} />
      ))}
    </Box>
  );
}

/** How often a hearing of the case was put off, and how often parties were sent a notice of one. */
function Counts({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('docket');
  const notices = view.services.filter(({ subjects }) => subjects.includes('hearingNotice')).length;
  if (view.postponements.length + notices === 0) return null;
  return (
    <Typography color="text.secondary">
      {t('tab.counts', { postponements: view.postponements.length, notices })}
    </Typography>
  );
}

type OpenDialog = (action: DocketAction, hearingId: string | undefined) => void;

/** Dialogs stand in the address of the case page. */
function useOpenDialog(caseId: string): OpenDialog {
  const navigate = useNavigate();
  return (action, hearing) =>
    void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'hearings', action, hearing } });
}

interface HearingCardProps {
  readonly view: CaseView;
  readonly hearing: HearingView;
  readonly nth: number;
  readonly onAction: OpenDialog;
}

/** A hearing that was put off or called off has no record. */
const keptRecord: readonly HearingView['status'][] = [
  'scheduled',
  'held',
  'adjourned',
  'respondentAbsent',
  'absent',
];

function HearingCard({ view, hearing, nth, onAction }: HearingCardProps) {
  const { t } = useTranslation('docket');
  const { staffName } = useReference();
  const intervalText = useIntervalText();
  const placeText = usePlaceText();
  const tribunalText = useTribunalText();
  const canOpenRoom = useCan('live.get');
  const { plan } = hearing;
  const canKeepRecord = useCan('hearingRecord.get');
  return (
    <Paper variant="outlined" component="section" aria-label={t('tab.nth', { n: nth })} sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h3" sx={{ mr: 0.5 }}>
          {intervalText(plan.startsAt, plan.endsAt)}
        </Typography>
        <ModeBadge mode={plan.mode} />
        <HearingStatusBadge status={hearing.status} />
        {hearing.goAhead !== null && <GoAheadBadge goAhead={hearing.goAhead} />}
        {view.isPartHeard && hearing.status === 'scheduled' && (
          <Badge color="text.primary" ground="action.selected">
            {t('tab.partHeard')}
          </Badge>
        )}
        {plan.endsAt === null && (
          <Badge color="text.secondary" ground="action.hover">
            {t('tab.noEnd')}
          </Badge>
        )}
        <Box sx={{ display: 'flex', gap: 2, ml: 'auto' }}>
          {plan.mode === 'sync' && canOpenRoom && (
            // A page of its own: only there the browser gives camera and microphone.
            <Link href={`/live/${hearing.id}`}>{t('tab.room')}</Link>
          )}
          {canKeepRecord && plan.mode !== 'async' && keptRecord.includes(hearing.status) && (
            <RouterLink to="/hearings/$hearingId/record" params={{ hearingId: hearing.id }}>
              {t('tab.hearingRecord')}
            </RouterLink>
          )}
          <RouterLink to="/docket" search={{ view: 'day', by: 'room', date: dateOf(plan.startsAt) }}>
            {t('tab.inDocket')}
          </RouterLink>
        </Box>
      </Box>
      <Box
        component="dl"
        sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
      >
        <Fact label={t('tab.place')}>{placeText(plan)}</Fact>
        <Fact label={t('tab.tribunal')}>{tribunalText(plan.arbitratorIds) || t('board.noTribunal')}</Fact>
        {plan.clerkId !== null && <Fact label={t('tab.clerk')}>{staffName(plan.clerkId)}</Fact>}
        {hearing.openedAt !== null && <Fact label={t('tab.when')}>{actualText(hearing, t)}</Fact>}
        {hearing.attendance.length > 0 && (
          <Fact label={t('tab.attendance')}>
            <Attendance view={view} hearing={hearing} />
          </Fact>
        )}
        {hearing.goAhead !== null && (
          <Fact label={t('tab.light')}>
            <GoAheadReasons goAhead={hearing.goAhead} />
          </Fact>
        )}
        {hearing.overrides.length > 0 && (
          <Fact label={t('tab.overrides')}>
            {hearing.overrides
              .map(({ rule, reason }) => t('tab.override', { rule: t(`rule.${rule}`), reason }))
              .join('\n')}
          </Fact>
        )}
        {hearing.note !== '' && <Fact label={t('tab.note')}>{hearing.note}</Fact>}
      </Box>
      <Actions hearing={hearing} onAction={onAction} />
    </Paper>
  );
}

function actualText(
  { openedAt, endedAt }: HearingView,
  t: ReturnType<typeof useTranslation<'docket'>>['t'],
): string {
  const from = openedAt === null ? '' : timeOf(openedAt);
  return endedAt === null ? t('tab.actualFrom', { from }) : t('tab.actual', { from, to: timeOf(endedAt) });
}

/** The longest list of names that is still read at a glance. */
const namesShown = 6;

function Attendance({ view, hearing }: Pick<HearingCardProps, 'view' | 'hearing'>) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const names = new Map(view.application.parties.map((party) => [party.id, party.name]));
  const { attendance } = hearing;
  if (attendance.length > namesShown) {
    const absent = attendance.filter((item) => item.mark === 'absent').length;
    return t('tab.attended', { present: attendance.length - absent, absent });
  }
  return attendance
    .map((item) => `${names.get(item.partyId) ?? ''} ${term(`attendance.${item.mark}`)}`)
    .join('、');
}

function Actions({ hearing, onAction }: Pick<HearingCardProps, 'hearing' | 'onAction'>) {
  const { t } = useTranslation('docket');
  const canKeepDocket = useCan('docket.reschedule');
  if (!canKeepDocket) return null;
  if (hearing.status === 'postponed' || hearing.status === 'cancelled')
    return (
      <Button variant="outlined" sx={{ mt: 1 }} onClick={() => onAction('notices', hearing.id)}>
        {t('tab.notices')}
      </Button>
    );
  if (hearing.status !== 'scheduled') return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <Button variant="contained" onClick={() => onAction('record', hearing.id)}>
        {t('tab.record')}
      </Button>
      <Button variant="outlined" onClick={() => onAction('reschedule', hearing.id)}>
        {t('tab.reschedule')}
      </Button>
      <Button variant="outlined" onClick={() => onAction('postpone', hearing.id)}>
        {t('tab.postpone')}
      </Button>
      <Button variant="outlined" onClick={() => onAction('cancel', hearing.id)}>
        {t('tab.cancel')}
      </Button>
      <Button variant="outlined" onClick={() => onAction('notices', hearing.id)}>
        {t('tab.notices')}
      </Button>
    </Box>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {children}
      </Box>
    </>
  );
}
