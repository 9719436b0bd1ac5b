import EditOutlined from '@mui/icons-material/EditOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../../electron/backend/api/contract/court.ts';
import { awayUntil } from '../../../../electron/backend/domain/docket/availability.ts';
import { useTRPC } from '../../../ui/client.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RouterIconButton } from '../../../ui/router-link.tsx';
import { StaffDialog } from './staff-dialog.tsx';

/** The people of the court: functions, firms, skills, sign-in names, whether they are there. */
export function StaffTab() {
  const { t } = useTranslation(['settings', 'terms']);
  const { staff, causeName, today } = useReference();
  const absences = useQuery(useTRPC().availability.list.queryOptions()).data?.absences ?? [];
  const dayText = useDayText();
  const canChange = useCan('court.saveStaff');
  const canEnterLeave = useCan('availability.saveAbsence');
  const [open, setOpen] = useState<StaffMember | 'new' | null>(null);
  const functionNames = (person: StaffMember) =>
    person.functions.map((held) => t(`terms:function.${held}`)).join(t('settings:staff.separator'));
  const stateText = (person: StaffMember) => {
    if (!person.isActive) return t('settings:staff.inactive');
    const until = awayUntil(absences, person.id, today.date);
    return until === null ? t('settings:staff.active') : t('settings:staff.away', { to: dayText(until) });
  };
  const columns: Column<StaffMember>[] = [
    {
      id: 'name',
      header: t('settings:staff.name'),
      cell: ({ name }) => <span style={{ whiteSpace: 'nowrap' }}>{name}</span>,
    },
    { id: 'functions', header: t('settings:staff.functions'), cell: functionNames },
    {
      id: 'loginName',
      header: t('settings:staff.loginName'),
      cell: (person) => person.loginName ?? t('settings:staff.noLogin'),
    },
    {
      id: 'firm',
      header: t('settings:staff.firm'),
      cell: ({ isPartTime, firm }) =>
        [isPartTime ? t('settings:staff.partTime') : null, firm].filter((part) => part !== null).join(' · '),
    },
    {
      id: 'skills',
      header: t('settings:staff.skills'),
      cell: ({ skills }) => skills.map(causeName).join(t('settings:staff.separator')),
    },
    { id: 'state', header: t('settings:staff.state'), cell: stateText },
    ...(canChange || canEnterLeave ? [actions()] : []),
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

  function actions(): Column<StaffMember> {
    return {
      id: 'actions',
      header: '',
      align: 'right',
      width: 96,
      cell: (person) => (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
          {canEnterLeave && person.isActive && (
            <Tooltip title={t('settings:staff.enterLeave', { name: person.name })}>
              <RouterIconButton to="/settings" search={{ tab: 'availability', person: person.id }}>
                <EventBusyOutlined />
              </RouterIconButton>
            </Tooltip>
          )}
          {canChange && (
            <Tooltip title={t('settings:staff.edit', { name: person.name })}>
              <IconButton onClick={() => setOpen(person)}>
                <EditOutlined />
              </IconButton>
            </Tooltip>
          )}
        </Box>
      ),
    };
  }
}
