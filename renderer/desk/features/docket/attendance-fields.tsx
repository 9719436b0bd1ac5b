import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { type PartyRole, partyRoles } from '../../../../electron/backend/domain/lifecycle/application.ts';
import {
  type AttendanceMark,
  attendanceMarks,
} from '../../../../electron/backend/domain/lifecycle/events.ts';
import { type Marks, markSide, type RecordForm } from './record-form.ts';

type Parties = CaseView['application']['parties'];

/** Who came, side by side of the dispute (field `marks`); a roster is paged and marked as a whole. */
export function AttendanceFields({ parties }: { readonly parties: Parties }) {
  const { t } = useTranslation('docket');
  const form = useFormContext<RecordForm>();
  const marks: Marks = form.watch('marks');
  const change = (next: Record<string, AttendanceMark>) =>
    form.setValue('marks', next, { shouldDirty: true });
  const everybody = () => change(Object.fromEntries(parties.map((party) => [party.id, 'present' as const])));
  const unmarked = parties.filter((party) => marks[party.id] === undefined).length;
  return (
    <Box role="group" aria-label={t('record.attendance')}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', mb: 0.5 }}>
        <Typography variant="h3" component="h3">
          {t('record.attendance')}
        </Typography>
        <Button variant="outlined" onClick={everybody}>
          {t('record.all')}
        </Button>
        {unmarked > 0 && (
          <Typography color="text.secondary">{t('record.unmarked', { n: unmarked })}</Typography>
        )}
      </Box>
      {partyRoles.map((role) => (
        <Side
          key={role}
          role={role}
          parties={parties.filter((party) => party.role === role)}
          marks={marks}
          onMark={(partyId, mark) => change({ ...marks, [partyId]: mark })}
          onMarkAll={(mark) => change(markSide(marks, parties, role, mark))}
        />
      ))}
    </Box>
  );
}

interface SideProps {
  readonly role: PartyRole;
  readonly parties: Parties;
  readonly marks: Marks;
  readonly onMark: (partyId: string, mark: AttendanceMark) => void;
  readonly onMarkAll: (mark: AttendanceMark) => void;
}

/** More names than this are shown a page at a time. */
const pageSize = 10;

function Side({ role, parties, marks, onMark, onMarkAll }: SideProps) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const [offset, setOffset] = useState(0);
  if (parties.length === 0) return null;
  const shown = parties.slice(offset, offset + pageSize);
  const title = t('record.side', { role: term(`role.${role}`), n: parties.length });
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 0.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', minHeight: 36 }}>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        {parties.length > 1 && (
          <MarkSelect
            label={t('record.markAll', { side: title })}
            mark={null}
            onChange={onMarkAll}
            placeholder={t('record.setAll')}
          />
        )}
      </Box>
      {shown.map((party) => (
        <Box key={party.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 36, pl: 2 }}>
          <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{party.name}</Typography>
          <MarkSelect
            label={t('record.marks', { name: party.name })}
            mark={marks[party.id] ?? null}
            onChange={(mark) => onMark(party.id, mark)}
            placeholder="—"
          />
        </Box>
      ))}
      {parties.length > pageSize && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 2 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - pageSize)}>
            {t('record.earlier')}
          </Button>
          <Typography role="status" color="text.secondary">
            {t('record.page', { from: offset + 1, to: offset + shown.length, total: parties.length })}
          </Typography>
          <Button disabled={offset + pageSize >= parties.length} onClick={() => setOffset(offset + pageSize)}>
            {t('record.later')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

interface MarkSelectProps {
  readonly label: string;
  readonly mark: AttendanceMark | null;
  readonly placeholder: string;
  readonly onChange: (mark: AttendanceMark) => void;
}

function MarkSelect({ label, mark, placeholder, onChange }: MarkSelectProps) {
  const { t } = useTranslation('terms');
  return (
    <TextField
      select
      fullWidth={false}
      value={mark ?? ''}
      onChange={(event) => {
        const chosen = attendanceMarks.find((known) => known === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      sx={{ width: 140, flexShrink: 0, '& .MuiSelect-select': { py: 0.5 } }}
      slotProps={{
        select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': label } },
        htmlInput: { 'aria-label': label },
      }}
    >
      <MenuItem value="" disabled>
        {placeholder}
      </MenuItem>
      {attendanceMarks.map((known) => (
        <MenuItem key={known} value={known}>
          {t(`attendance.${known}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
