import EditOutlined from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../../electron/backend/api/contract/court.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { StaffDialog } from './staff-dialog.tsx';

/** The people of the court: functions, sign-in names, whether they are still there. */
export function StaffTab() {
  const { t } = useTranslation(['settings', 'terms']);
  const { staff } = useReference();
  const canChange = useCan('court.saveStaff');
  const [open, setOpen] = useState<StaffMember | 'new' | null>(null);
  const functionNames = (person: StaffMember) =>
    person.functions.map((held) => t(`terms:function.${held}`)).join(t('settings:staff.separator'));
  const columns: Column<StaffMember>[] = [
    { id: 'name', header: t('settings:staff.name'), cell: (person) => person.name },
    { id: 'functions', header: t('settings:staff.functions'), cell: functionNames },
    {
      id: 'loginName',
      header: t('settings:staff.loginName'),
      cell: (person) => person.loginName ?? t('settings:staff.noLogin'),
    },
    {
      id: 'state',
      header: t('settings:staff.state'),
      cell: (person) => t(person.isActive ? 'settings:staff.active' : 'settings:staff.inactive'),
    },
    ...(canChange ? [editColumn()] : []),
  ];
  return (
    <>
      <Box sx={{ mb: 1.5 }}>
        {canChange ? (
          <Button variant="outlined" onClick={() => setOpen('new')}>
            {t('settings:staff.add')}
          </Button>
        ) : (
          <Typography sx={{ color: 'text.secondary' }}>{t('settings:readOnly')}</Typography>
        )}
      </Box>
      <DataTable
        label={t('settings:staff.label')}
        columns={columns}
        rows={staff}
        rowKey={(person) => person.id}
        state="ready"
        emptyText={t('settings:staff.empty')}
        {...(canChange ? { onOpen: setOpen } : {})}
      />
      {open !== null && <StaffDialog person={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );

  function editColumn(): Column<StaffMember> {
    return {
      id: 'edit',
      header: '',
      align: 'right',
      width: 48,
      cell: (person) => (
        <IconButton
          aria-label={t('settings:staff.edit', { name: person.name })}
          onClick={() => setOpen(person)}
        >
          <EditOutlined />
        </IconButton>
      ),
    };
  }
}
