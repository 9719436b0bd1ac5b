import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Which part of the list is shown; `total` is a floor when `isCapped`. */
export interface TablePage {
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
  readonly isCapped: boolean;
  readonly onPage: (offset: number) => void;
}

const skeletonRows = [1, 2, 3, 4, 5, 6];

/** The shape of a table that is being read. */
export function TableSkeleton({ columns }: { readonly columns: number }) {
  const cells = Array.from({ length: columns }, (_, index) => index);
  return skeletonRows.map((row) => (
    <TableRow key={row}>
      {cells.map((cell) => (
        <TableCell key={cell}>
          <Skeleton variant="text" />
        </TableCell>
      ))}
    </TableRow>
  ));
}

/** The one row of a list without rows. */
export function TableMessage({
  columns,
  children,
}: {
  readonly columns: number;
  readonly children: ReactNode;
}) {
  return (
    <TableRow>
      <TableCell
        colSpan={columns}
        sx={{ py: 4, textAlign: 'center', color: 'text.secondary', borderBottom: 0 }}
      >
        {children}
      </TableCell>
    </TableRow>
  );
}

/** The one row of a list that could not be read. */
export function TableFailed({
  columns,
  onRetry,
}: {
  readonly columns: number;
  readonly onRetry: (() => void) | undefined;
}) {
  const { t } = useTranslation('ui');
  return (
    <TableMessage columns={columns}>
      <span role="alert">{t('table.failed')}</span>
      {onRetry !== undefined && (
        <Button onClick={onRetry} sx={{ ml: 1 }}>
          {t('retry')}
        </Button>
      )}
    </TableMessage>
  );
}

/** From–to of total, and the two steps. */
export function TablePager({ page, shown }: { readonly page: TablePage; readonly shown: number }) {
  const { t } = useTranslation('ui');
  const { offset, limit, total } = page;
  if (total === 0) return null;
  const range = { from: offset + 1, to: offset + shown, total };
  const isLast = !page.isCapped && offset + limit >= total;
  return (
    <Stack
      direction="row"
      sx={{
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: 1,
        py: 0.5,
        '@media print': { display: 'none' },
      }}
    >
      <span role="status">{page.isCapped ? t('table.rangeCapped', range) : t('table.range', range)}</span>
      <IconButton
        aria-label={t('table.previous')}
        disabled={offset === 0}
        onClick={() => page.onPage(Math.max(0, offset - limit))}
      >
        <ChevronLeftOutlined />
      </IconButton>
      <IconButton
        aria-label={t('table.next')}
        disabled={isLast || shown < limit}
        onClick={() => page.onPage(offset + limit)}
      >
        <ChevronRightOutlined />
      </IconButton>
    </Stack>
  );
}
