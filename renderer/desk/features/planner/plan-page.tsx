import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { PlanJobPanel } from './plan-job-panel.tsx';
import { type PlannerSearch, plannerSearch } from './planner-search.ts';
import { useScenarios } from './queries.ts';
import { ScenarioList } from './scenario-list.tsx';
import { ScenarioView } from './scenario-view.tsx';
import { TaskForm } from './task-form.tsx';
import { TribunalSetting } from './tribunal-setting.tsx';

/** `/docket/plan`: what to plan, the run that is on, and the what-if copies with their differences. */
export function PlanPage() {
  const { t } = useTranslation('planner');
  const search = plannerSearch.parse(useSearch({ strict: false }));
  const go = useGo();
  const scenarios = useScenarios();
  useScreenKeys([
    { keys: 'Tab', text: t('keys.move') },
    { keys: 'Space', text: t('keys.toggle') },
  ]);
  // A run goes on when the page is left: whoever comes back finds it again.
  const job = search.job ?? scenarios.data?.runningJobId ?? undefined;
  const finished = useCallback(
    (scenarioId: string) => go({ job: undefined, scenario: scenarioId }, true),
    [go],
  );
  return (
    <Page
      title={t('title')}
      breadcrumbs={[
        <RouterLink key="docket" to="/docket">
          {t('docket')}
        </RouterLink>,
      ]}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box>
          <Typography sx={{ maxWidth: '60em', color: 'text.secondary' }}>{t('intro')}</Typography>
          <TribunalSetting />
        </Box>
        <TaskForm search={search} onChange={go} isBusy={job !== undefined} />
        {job !== undefined && <PlanJobPanel key={job} jobId={job} onDone={finished} />}
        {search.scenario !== undefined && job === undefined && (
          <ScenarioView
            key={search.scenario}
            scenarioId={search.scenario}
            day={search.day}
            onDay={(day) => go({ day }, true)}
            onClosed={() => go({ scenario: undefined, day: undefined })}
          />
        )}
        <ScenarioList onOpen={(scenario) => go({ scenario, job: undefined, day: undefined })} />
      </Box>
    </Page>
  );
}

function useGo(): (change: Partial<PlannerSearch>, replace?: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, replace = false) =>
      void navigate({
        to: '/docket/plan',
        search: (before) => ({ ...plannerSearch.parse(before), ...change }),
        replace,
      }),
    [navigate],
  );
}
