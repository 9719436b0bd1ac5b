import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AvailabilityChange } from '../../../../electron/backend/api/contract/availability.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

interface EntrySectionProps<Row> {
  readonly title: string;
  readonly intro: string;
  readonly addLabel: string;
  readonly emptyText: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined: not read yet. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly isFailed: boolean;
  readonly onRetry: () => void;
  readonly canChange: boolean;
  /** Entries that are over are listed on request only. */
  readonly isPast?: (row: Row) => boolean;
  /** False: an entry that ships with the program. */
  readonly isOwn?: (row: Row) => boolean;
  /** What the buttons of a row speak of, such as a name and a day. */
  readonly nameOf: (row: Row) => string;
  /** The dialog that makes an entry, or changes the one that is given. */
  readonly dialog: (row: Row | null, close: () => void) => ReactNode;
  readonly removal: Removal<Row>;
  /** Beside the button that adds. */
  readonly more?: ReactNode;
}

interface Removal<Row> {
  readonly error: unknown;
  readonly isPending: boolean;
  /** Removes it and then calls `done`. */
  readonly run: (row: Row, done: () => void) => void;
  /** Given: what the removal would make impossible is asked and shown. */
  readonly change?: (row: Row) => AvailabilityChange;
}

/** A list of entries of one kind under its heading, with the dialogs that add, change and remove one. */
export function EntrySection<Row>(props: EntrySectionProps<Row>) {
  const { t } = useTranslation('availability');
  const [hasPast, setHasPast] = useState(false);
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const [removed, setRemoved] = useState<Row | null>(null);
  const { isPast, rows, canChange, title, removal } = props;
  const close = () => setOpen(null);
  const shown = rows?.filter((row) => hasPast || isPast?.(row) !== true);
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h2">{title}</Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1, maxWidth: '60em' }}>{props.intro}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        {canChange && (
          <Button variant="outlined" onClick={() => setOpen('new')}>
            {props.addLabel}
          </Button>
        )}
        {canChange && props.more}
        {isPast !== undefined && (
          <FormControlLabel
            label={t('past', { title })}
            control={<Checkbox checked={hasPast} onChange={(event) => setHasPast(event.target.checked)} />}
          />
        )}
      </Box>
      <DataTable
        label={title}
        columns={canChange ? [...props.columns, actions()] : props.columns}
        rows={shown}
        rowKey={props.rowKey}
        state={rows !== undefined ? 'ready' : props.isFailed ? 'failed' : 'loading'}
        emptyText={props.emptyText}
        onRetry={props.onRetry}
      />
      {open !== null && props.dialog(open === 'new' ? null : open, close)}
      {removed !== null && (
        <RemoveDialog
          name={props.nameOf(removed)}
          {...(removal.change === undefined ? {} : { change: removal.change(removed) })}
          error={removal.error}
          isPending={removal.isPending}
          onConfirm={() => removal.run(removed, () => setRemoved(null))}
          onClose={() => setRemoved(null)}
        />
      )}
    </Box>
  );

  function actions(): Column<Row> {
    return {
      id: 'actions',
      header: '',
      align: 'right',
      width: 96,
      cell: (row) =>
        props.isOwn?.(row) === false ? null : (
          <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
            <IconButton aria-label={t('edit', { name: props.nameOf(row) })} onClick={() => setOpen(row)}>
              <EditOutlined />
            </IconButton>
            <IconButton aria-label={t('remove', { name: props.nameOf(row) })} onClick={() => setRemoved(row)}>
              <DeleteOutlined />
            </IconButton>
          </Box>
        ),
    };
  }
}
