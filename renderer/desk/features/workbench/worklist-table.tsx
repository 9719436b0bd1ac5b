import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { TableFailed, TableMessage, TableSkeleton } from '../../../ui/data-table-parts.tsx';
import { countOf, inGroups, type SeverityCounts } from './due-groups.ts';
import { WorklistCells } from './worklist-cells.tsx';

interface WorklistTableProps {
  readonly label: string;
  readonly state: 'loading' | 'failed' | 'ready';
  readonly rows: readonly WorklistRow[];
  readonly counts: SeverityCounts | undefined;
  /** Why there is no row. */
  readonly emptyText: ReactNode;
  readonly onRetry: () => void;
}

const headers = ['dueOn', 'what', 'number', 'parties', 'who'] as const;

/** The dates under the headings of their groups, the overdue first. Arrow keys move, Enter opens the explanation. */
export function WorklistTable({ label, state, rows, counts, emptyText, onRetry }: WorklistTableProps) {
  const { t } = useTranslation('workbench');
  const columns = headers.length;
  return (
    <TableContainer
      tabIndex={-1}
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <Table aria-label={label} aria-busy={state === 'loading'}>
        <TableHead>
          <TableRow>
            {headers.map((header) => (
              <TableCell key={header}>{t(`list.${header}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        {state === 'ready' && rows.length > 0 && counts !== undefined ? (
          <Groups rows={rows} counts={counts} />
        ) : (
          <TableBody>
            {state === 'loading' && <TableSkeleton columns={columns} />}
            {state === 'failed' && <TableFailed columns={columns} onRetry={onRetry} />}
            {state === 'ready' && <TableMessage columns={columns}>{emptyText}</TableMessage>}
          </TableBody>
        )}
      </Table>
    </TableContainer>
  );
}

function Groups({
  rows,
  counts,
}: {
  readonly rows: readonly WorklistRow[];
  readonly counts: SeverityCounts;
}) {
  const { t } = useTranslation('workbench');
  const keys = useRowKeys(rows);
  return inGroups(rows).map(({ group, rows: ofGroup }) => (
    <TableBody key={group}>
      <TableRow>
        <TableCell
          component="th"
          scope="rowgroup"
          colSpan={headers.length}
          sx={{
            fontWeight: 600,
            bgcolor: 'action.hover',
            color: group === 'overdue' ? 'late.main' : 'text.primary',
          }}
        >
          {t('dates.groupTitle', { title: t(`dates.group.${group}`), n: countOf(group, counts) })}
        </TableCell>
      </TableRow>
      {ofGroup.map((row) => (
        <TableRow key={`${row.caseId} ${row.key}`} hover {...keys(row)}>
          <WorklistCells row={row} />
        </TableRow>
      ))}
    </TableBody>
  ));
}

/** One row is in the tab order; the arrows carry it through all groups. */
function useRowKeys(rows: readonly WorklistRow[]) {
  const navigate = useNavigate();
  const [active, setActive] = useState(0);
  const elements = useRef<(HTMLTableRowElement | null)[]>([]);
  const current = Math.min(active, rows.length - 1);
  return (row: WorklistRow) => {
    const index = rows.indexOf(row);
    const open = () =>
      void navigate({ to: '/cases/$caseId', params: { caseId: row.caseId }, search: { date: row.key } });
    return {
      tabIndex: index === current ? 0 : -1,
      ref: (element: HTMLTableRowElement | null) => {
        elements.current[index] = element;
      },
      onFocus: () => setActive(index),
      onDoubleClick: open,
      onKeyDown: (event: KeyboardEvent) => {
        // Keys pressed on a link inside the row belong to it.
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter') open();
        else if (!(event.key in steps)) return;
        else elements.current[targetOf(event.key, index, rows.length)]?.focus();
        event.preventDefault();
      },
      sx: { '&:focus-visible': { outlineOffset: '-2px' } },
    };
  };
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

function targetOf(key: string, index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index + (steps[key] ?? 0)));
}
