import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../../../../electron/backend/api/contract/court.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { useSaved } from '../../../ui/use-saved.tsx';
import { RoomDialog } from './room-dialog.tsx';

/** Courtrooms and online courtrooms; out of use they keep their history. */
export function RoomsTab() {
  const { t } = useTranslation(['settings', 'terms']);
  const { rooms } = useReference();
  const canChange = useCan('court.saveRoom');
  const [open, setOpen] = useState<Room | 'new' | null>(null);
  const { onSaved, dialog } = useSaved();
  const columns: Column<Room>[] = [
    { id: 'name', header: t('settings:rooms.name'), cell: (room) => room.name },
    { id: 'kind', header: t('settings:rooms.kind'), cell: (room) => t(`terms:roomKind.${room.kind}`) },
    {
      id: 'features',
      header: t('settings:rooms.features'),
      cell: ({ features }) =>
        features.map((feature) => t(`terms:roomFeature.${feature}`)).join(t('settings:rooms.separator')),
    },
    { id: 'seats', header: t('settings:rooms.seats'), align: 'right', cell: ({ seats }) => seats ?? '—' },
    {
      id: 'perSession',
      header: t('settings:rooms.perSession'),
      cell: ({ perSession }) =>
        perSession === null
          ? t('settings:rooms.unlimited')
          : t('settings:rooms.perSessionText', { n: perSession }),
    },
    {
      id: 'state',
      header: t('settings:rooms.state'),
      cell: (room) => t(room.isActive ? 'settings:rooms.active' : 'settings:rooms.inactive'),
    },
    ...(canChange ? [editColumn()] : []),
  ];
  return (
    <>
      <Box sx={{ mb: 1.5 }}>
        {canChange ? (
          <Button variant="outlined" onClick={() => setOpen('new')}>
            {t('settings:rooms.add')}
          </Button>
        ) : (
          <Typography sx={{ color: 'text.secondary' }}>{t('settings:readOnly')}</Typography>
        )}
      </Box>
      <DataTable
        label={t('settings:rooms.label')}
        columns={columns}
        rows={rooms}
        rowKey={(room) => room.id}
        state="ready"
        emptyText={t('settings:rooms.empty')}
        {...(canChange ? { onOpen: setOpen } : {})}
      />
      {open !== null && (
        <RoomDialog
          room={open === 'new' ? null : open}
          onSaved={(text, hits) => {
            setOpen(null);
            onSaved(text, hits);
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {dialog}
    </>
  );

  function editColumn(): Column<Room> {
    return {
      id: 'edit',
      header: '',
      align: 'right',
      width: 48,
      cell: (room) => (
        <IconButton aria-label={t('settings:rooms.edit', { name: room.name })} onClick={() => setOpen(room)}>
          <EditOutlined />
        </IconButton>
      ),
    };
  }
}
