import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ScenarioItem, ScenarioView } from '../../../../electron/backend/api/contract/planner.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { CaseCell } from './case-cell.tsx';
import { PlaceLines } from './place-lines.tsx';

interface Told {
  readonly item: ScenarioItem;
  readonly tell: ScenarioView['tell'][number];
}

/** After hearings were taken over: whom to tell of each, and the notice to issue. */
export function TellList({ scenario }: { readonly scenario: ScenarioView }) {
  const { t } = useTranslation('planner');
  const rows = scenario.tell.flatMap((tell) => {
    const item = scenario.items.find(({ position }) => position === tell.position);
    return item?.state === 'booked' ? [{ item, tell }] : [];
  });
  const columns = useColumns();
  if (scenario.items.every(({ after }) => after === null)) return null;
  return (
    <Box component="section" aria-label={t('tell.title')}>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        {t('tell.title')}
      </Typography>
      {rows.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('tell.empty')}</Typography>
      ) : (
        <DataTable
          label={t('tell.label')}
          columns={columns}
          rows={rows}
          rowKey={({ item }) => String(item.position)}
          state="ready"
          emptyText={t('tell.empty')}
        />
      )}
    </Box>
  );
}

function useColumns(): readonly Column<Told>[] {
  const { t } = useTranslation('planner');
  const personText = usePersonText();
  return [
    { id: 'case', header: t('scenario.case'), cell: ({ item }) => <CaseCell item={item} /> },
    {
      id: 'hearing',
      header: t('tell.hearing'),
      cell: ({ item }) => item.after !== null && <PlaceLines place={item.after} other={null} />,
    },
    {
      id: 'people',
      header: t('tell.people'),
      cell: ({ tell }) => (
        <Box sx={{ display: 'grid' }}>
          {tell.people.map((person) => (
            <span key={`${person.kind}:${person.name}`}>{personText(person)}</span>
          ))}
          {tell.isOldNoticeServed && (
            <Box component="span" sx={{ color: 'soon.main', fontWeight: 600 }}>
              {t('tell.oldServed')}
            </Box>
          )}
        </Box>
      ),
    },
    {
      id: 'paper',
      header: t('tell.paper'),
      cell: ({ item }) => (
        <RouterButton
          to="/docket"
          search={{ action: 'notices', caseId: item.caseId, hearing: item.hearingId ?? undefined }}
          variant="outlined"
        >
          {t('tell.issue')}
        </RouterButton>
      ),
    },
  ];
}

function usePersonText() {
  const { t } = useTranslation('planner');
  const { t: term } = useTranslation('terms');
  return ({ kind, name, phone }: Told['tell']['people'][number]) => {
    const role =
      kind === 'agent'
        ? t('tell.agent')
        : kind === 'arbitrator' || kind === 'clerk'
          ? term(`function.${kind}`)
          : term(`role.${kind}`);
    return phone === null ? t('tell.noPhone', { name, role }) : t('tell.phone', { name, role, phone });
  };
}
