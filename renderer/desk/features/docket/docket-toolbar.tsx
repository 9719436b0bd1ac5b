import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { addDays, addMonths, daysBetween, isLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { docketGroupings, docketViews } from './docket-search.ts';
import { ResourceSelect } from './resource-select.tsx';
import type { DocketAddress } from './use-docket-address.ts';

/** What the docket shows: view, day, columns, one room or arbitrator. All of it is in the address. */
export function DocketToolbar({ address }: { readonly address: DocketAddress }) {
  const { t } = useTranslation('docket');
  const { search, go } = address;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
      <ChoiceButtons
        label={t('view.label')}
        value={search.view}
        options={docketViews.map((view) => ({ value: view, label: t(`view.${view}`) }))}
        onChange={(view) => go({ view })}
      />
      <DayChoice address={address} />
      {(search.view === 'day' || search.view === 'week') && (
        <>
          <ChoiceButtons
            label={t('by.label')}
            value={search.by}
            options={docketGroupings.map((by) => ({ value: by, label: t(`by.${by}`) }))}
            // Somebody chosen as arbitrator is no choice among the clerks.
            onChange={(by) => go({ by, staffId: undefined })}
          />
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
  const move = (direction: 1 | -1) =>
    go(
      search.view === 'month'
        ? { date: addMonths(date, direction) }
        : {
            date: addDays(date, direction * step),
            to: search.to === undefined ? undefined : addDays(to, direction * step),
          },
    );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <IconButton
        aria-label={t(`previous.${search.view}`)}
        title={t(`previous.${search.view}`)}
        onClick={() => move(-1)}
      >
        <ChevronLeftOutlined />
      </IconButton>
      <Button variant="outlined" onClick={() => go({ date: undefined, to: undefined })}>
        {t('today')}
      </Button>
      <IconButton
        aria-label={t(`next.${search.view}`)}
        title={t(`next.${search.view}`)}
        onClick={() => move(1)}
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
