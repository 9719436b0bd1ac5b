import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { BoardColumn } from './board-layout.ts';

interface BoardHeadProps {
  readonly columns: readonly BoardColumn[];
  readonly template: string;
}

/** Heads of the board's columns; they stay in sight while the hours scroll. Rest days say so in words. */
export function BoardHead({ columns, template }: BoardHeadProps) {
  const { t } = useTranslation('docket');
  return (
    <Box
      role="row"
      sx={{
        display: 'grid',
        gridTemplateColumns: template,
        position: 'sticky',
        top: 0,
        zIndex: 5,
        bgcolor: 'background.paper',
      }}
    >
      <Box
        role="columnheader"
        sx={{
          ...cell,
          position: 'sticky',
          left: 0,
          zIndex: 1,
          color: 'text.secondary',
          bgcolor: 'background.paper',
        }}
      >
        {t('board.time')}
      </Box>
      {columns.map((column) => (
        <Box
          key={column.key}
          role="columnheader"
          aria-current={isNow(column) ? 'date' : undefined}
          sx={{
            ...cell,
            textAlign: 'center',
            bgcolor: column.isRestDay ? 'action.hover' : undefined,
            boxShadow: isNow(column) ? 'inset 0 -3px 0 currentColor' : undefined,
            color: isNow(column) ? 'primary.main' : undefined,
          }}
        >
          {column.title}
          {column.subtitle !== null && (
            <Box component="span" sx={{ ml: 0.5, fontWeight: 400, color: 'text.secondary' }}>
              {column.subtitle}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

const cell = {
  px: 0.75,
  py: 0.5,
  minWidth: 0,
  fontWeight: 600,
  overflowWrap: 'anywhere',
  borderRight: 1,
  borderBottom: 1,
  borderColor: 'divider',
} as const;

/** Today's column of a week; in a day every column is of the same day. */
function isNow(column: BoardColumn): boolean {
  return column.isToday && column.key === column.date;
}
