import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useFairness } from './board-queries.ts';
import { BoardTable } from './board-table.tsx';
import { deviationOf, oneDecimal, signed } from './fairness.ts';
import { Panel, PanelNote } from './panel.tsx';
import { YearSteps } from './year-steps.tsx';

interface FairnessPanelProps {
  readonly year: number;
  /** Absent: the year cannot be changed here. */
  readonly onYear?: (year: number) => void;
}

/** How the draws of a year fell out against the chances each arbitrator had. */
export function FairnessPanel({ year, onYear }: FairnessPanelProps) {
  const { t } = useTranslation(['workbench', 'ui']);
  const fairness = useFairness(year);
  return (
    <Panel
      title={t('workbench:fairness.title', { year })}
      intro={t('workbench:fairness.intro')}
      action={onYear !== undefined && <YearSteps year={year} onYear={onYear} />}
    >
      {fairness.isError && (
        <Box sx={{ px: 2, pb: 1 }}>
          <RefusalAlert
            error={fairness.error}
            onRetry={
              <Button color="inherit" onClick={() => void fairness.refetch()}>
                {t('ui:retry')}
              </Button>
            }
          />
        </Box>
      )}
      {fairness.isPending && <Skeleton sx={{ mx: 2, mb: 2 }} variant="rounded" height={120} />}
      {fairness.data !== undefined &&
        (fairness.data.length === 0 ? (
          <PanelNote>{t('workbench:fairness.empty')}</PanelNote>
        ) : (
          <FairnessTable rows={fairness.data} title={t('workbench:fairness.title', { year })} />
        ))}
    </Panel>
  );
}

type FairnessRow = NonNullable<ReturnType<typeof useFairness>['data']>[number];

function FairnessTable({ rows, title }: { readonly rows: readonly FairnessRow[]; readonly title: string }) {
  const { t } = useTranslation('workbench');
  const number = (id: 'drawn' | 'manual' | 'replaced') => ({
    id,
    header: t(`fairness.${id}`),
    align: 'right' as const,
    cell: (row: FairnessRow) => row[id],
  });
  return (
    <BoardTable
      label={title}
      rows={rows}
      rowKey={(row) => row.staffId}
      columns={[
        {
          id: 'person',
          header: t('board.arbitrator'),
          isWhole: true,
          cell: (row) => row.name,
        },
        {
          id: 'assigned',
          header: t('fairness.assigned'),
          align: 'right',
          cell: (row) => (
            <RouterLink
              to="/cases"
              search={{ staffId: row.staffId }}
              aria-label={t('board.countOf', { name: row.name, n: row.assigned })}
            >
              {row.assigned}
            </RouterLink>
          ),
        },
        number('drawn'),
        {
          id: 'expected',
          header: t('fairness.expected'),
          align: 'right',
          cell: (row) => oneDecimal(row.expected),
        },
        {
          id: 'deviation',
          header: t('fairness.deviation'),
          align: 'right',
          cell: (row) => <Deviation row={row} />,
        },
        number('manual'),
        number('replaced'),
        {
          id: 'openLoad',
          header: t('fairness.openLoad'),
          align: 'right',
          cell: (row) => row.openLoad ?? '—',
        },
      ]}
    />
  );
}

/** Drawn more or less often than expected, and whether that is more than chance does to fair draws. */
function Deviation({ row }: { readonly row: FairnessRow }) {
  const { t } = useTranslation('workbench');
  const verdict = deviationOf(row);
  return (
    <>
      {signed(row.deviation)}
      {row.standardDeviation > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 0.5, whiteSpace: 'nowrap' }}>
          {t('fairness.usual', { n: oneDecimal(row.standardDeviation) })}
        </Box>
      )}
      {verdict !== 'usual' && (
        <Box sx={{ color: 'soon.main', fontWeight: 600 }}>{t(`fairness.${verdict}`)}</Box>
      )}
    </>
  );
}
