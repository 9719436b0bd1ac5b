import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

interface BoardColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'right';
  readonly width?: number | string;
  /** Names stay on one line. */
  readonly isWhole?: boolean;
}

interface BoardTableProps<Row> {
  readonly label: string;
  readonly columns: readonly BoardColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A small table of a panel. The first cell names the row. */
export function BoardTable<Row>({ label, columns, rows, rowKey }: BoardTableProps<Row>) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell
                key={column.id}
                align={column.align ?? 'left'}
                sx={{
                  width: column.width,
                  whiteSpace: 'normal',
                  overflowWrap: 'break-word',
                  '&:first-of-type': { pl: 2 },
                }}
              >
                {column.header}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow
              key={rowKey(row)}
              hover
              sx={{ '&:last-child td, &:last-child th': { borderBottom: 0 } }}
            >
              {columns.map((column, index) => (
                <TableCell
                  key={column.id}
                  align={column.align ?? 'left'}
                  {...(index === 0 ? rowHead : undefined)}
                  sx={{
                    pl: index === 0 ? 2 : undefined,
                    fontWeight: 400,
                    whiteSpace: column.isWhole === true ? 'nowrap' : undefined,
                  }}
                >
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const rowHead = { component: 'th', scope: 'row' } as const;
