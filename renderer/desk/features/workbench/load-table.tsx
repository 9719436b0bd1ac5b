import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../../electron/backend/domain/dates.ts';
import { soonDays } from '../../../ui/badges.tsx';
import { useTRPC } from '../../../ui/client.ts';
import { useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { BoardTable } from './board-table.tsx';
import { Panel, PanelNote } from './panel.tsx';
import type { BoardSearch } from './worklist-search.ts';

/** What one arbitrator has in hand. */
export interface Load {
  readonly staffId: string;
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
  readonly suspended: number;
}

const counted = [
  { id: 'open', search: { list: 'open' } },
  { id: 'overdue', search: { list: 'slack', to: -1 } },
  { id: 'soon', search: { list: 'slack', from: 0, to: soonDays } },
  { id: 'suspended', search: { list: 'suspended' } },
] as const satisfies readonly { id: keyof Omit<Load, 'staffId'>; search: BoardSearch }[];

/** Open cases of each arbitrator: past their end, near it, suspended; whoever has most comes first. */
export function LoadPanel({ load }: { readonly load: readonly Load[] }) {
  const { t } = useTranslation('workbench');
  const { staffName } = useReference();
  const rows = load.toSorted((a, b) => b.overdue - a.overdue || b.open - a.open);
  return (
    <Panel title={t('board.load.title')} intro={t('board.load.intro')}>
      {rows.length === 0 ? (
        <PanelNote>{t('board.load.empty')}</PanelNote>
      ) : (
        <BoardTable
          label={t('board.load.title')}
          rows={rows}
          rowKey={(row) => row.staffId}
          columns={[
            {
              id: 'person',
              header: t('board.arbitrator'),
              isWhole: true,
              cell: (row) => staffName(row.staffId),
            },
            ...counted.map(({ id, search }) => ({
              id,
              header: t(`board.load.${id}`),
              align: 'right' as const,
              cell: (row: Load) =>
                row[id] === 0 ? (
                  0
                ) : (
                  <RouterLink
                    to="/board"
                    search={{ ...search, staffId: row.staffId }}
                    aria-label={t('list.countOf', {
                      name: staffName(row.staffId),
                      group: t(`board.load.${id}`),
                      n: row[id],
                    })}
                    sx={id === 'overdue' ? { color: 'late.main', fontWeight: 600 } : undefined}
                  >
                    {row[id]}
                  </RouterLink>
                ),
            })),
            {
              id: 'ahead',
              header: t('board.load.ahead'),
              align: 'right',
              cell: (row) => <HearingsAhead staffId={row.staffId} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

/** The longest period the list of hearings shows, in days. */
const longestList = 61;

function HearingsAhead({ staffId }: { readonly staffId: string }) {
  const { t } = useTranslation('workbench');
  const { today, staffName } = useReference();
  const desk = useQuery(useTRPC().figures.desk.queryOptions());
  const ahead = desk.data?.court?.load.find((row) => row.staffId === staffId)?.hearingsAhead ?? 0;
  if (ahead === 0) return 0;
  return (
    <RouterLink
      to="/docket"
      search={{ view: 'list', staffId, date: today.date, to: addDays(today.date, longestList) }}
      aria-label={t('list.countOf', { name: staffName(staffId), group: t('board.load.ahead'), n: ahead })}
    >
      {ahead}
    </RouterLink>
  );
}
