import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type MediationRow,
  mediationKinds,
  mediationStates,
} from '../../../../electron/backend/api/contract/mediation.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import { DueChip } from '../../../ui/badges.tsx';
import { CaseLink } from '../../../ui/case-link.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import type { MediationSearch } from './mediation-search.ts';
import { pageSize, useRegister } from './queries.ts';
import { TextFilter } from './text-filter.tsx';

interface RegisterTabProps {
  readonly search: MediationSearch;
  readonly onChange: (part: MediationSearch) => void;
}

/** Every mediation, before filing, entrusted, at the hearing, with the day by which it must end. */
export function RegisterTab({ search, onChange }: RegisterTabProps) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const dayText = useDayText();
  const navigate = useNavigate();
  const offset = search.offset ?? 0;
  const register = useRegister(search, offset);
  const columns: readonly Column<MediationRow>[] = [
    {
      id: 'number',
      header: t('list.case'),
      cell: (row) => (
        <CaseLink
          number={row.number}
          parties={t('versus', row)}
          to="/mediation/$mediationId"
          params={{ mediationId: row.mediationId }}
        />
      ),
    },
    { id: 'kind', header: t('register.kind'), cell: (row) => term(`mediationKind.${row.kind}`) },
    { id: 'organisation', header: t('register.organisation'), cell: (row) => row.organisation },
    { id: 'start', header: t('register.startedOn'), cell: (row) => dayText(row.startedOn) },
    {
      id: 'due',
      header: t('register.dueOn'),
      cell: (row) =>
        row.dueOn === null || register.data === undefined ? (
          ui('none')
        ) : (
          <DueChip dueOn={row.dueOn} daysLeft={daysBetween(register.data.today, row.dueOn)} />
        ),
    },
    { id: 'state', header: t('list.state'), cell: (row) => term(`mediationState.${row.state}`) },
    {
      id: 'amount',
      header: t('register.amount'),
      align: 'right',
      cell: (row) => <Money fen={row.amountFen} />,
    },
  ];
  const choice = <T extends string>(
    label: string,
    value: T | undefined,
    options: readonly T[],
    word: (option: T) => string,
    set: (option: T | undefined) => void,
  ) => (
    <TextField
      select
      label={label}
      value={value ?? 'all'}
      onChange={(event) => set(options.find((option) => option === event.target.value))}
      sx={{ width: 160 }}
    >
      <MenuItem value="all">{t('view.all')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {word(option)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('register.how')}
      </Typography>
      <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
        {choice(
          t('register.kind'),
          search.kind,
          mediationKinds,
          (kind) => term(`mediationKind.${kind}`),
          (kind) => onChange({ kind }),
        )}
        {choice(
          t('list.state'),
          search.state,
          mediationStates,
          (state) => term(`mediationState.${state}`),
          (state) => onChange({ state }),
        )}
        <TextFilter
          label={t('list.text')}
          value={search.text ?? ''}
          onChange={(text) => onChange({ text })}
        />
      </Box>
      <DataTable
        label={t('tabs.register')}
        columns={columns}
        rows={register.data?.rows}
        state={register.isPending ? 'loading' : register.isError ? 'failed' : 'ready'}
        isFiltered={(search.kind ?? search.state ?? search.text) !== undefined}
        emptyText={t('register.empty')}
        rowKey={(row) => row.mediationId}
        onOpen={({ mediationId }) =>
          void navigate({ to: '/mediation/$mediationId', params: { mediationId } })
        }
        onRetry={() => void register.refetch()}
        page={{
          offset,
          limit: pageSize,
          total: register.data?.total ?? 0,
          isCapped: false,
          onPage: (next) => onChange({ offset: next }),
        }}
      />
    </>
  );
}
