import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../../electron/backend/api/contract/figures.ts';
import { daysBetween, yearOf } from '../../../../electron/backend/domain/dates.ts';
import { DueChip } from '../../../ui/badges.tsx';
import { useTRPC } from '../../../ui/client.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { printCurrentPage } from '../../../ui/files.ts';
import { Page } from '../../../ui/page.tsx';
import { useCan, useMe, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { CaseLine } from './case-line.tsx';
import { CountsBar } from './counts-bar.tsx';
import { DirectorBoard } from './director-board.tsx';
import { DuePanel } from './due-panel.tsx';
import { EquipmentPanel } from './equipment-panel.tsx';
import { Panel, PanelList, PanelNote } from './panel.tsx';
import { ReviewsPanel } from './reviews-panel.tsx';
import { TodayPanel } from './today-panel.tsx';

/** What today asks: the hearings, what is due, what waits; for a director the court as a whole. */
export function WorkbenchPage() {
  const { t } = useTranslation(['workbench', 'ui']);
  const trpc = useTRPC();
  const desk = useQuery(trpc.figures.desk.queryOptions());
  return (
    <Page
      title={t('workbench:title')}
      actions={
        <>
          <ApprovalsButton />
          <Button onClick={() => void printCurrentPage()}>{t('workbench:printPage')}</Button>
          <RouterButton variant="outlined" to="/print/morning">
            {t('workbench:printMorning')}
          </RouterButton>
        </>
      }
    >
      {desk.isError && (
        <RefusalAlert
          error={desk.error}
          onRetry={
            <Button color="inherit" onClick={() => void desk.refetch()}>
              {t('ui:retry')}
            </Button>
          }
        />
      )}
      {desk.isPending && <Skeleton variant="rounded" height={320} />}
      {desk.data !== undefined && <Parts desk={desk.data} />}
    </Page>
  );
}

/** The way to what waits for a decision of this person, and how much it is. */
function ApprovalsButton() {
  const { t } = useTranslation('workbench');
  const waiting = useQuery(useTRPC().approvals.waiting.queryOptions());
  const n = waiting.data?.rows.filter(({ mayDecide }) => mayDecide).length ?? 0;
  return (
    <RouterButton to="/approvals" variant={n > 0 ? 'contained' : 'text'}>
      {n > 0 ? t('approvalsOf', { n }) : t('approvals')}
    </RouterButton>
  );
}

/** My day; beside it the dates, for a director the court. */
function Parts({ desk }: { readonly desk: Desk }) {
  const isDirector = useMe().functions.includes('director');
  return (
    <>
      <CountsBar counts={desk.counts} />
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <div>
          <TodayPanel entries={desk.today} date={desk.asOf} />
          <EquipmentPanel />
          <AcceptPanel desk={desk} />
          <ReviewsPanel person={isDirector ? undefined : 'mine'} />
          {isDirector && <DuePanel />}
        </div>
        <div>{isDirector ? <Court /> : <DuePanel />}</div>
      </Box>
    </>
  );
}

/** The director's part: the court as a whole. */
function Court() {
  const { t } = useTranslation('workbench');
  const { today } = useReference();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h2" id={id}>
          {t('board.title')}
        </Typography>
        <RouterButton to="/worklist" search={{ by: 'person' }} sx={{ ml: 'auto' }}>
          {t('list.by.person')}
        </RouterButton>
        <RouterButton to="/board">{t('board.alone')}</RouterButton>
      </Box>
      <DirectorBoard year={yearOf(today.date)} columns={1} />
    </section>
  );
}

function AcceptPanel({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('workbench');
  const dayText = useDayText();
  const { calendar } = useReference();
  const canIntake = useCan('intake.receive');
  return (
    <Panel
      title={t('accept.title')}
      intro={t('accept.intro')}
      action={canIntake && <RouterButton to="/intake">{t('accept.toIntake')}</RouterButton>}
    >
      {desk.toAccept.length === 0 ? (
        <PanelNote>{t('accept.empty')}</PanelNote>
      ) : (
        <PanelList>
          {desk.toAccept.map((summary) => (
            <CaseLine
              key={summary.caseId}
              summary={summary}
              end={
                summary.dueOn === null ? (
                  t('accept.received', { date: dayText(summary.receivedOn) })
                ) : (
                  <DueChip
                    dueOn={summary.dueOn}
                    daysLeft={daysBetween(desk.asOf, summary.dueOn)}
                    isProvisional={calendar.day(summary.dueOn).provisional}
                  />
                )
              }
            />
          ))}
        </PanelList>
      )}
    </Panel>
  );
}
