import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView, StepView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { IssuedInvitationView } from '../../../../electron/backend/api/contract/portal-desk.ts';
import { ModeBadge } from '../../../ui/badges.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import { Page } from '../../../ui/page.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { ActBar } from './act-bar.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AsyncStatusBadge } from './async-status-badge.tsx';
import { CourseOfHearing } from './course-of-hearing.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { PortalPanel } from './portal-panel.tsx';
import { useAsyncHearing } from './queries.ts';
import { QuestionForm } from './question-form.tsx';
import { RulesPanel } from './rules-panel.tsx';
import { StartForm } from './start-form.tsx';
import { StatePanel } from './state-panel.tsx';
import { useSpent } from './use-spent.ts';

/** One asynchronous hearing: what is to be done now, and the record as it grows. */
export function AsyncHearingPage({ hearingId }: { readonly hearingId: string }) {
  const { t } = useTranslation('online');
  const { t: ui } = useTranslation('ui');
  const hearing = useAsyncHearing(hearingId);
  const view = hearing.data;
  return (
    <Page
      title={view === undefined ? t('hearing') : (view.number ?? ui('notNumbered'))}
      titleExtra={
        view !== undefined && (
          <>
            <ModeBadge mode="async" />
            <AsyncStatusBadge status={view.status} />
          </>
        )
      }
      breadcrumbs={[
        <RouterLink key="online" to="/online">
          {t('title')}
        </RouterLink>,
      ]}
      actions={view !== undefined && <ActBar view={view} />}
    >
      {hearing.isError && (
        <RefusalAlert
          error={hearing.error}
          onRetry={<Button onClick={() => void hearing.refetch()}>{ui('retry')}</Button>}
        />
      )}
      {hearing.isPending && <Skeleton variant="rounded" height={240} />}
      {view !== undefined && <HearingBody key={view.hearingId} view={view} />}
    </Page>
  );
}

function HearingBody({ view }: { readonly view: AsyncHearingView }) {
  const { t } = useTranslation('online');
  const spent = useSpent();
  const [language] = useLanguage();
  const ruleTitle = (rule: string) => {
    const value = view.rules.find(({ key }) => key === `online.async.eligible.${rule}`);
    return (language === 'en' ? value?.titleEn : value?.titleZh) ?? rule;
  };
  const [issued, setIssued] = useState<readonly IssuedInvitationView[]>([]);
  const [afterwards, setAfterwards] = useState<Pick<StepView, 'phase' | 'round'> | null>(null);
  useScreenKeys([{ keys: 'Ctrl+Enter', text: t('answer.keys') }]);
  const isOver = view.endedAt !== null || view.status === 'aborted';
  const late = view.steps.find(
    ({ phase, round }) => phase === afterwards?.phase && round === afterwards.round,
  );
  const entry = isOver ? null : (late ?? view.steps.find(({ closesAt }) => closesAt === null) ?? null);
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '3fr 2fr' }, alignItems: 'start' }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <StatePanel view={view} />
        {view.status === 'planned' && <StartForm view={view} spent={spent} onIssued={setIssued} />}
        {entry?.phase === 'question' && entry.windows.length === 0 && entry.skipped === null && (
          <QuestionForm key={entry.round} view={view} step={entry} spent={spent} />
        )}
        {entry !== null && entry.windows.length > 0 && (
          <AnswerForm
            key={`${entry.phase} ${entry.round}`}
            view={view}
            step={entry}
            spent={spent}
            onBack={late === undefined ? null : () => setAfterwards(null)}
          />
        )}
        {view.opened?.overrides.map(({ rule, reason }) => (
          <Alert key={rule} severity="info">
            {t('state.passed', { rule: ruleTitle(rule), reason })}
          </Alert>
        ))}
        {view.openedAt !== null && <PortalPanel view={view} onIssued={setIssued} />}
        <RulesPanel rules={view.rules} />
      </Box>
      <CourseOfHearing view={view} onAfterwards={isOver ? null : setAfterwards} />
      {issued.length > 0 && (
        <InvitationDialog number={view.number ?? ''} issued={issued} onClose={() => setIssued([])} />
      )}
    </Box>
  );
}
