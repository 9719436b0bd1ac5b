import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { type DrawRecordView, sharesOf } from './draw-record.ts';

type Candidate = DrawRecordView['candidates'][number];
type Seat = DrawRecordView['result'][number];

/** The record of a draw as two tables: who lay in the drum with which numbers, and which number each seat drew. */
export function DrawTables({ record }: { readonly record: DrawRecordView }) {
  const { t } = useTranslation('tribunal');
  const shares = sharesOf(record);
  const nameOf = (staffId: string) =>
    record.candidates.find((candidate) => candidate.staffId === staffId)?.name ?? staffId;
  const candidates: Column<Candidate>[] = [
    { id: 'name', header: t('table.name'), cell: ({ name }) => name },
    { id: 'load', header: t('table.load'), align: 'right', cell: ({ openLoad }) => openLoad },
    {
      id: 'skill',
      header: t('table.skill'),
      cell: ({ hasSkill }) => t(`table.skills.${hasSkill === null ? 'none' : hasSkill ? 'yes' : 'no'}`),
    },
    { id: 'weight', header: t('table.weight'), align: 'right', cell: ({ weight }) => weight },
    {
      id: 'share',
      header: t('record.numbers'),
      cell: ({ staffId, exclusions }) => {
        const share = shares.get(staffId) ?? null;
        return share === null
          ? exclusions.map((exclusion) => t(`record.excluded.${exclusion}`)).join(t('list'))
          : `${share.from}–${share.to - 1}`;
      },
    },
  ];
  const seats: Column<Seat>[] = [
    {
      id: 'seat',
      header: t('record.seat'),
      cell: ({ seat }) =>
        seat > 1
          ? t('record.seats.other')
          : t(record.seats === 3 ? 'record.seats.presiding' : 'record.seats.sole'),
    },
    {
      id: 'word',
      header: t('record.word'),
      cell: ({ word }) => <code style={{ overflowWrap: 'anywhere' }}>{word}</code>,
    },
    { id: 'drawn', header: t('record.drawn'), align: 'right', cell: ({ drawn }) => drawn },
    { id: 'total', header: t('record.total'), align: 'right', cell: ({ total }) => total },
    { id: 'name', header: t('record.result'), cell: ({ staffId }) => <strong>{nameOf(staffId)}</strong> },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {t('record.seed')}
        <code>{record.seed}</code>
        {t('record.algorithm', { name: record.algorithm.name, version: record.algorithm.version })}
      </Typography>
      <DataTable
        label={t('record.candidates')}
        columns={candidates}
        rows={record.candidates}
        rowKey={({ staffId }) => staffId}
        state="ready"
        emptyText=""
      />
      <DataTable
        label={t('record.drawnSeats')}
        columns={seats}
        rows={record.result}
        rowKey={({ seat }) => `${seat}`}
        state="ready"
        emptyText=""
      />
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('record.how')}
      </Typography>
    </Box>
  );
}
