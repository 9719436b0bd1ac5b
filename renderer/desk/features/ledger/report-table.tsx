import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import { useTheme } from '@mui/material/styles';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerReportView } from '../../../../electron/backend/api/contract/ledger.ts';
import { foldText } from '../../../../electron/backend/domain/text.ts';
import { Badge } from '../../../ui/badges.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import type { LedgerSearch } from './ledger-search.ts';

const pageSize = 50;

interface ReportTableProps {
  readonly reported: readonly LedgerReportView[];
  readonly search: LedgerSearch;
  readonly onSearch: (search: LedgerSearch, replace?: boolean) => void;
}

/** Every reported row with sheet, row, column and sentence; filters stand in the address. */
export function ReportTable({ reported, search, onSearch }: ReportTableProps) {
  const { t } = useTranslation('ledger');
  const columns = useColumns();
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const wanted = useDeferredValue(foldText(text));
  const rows = useMemo(
    () => errorsFirst(reported.filter((row) => matches(row, search, wanted))),
    [reported, search, wanted],
  );
  const errors = reported.filter((row) => row.severity === 'error').length;
  const from = offset < rows.length ? offset : 0;
  const filter = (change: Partial<LedgerSearch>) => {
    setOffset(0);
    onSearch({ ...search, ...change }, true);
  };

  return (
    <Box
      component="section"
      aria-label={t('report.title')}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography variant="h3">
        {t('report.title')} · {t('report.summary', { errors, warnings: reported.length - errors })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t('report.severity')}
          value={search.severity ?? 'all'}
          onChange={(_, value: unknown) =>
            filter({ severity: value === 'error' || value === 'warning' ? value : undefined })
          }
        >
          <ToggleButton value="all">{t('report.all', { n: reported.length })}</ToggleButton>
          <ToggleButton value="error">{t('report.errors', { n: errors })}</ToggleButton>
          <ToggleButton value="warning">{t('report.warnings', { n: reported.length - errors })}</ToggleButton>
        </ToggleButtonGroup>
        <SheetFilter reported={reported} sheet={search.sheet} onSheet={(sheet) => filter({ sheet })} />
        <TextField
          type="search"
          label={t('report.find')}
          value={text}
          fullWidth={false}
          onChange={(event) => {
            setText(event.target.value);
            setOffset(0);
          }}
        />
      </Box>
      <DataTable
        label={t('report.label')}
        columns={columns}
        rows={rows.slice(from, from + pageSize)}
        rowKey={(row) => `${row.sheet}/${row.row}/${row.column}/${row.code}`}
        state="ready"
        isFiltered={rows.length < reported.length}
        emptyText={t('report.none')}
        page={{ offset: from, limit: pageSize, total: rows.length, isCapped: false, onPage: setOffset }}
      />
    </Box>
  );
}

function SheetFilter({
  reported,
  sheet,
  onSheet,
}: {
  reported: readonly LedgerReportView[];
  sheet: string | undefined;
  onSheet: (sheet: string | undefined) => void;
}) {
  const { t } = useTranslation('ledger');
  const sheets = [...new Set(reported.map((row) => row.sheet))];
  return (
    <TextField
      select
      label={t('report.sheet')}
      value={sheet !== undefined && sheets.includes(sheet) ? sheet : ''}
      fullWidth={false}
      sx={{ minWidth: 130 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      onChange={(event) => onSheet(event.target.value === '' ? undefined : event.target.value)}
    >
      <MenuItem value="">{t('report.allSheets')}</MenuItem>
      {sheets.map((name) => (
        <MenuItem key={name} value={name}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What stops a row before what only flags it; else in the order of the workbook. */
function errorsFirst(rows: readonly LedgerReportView[]): readonly LedgerReportView[] {
  return rows.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}

function matches(row: LedgerReportView, search: LedgerSearch, text: string): boolean {
  if (search.severity !== undefined && row.severity !== search.severity) return false;
  if (search.sheet !== undefined && row.sheet !== search.sheet) return false;
  return text === '' || foldText(`${row.row} ${row.column} ${row.message} ${row.code}`).includes(text);
}

function useColumns(): readonly Column<LedgerReportView>[] {
  const { t } = useTranslation('ledger');
  const { palette } = useTheme();
  return [
    {
      id: 'severity',
      header: t('report.severity'),
      width: 90,
      cell: ({ severity }) =>
        severity === 'error' ? (
          <Badge
            icon={<ErrorOutlineOutlined aria-hidden />}
            color={palette.late.main}
            ground={palette.late.soft}
          >
            {t('report.error')}
          </Badge>
        ) : (
          <Badge
            icon={<WarningAmberOutlined aria-hidden />}
            color={palette.soon.main}
            ground={palette.soon.soft}
          >
            {t('report.warning')}
          </Badge>
        ),
    },
    { id: 'sheet', header: t('report.sheet'), cell: (row) => <Chinese>{row.sheet}</Chinese>, width: 120 },
    { id: 'row', header: t('report.row'), cell: (row) => row.row, align: 'right', width: 60 },
    { id: 'column', header: t('report.column'), cell: (row) => <Chinese>{row.column}</Chinese>, width: 130 },
    { id: 'message', header: t('report.message'), cell: (row) => <Chinese>{row.message}</Chinese> },
    {
      id: 'code',
      header: t('report.code'),
      cell: (row) => <code style={{ whiteSpace: 'nowrap' }}>{row.code}</code>,
    },
  ];
}

/** What the ledger itself says stays Chinese in every language of the desk. */
function Chinese({ children }: { readonly children: string }) {
  return <span lang="zh-CN">{children}</span>;
}
