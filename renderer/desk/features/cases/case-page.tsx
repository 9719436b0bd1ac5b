import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { Page } from '../../../ui/page.tsx';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { CaseBadges, CaseHeader } from './case-header.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { DecisionDialogs } from './decision-dialogs.tsx';
import { DueDates } from './due-dates.tsx';
import { useCase } from './queries.ts';
import { StepBar } from './step-bar.tsx';

type Slot = (view: CaseView, refresh: () => void) => ReactNode;

export interface CasePageProps {
  /** Pieces of other features, put in by the app: approvals, the hearings, the papers, the dialogs of their steps. */
  readonly approvals: Slot;
  readonly hearingsTab: Slot;
  readonly papersTab: Slot;
  readonly dialogs: Slot;
}

/** One case: header, next lawful steps, tabs, due dates. Tab and open dialog are in the address. */
export function CasePage({ approvals, hearingsTab, papersTab, dialogs }: CasePageProps) {
  const { t } = useTranslation('cases');
  const { caseId = '' } = useParams({ strict: false });
  const found = useCase(caseId);
  const view = found.data;
  if (view === undefined) return <CaseUnread error={found.error} onRetry={() => void found.refetch()} />;
  const { number, applicants } = view.summary;
  const refresh = () => void found.refetch();
  return (
    <Page
      title={number ?? t('page.unnumbered', { applicants })}
      titleExtra={<CaseBadges view={view} />}
      breadcrumbs={[<ListLink key="list" />]}
    >
      <CaseHeader view={view} />
      <StepBar view={view} />
      {approvals(view, refresh)}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 280px' },
        }}
      >
        <CaseTabs view={view} hearings={hearingsTab(view, refresh)} papers={papersTab(view, refresh)} />
        <DueDates view={view} />
      </Box>
      <DecisionDialogs view={view} />
      {dialogs(view, refresh)}
    </Page>
  );
}

function ListLink() {
  const { t } = useTranslation('cases');
  return (
    <Link to="/cases" style={{ color: 'inherit' }}>
      {t('list.title')}
    </Link>
  );
}

interface CaseUnreadProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

function CaseUnread({ error, onRetry }: CaseUnreadProps) {
  const { t } = useTranslation('cases');
  const { t: ui } = useTranslation('ui');
  const isMissing = refusalOf(error)?.code === 'notFound';
  return (
    <Page title={t('list.title')} breadcrumbs={[<ListLink key="list" />]}>
      {error === null && (
        <Skeleton role="status" variant="rounded" height={320} aria-label={t('page.loading')} />
      )}
      {error !== null && (
        <RefusalAlert
          error={error}
          onRetry={
            isMissing ? undefined : (
              <Button color="inherit" onClick={onRetry}>
                {ui('retry')}
              </Button>
            )
          }
        />
      )}
    </Page>
  );
}
