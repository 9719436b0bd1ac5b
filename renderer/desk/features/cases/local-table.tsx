import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { foldText } from '../../../../electron/backend/domain/text.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';

interface LocalTableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly filterLabel: string;
  /** What the filter looks at. */
  readonly text: (row: Row) => string;
  readonly emptyText: string;
}

const limit = 20;

/** A table of rows that are all here already: a filter once it is long, and pages. */
export function LocalTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  filterLabel,
  text,
  emptyText,
}: LocalTableProps<Row>) {
  const [filter, setFilter] = useState('');
  const [offset, setOffset] = useState(0);
  const needle = foldText(filter);
  const found = useMemo(
    () => (needle === '' ? rows : rows.filter((row) => foldText(text(row)).includes(needle))),
    [rows, needle, text],
  );
  const first = Math.min(offset, Math.max(0, Math.floor((found.length - 1) / limit) * limit));
  const isLong = rows.length > limit;
  return (
    <>
      {isLong && (
        <TextField
          type="search"
          label={filterLabel}
          value={filter}
          onChange={(event) => {
            setFilter(event.target.value);
            setOffset(0);
          }}
          sx={{ maxWidth: 260, mb: 1, '@media print': { display: 'none' } }}
        />
      )}
      <DataTable
        label={label}
        columns={columns}
        rows={found.slice(first, first + limit)}
        rowKey={rowKey}
        state="ready"
        isFiltered={filter !== ''}
        emptyText={emptyText}
        {...(isLong && {
          page: { offset: first, limit, total: found.length, isCapped: false, onPage: setOffset },
        })}
      />
    </>
  );
}
