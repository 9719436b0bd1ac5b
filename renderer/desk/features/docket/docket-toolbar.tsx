import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { addDays, daysBetween, isLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { type DocketGrouping, type DocketView, docketGroupings, docketViews } from './docket-search.ts';
import { ResourceSelect } from './resource-select.tsx';
import type { DocketAddress } from './use-docket-address.ts';

/** What the docket shows: view, day, columns, one room or arbitrator. All of it is in the address. */
export function DocketToolbar({ address }: { readonly address: DocketAddress }) {
  const { t } = useTranslation('docket');
  const { search, go } = address;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        color="primary"
        aria-label={t('view.label')}
        value={search.view}
        onChange={(_, view: DocketView | null) => view !== null && go({ view })}
      >
        {docketViews.map((view) => (
          <ToggleButton key={view} value={view} sx={{ px: 1.5, py: 0.25 }}>
            {t(`view.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <DayChoice address={address} />
      {search.view !== 'list' && (
        <>
          <ToggleButtonGroup
            exclusive
            size="small"
            color="primary"
            aria-label={t('by.label')}
            value={search.by}
            onChange={(_, by: DocketGrouping | null) => by !== null && go({ by })}
          >
            {docketGroupings.map((by) => (
              <ToggleButton key={by} value={by} sx={{ px: 1.5, py: 0.25 }}>
                {t(`by.${by}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <ResourceSelect
            kind={search.by}
            value={search.by === 'room' ? search.roomId : search.staffId}
            onChange={(chosen) => go(search.by === 'room' ? { roomId: chosen } : { staffId: chosen })}
          />
        </>
      )}
    </Box>
  );
}

function DayChoice({ address }: { readonly address: DocketAddress }) {
  const { t } = useTranslation('docket');
  const { search, date, from, to, go } = address;
  const step = search.view === 'day' ? 1 : search.view === 'week' ? 7 : daysBetween(from, to) + 1;
  const move = (days: number) =>
    go({ date: addDays(date, days), to: search.to === undefined ? undefined : addDays(to, days) });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <IconButton
        aria-label={t(`previous.${search.view}`)}
        title={t(`previous.${search.view}`)}
        onClick={() => move(-step)}
      >
        <ChevronLeftOutlined />
      </IconButton>
      <Button variant="outlined" onClick={() => go({ date: undefined, to: undefined })}>
        {t('today')}
      </Button>
      <IconButton
        aria-label={t(`next.${search.view}`)}
        title={t(`next.${search.view}`)}
        onClick={() => move(step)}
      >
        <ChevronRightOutlined />
      </IconButton>
      <TextField
        type="date"
        fullWidth={false}
        label={search.view === 'list' ? t('list.from') : t('date')}
        value={date}
        onChange={(event) => isLegalDate(event.target.value) && go({ date: event.target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      {search.view === 'list' && (
        <TextField
          type="date"
          fullWidth={false}
          label={t('list.to')}
          value={to}
          onChange={(event) => isLegalDate(event.target.value) && go({ to: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: date } }}
        />
      )}
    </Box>
  );
}
