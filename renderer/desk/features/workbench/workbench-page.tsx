import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../../electron/backend/api/contract/figures.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import { DueChip } from '../../../ui/badges.tsx';
import { useTRPC } from '../../../ui/client.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { printCurrentPage } from '../../../ui/files.ts';
import { Page } from '../../../ui/page.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { CaseLine } from './case-line.tsx';
import { CountsBar } from './counts-bar.tsx';
import { CourtPanels } from './court-panels.tsx';
import { Panel, PanelList, PanelNote } from './panel.tsx';
import { TodayPanel } from './today-panel.tsx';

/** What today asks: the hearings, what is due, what waits; for a director the court as a whole. */
export function WorkbenchPage() {
  const { t } = useTranslation(['workbench', 'ui']);
  const trpc = useTRPC();
  const { today } = useReference();
  const desk = useQuery(trpc.figures.desk.queryOptions());
  return (
    <Page
      title={t('workbench:title')}
      actions={
        <>
          <Button onClick={() => void printCurrentPage()}>{t('workbench:printPage')}</Button>
          <RouterButton
            variant="outlined"
            to="/papers/docket-sheet"
            search={{ from: today.date, to: today.date }}
          >
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
      {desk.data !== undefined && <Board desk={desk.data} />}
    </Page>
  );
}

function Board({ desk }: { readonly desk: Desk }) {
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
          <AcceptPanel desk={desk} />
        </div>
        <div>
          <DuePanel desk={desk} />
          {desk.court !== null && <CourtPanels court={desk.court} />}
        </div>
      </Box>
    </>
  );
}

function DuePanel({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('workbench');
  const { calendar } = useReference();
  const { due } = desk;
  return (
    <Panel title={t('due.title')} intro={t('due.intro')}>
      {due.length === 0 ? (
        <PanelNote>{t('due.empty')}</PanelNote>
      ) : (
        <PanelList>
          {due.map(({ daysLeft, ...summary }) => (
            <CaseLine
              key={summary.caseId}
              summary={summary}
              end={
                summary.dueOn === null ? null : (
                  <DueChip
                    dueOn={summary.dueOn}
                    daysLeft={daysLeft}
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
