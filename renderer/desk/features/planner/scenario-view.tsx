import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioView as Scenario } from '../../../../electron/backend/api/contract/planner.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { momentText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { AcceptBar } from './accept-bar.tsx';
import { BlockedList } from './blocked-list.tsx';
import { DayCompare } from './day-compare.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { ProofMark } from './proof-mark.tsx';
import { useScenario } from './queries.ts';
import { TellList } from './tell-list.tsx';
import { useTaskText } from './use-task-text.ts';

interface ScenarioViewProps {
  readonly scenarioId: string;
  readonly day: LegalDate | undefined;
  readonly onDay: (day: LegalDate) => void;
  readonly onClosed: () => void;
}

/** A what-if copy beside today's docket: what differs, what it is worth, and the decision about it. */
export function ScenarioView({ scenarioId, ...rest }: ScenarioViewProps) {
  const { t } = useTranslation('planner');
  const scenario = useScenario(scenarioId);
  if (scenario.isError) return <RefusalAlert error={scenario.error} />;
  if (scenario.data === undefined)
    return <Skeleton role="status" variant="rounded" height={240} aria-label={t('propose.loading')} />;
  return <Loaded scenario={scenario.data} {...rest} />;
}

function Loaded({
  scenario,
  day,
  onDay,
  onClosed,
}: { readonly scenario: Scenario } & Omit<ScenarioViewProps, 'scenarioId'>) {
  const { t } = useTranslation('planner');
  const open = openPositions(scenario);
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const selected = open.filter((position) => !dropped.has(position));
  const select = (positions: readonly number[]) =>
    setDropped(new Set(open.filter((position) => !positions.includes(position))));
  const changes = scenario.items.filter(({ kind }) => kind !== 'leftOut');
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t('scenario.title')}
      sx={{ p: 2, display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Head scenario={scenario} />
      {scenario.isStale && <Alert severity="warning">{t('scenario.stale')}</Alert>}
      {changes.length === 0 ? (
        <Alert severity="info">{t('scenario.nothing')}</Alert>
      ) : (
        <>
          <DifferenceTable items={changes} open={open} selected={selected} onSelect={select} />
          <DayCompare items={changes} day={day} onDay={onDay} />
        </>
      )}
      <LeftOutList items={scenario.items} />
      <BlockedList blocked={scenario.blocked} />
      {scenario.status === 'open' && (
        <AcceptBar scenario={scenario} selected={selected} hasOpen={open.length > 0} onClosed={onClosed} />
      )}
      <TellList scenario={scenario} />
    </Paper>
  );
}

function Head({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation('planner');
  const taskText = useTaskText();
  const { staffName } = useReference();
  const count = (kind: string) => scenario.items.filter((item) => item.kind === kind).length;
  const made = [
    momentText(scenario.madeAt),
    staffName(scenario.madeBy),
    t('proof.elapsed', { n: (scenario.elapsedMs / 1000).toFixed(1) }),
    t('proof.seed', { n: scenario.seed }),
    ...(scenario.isStopped ? [t('proof.stopped')] : []),
    t(`status.${scenario.status}`),
  ];
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2">{taskText(scenario.task)}</Typography>
        <ProofMark isProven={scenario.isProven} gap={scenario.gap} />
        <Typography component="span">{t('proof.cost', { cost: scenario.cost })}</Typography>
      </Box>
      <Typography>
        {t('scenario.summary', {
          added: count('added'),
          moved: count('moved'),
          leftOut: count('leftOut'),
          stayed: scenario.stayed,
        })}
      </Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {made.join(' · ')}
      </Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary', maxWidth: '70em' }}>
        {t('proof.costHelp')}
      </Typography>
    </Box>
  );
}

/** What can still be taken over. */
function openPositions({ items, status }: Scenario): readonly number[] {
  if (status !== 'open') return [];
  return items.filter((item) => item.state === 'open' && item.after !== null).map(({ position }) => position);
}
