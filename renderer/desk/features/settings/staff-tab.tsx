import EditOutlined from '@mui/icons-material/EditOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../../../electron/backend/api/contract/court.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { AbsenceList } from './absence-list.tsx';
import { useAbsences } from './absence-queries.ts';
import { leaveUntil } from './absence-times.ts';
import { StaffDialog } from './staff-dialog.tsx';

/** The people of the court: functions, firms, skills, sign-in names, whether they are there; and who is on leave. */
export function StaffTab() {
  const { t } = useTranslation(['settings', 'terms']);
  const { staff, causeName, today } = useReference();
  const absences = useAbsences().data ?? [];
  const dayText = useDayText();
  const canChange = useCan('court.saveStaff');
  const canEnterLeave = useCan('law.saveAbsence');
  const [away, setAway] = useState<StaffMember | null>(null);
  const [open, setOpen] = useState<StaffMember | 'new' | null>(null);
  const functionNames = (person: StaffMember) =>
    person.functions.map((held) => t(`terms:function.${held}`)).join(t('settings:staff.separator'));
  const stateText = (person: StaffMember) => {
    if (!person.isActive) return t('settings:staff.inactive');
    const until = leaveUntil(absences, person.id, today.date);
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
      {away !== null && <AbsenceDialog absence={{ staffId: away.id }} onClose={() => setAway(null)} />}
      <AbsenceList />
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
            <Tooltip title={t('settings:absence.addFor', { name: person.name })}>
              <IconButton onClick={() => setAway(person)}>
                <EventBusyOutlined />
              </IconButton>
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
