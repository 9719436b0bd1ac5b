import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TableFailed, TableMessage, type TablePage, TablePager, TableSkeleton } from './data-table-parts.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly width?: number | string;
  readonly align?: 'left' | 'right' | 'center';
  /** Given: the heading sorts by this key. */
  readonly sortKey?: string;
}

export interface DataTableProps<Row> {
  /** What the table lists, for those who do not see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly state: 'loading' | 'failed' | 'ready';
  /** A filter is on: an empty list then says that nothing matches. */
  readonly isFiltered?: boolean;
  /** Says what to do next when there is nothing at all. */
  readonly emptyText: ReactNode;
  readonly onRetry?: () => void;
  readonly sort?: string;
  readonly direction?: 'asc' | 'desc';
  readonly onSort?: (sortKey: string, direction: 'asc' | 'desc') => void;
  /** Enter or double click opens the row; give the first cell a link too. */
  readonly onOpen?: (row: Row) => void;
  readonly page?: TablePage;
  readonly maxHeight?: number | string;
}

/** A list that tells loading, failed, empty and "nothing matches" apart. Arrow keys move, Enter opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, state } = props;
  const isReady = state === 'ready' && rows !== undefined;
  return (
    <Box>
      <TableContainer
        sx={{
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          maxHeight: props.maxHeight,
        }}
        tabIndex={-1}
      >
        <Table
          stickyHeader={props.maxHeight !== undefined}
          aria-label={props.label}
          aria-busy={state === 'loading'}
        >
          <Head {...props} />
          <TableBody>
            {state === 'loading' && <TableSkeleton columns={columns.length} />}
            {state === 'failed' && <TableFailed columns={columns.length} onRetry={props.onRetry} />}
            {isReady && rows.length === 0 && (
              <EmptyRow
                columns={columns.length}
                isFiltered={props.isFiltered === true}
                emptyText={props.emptyText}
              />
            )}
            {isReady && rows.length > 0 && <Rows {...props} rows={rows} />}
          </TableBody>
        </Table>
      </TableContainer>
      {props.page !== undefined && isReady && <TablePager page={props.page} shown={rows.length} />}
    </Box>
  );
}

function Head<Row>({ columns, sort, direction, onSort }: DataTableProps<Row>) {
  return (
    <TableHead>
      <TableRow>
        {columns.map((column) => {
          const { sortKey } = column;
          const isSorted = sortKey !== undefined && sort === sortKey;
          return (
            <TableCell
              key={column.id}
              // A column of buttons has no heading, and an empty heading is a riddle to a screen reader.
              component={column.header === '' ? 'td' : 'th'}
              align={column.align ?? 'left'}
              sx={{ width: column.width }}
              sortDirection={isSorted ? (direction ?? false) : false}
            >
              {sortKey === undefined || onSort === undefined ? (
                column.header
              ) : (
                <TableSortLabel
                  active={isSorted}
                  direction={isSorted ? (direction ?? 'asc') : 'asc'}
                  onClick={() => onSort(sortKey, isSorted && direction === 'asc' ? 'desc' : 'asc')}
                >
                  {column.header}
                </TableSortLabel>
              )}
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
}

function EmptyRow({
  columns,
  isFiltered,
  emptyText,
}: {
  columns: number;
  isFiltered: boolean;
  emptyText: ReactNode;
}) {
  const { t } = useTranslation('ui');
  return <TableMessage columns={columns}>{isFiltered ? t('table.noMatch') : emptyText}</TableMessage>;
}

function Rows<Row>({
  columns,
  rows,
  rowKey,
  onOpen,
}: DataTableProps<Row> & { readonly rows: readonly Row[] }) {
  const [active, setActive] = useState(0);
  const elements = useRef<(HTMLTableRowElement | null)[]>([]);
  const current = Math.min(active, rows.length - 1);

  const move = (event: KeyboardEvent, index: number, row: Row) => {
    // Keys pressed inside a cell's own link or button belong to it.
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && onOpen !== undefined) {
      event.preventDefault();
      onOpen(row);
      return;
    }
    const target = targetRow(event.key, index, rows.length);
    if (target === null) return;
    event.preventDefault();
    setActive(target);
    elements.current[target]?.focus();
  };

  return rows.map((row, index) => (
    <TableRow
      key={rowKey(row)}
      hover
      tabIndex={onOpen !== undefined ? (index === current ? 0 : -1) : undefined}
      ref={(element) => {
        elements.current[index] = element;
      }}
      onFocus={() => setActive(index)}
      onKeyDown={(event) => move(event, index, row)}
      onDoubleClick={() => onOpen?.(row)}
      sx={{ '&:last-child td': { borderBottom: 0 }, '&:focus-visible': { outlineOffset: '-2px' } }}
    >
      {columns.map((column) => (
        <TableCell key={column.id} align={column.align ?? 'left'}>
          {column.cell(row)}
        </TableCell>
      ))}
    </TableRow>
  ));
}

function targetRow(key: string, index: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
