import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page.tsx';
import { useMe } from '../../../ui/reference.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { filterBoard } from './board-filter.ts';
import { BoardTable } from './board-table.tsx';
import { CallList } from './call-list.tsx';
import { LiveList } from './live/live-list.tsx';
import { type OnlineSearch, onlineSearch } from './online-search.ts';
import { useAsyncBoard } from './queries.ts';
import { SyncList } from './sync-list.tsx';

/** 在线庭审: every asynchronous hearing as a row, and whom to call today. */
export function OnlinePage() {
  const { t } = useTranslation('online');
  const search = onlineSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { staffId } = useMe();
  const board = useAsyncBoard(search.view === 'ended');
  useScreenKeys([
    { keys: '1 2 3 4', text: t('calls.keys') },
    { keys: 'Enter', text: t('hearing') },
  ]);
  const change = (part: OnlineSearch) => void navigate({ to: '/online', search: { ...search, ...part } });
  const rows = board.data === undefined ? undefined : filterBoard(board.data.rows, search, staffId);
  return (
    <Page title={t('title')}>
      {search.view !== 'ended' && board.data !== undefined && (
        <CallList calls={board.data.calls} now={board.data.now} />
      )}
      {search.view !== 'ended' && <LiveList />}
      {search.view !== 'ended' && <SyncList />}
      <Filters search={search} onChange={change} />
      <BoardTable
        rows={rows}
        now={board.data?.now}
        state={board.isPending ? 'loading' : board.isError ? 'failed' : 'ready'}
        isFiltered={search.wait !== undefined || search.mine !== undefined || search.missed !== undefined}
        emptyText={t(search.view === 'ended' ? 'board.emptyEnded' : 'board.empty')}
        onRetry={() => void board.refetch()}
      />
    </Page>
  );
}

interface FiltersProps {
  readonly search: OnlineSearch;
  readonly onChange: (part: OnlineSearch) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('online');
  const waits = ['applicant', 'respondent', 'thirdParty', 'office'] as const;
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'center' }}>
      <TextField
        select
        label={t('board.which')}
        value={search.view ?? 'running'}
        onChange={(event) => onChange({ view: event.target.value === 'ended' ? 'ended' : undefined })}
        sx={{ width: 200 }}
      >
        <MenuItem value="running">{t('board.running')}</MenuItem>
        <MenuItem value="ended">{t('board.ended')}</MenuItem>
      </TextField>
      <TextField
        select
        label={t('board.waitingFor')}
        value={search.wait ?? 'anybody'}
        onChange={(event) => onChange({ wait: waits.find((wait) => wait === event.target.value) })}
        sx={{ width: 160 }}
      >
        <MenuItem value="anybody">{t('board.anybody')}</MenuItem>
        {waits.map((wait) => (
          <MenuItem key={wait} value={wait}>
            {t(`board.${wait}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        label={t('board.mine')}
        control={
          <Checkbox
            checked={search.mine === true}
            onChange={(_, isOn) => onChange({ mine: isOn ? true : undefined })}
          />
        }
      />
      <FormControlLabel
        label={t('board.missedOnly')}
        control={
          <Checkbox
            checked={search.missed === true}
            onChange={(_, isOn) => onChange({ missed: isOn ? true : undefined })}
          />
        }
      />
    </Box>
  );
}
