import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { isLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { lossKinds, type PlannerSearch } from './planner-search.ts';
import { useLossPeriod } from './use-task.ts';

interface LossFieldsProps {
  readonly search: PlannerSearch;
  readonly onChange: (change: Partial<PlannerSearch>) => void;
}

/** What was lost and for how long. */
export function LossFields({ search, onChange }: LossFieldsProps) {
  const { t } = useTranslation('planner');
  const { staff, rooms } = useReference();
  const { from, to } = useLossPeriod(search);
  const kind = search.loss ?? 'absence';
  const people = staff.filter(
    ({ isActive, functions }) =>
      isActive && functions.some((held) => held === 'arbitrator' || held === 'clerk'),
  );
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Choice
          label={t('loss.label')}
          value={kind}
          options={lossKinds.map((value) => ({ id: value, name: t(`loss.${value}`) }))}
          onChange={(value) => onChange({ loss: lossKinds.find((known) => known === value) })}
        />
        {kind === 'absence' && (
          <Choice
            label={t('loss.staff')}
            value={search.staffId ?? ''}
            options={people}
            onChange={(staffId) => onChange({ staffId })}
          />
        )}
        {kind === 'roomClosed' && (
          <Choice
            label={t('loss.room')}
            value={search.roomId ?? ''}
            options={rooms.filter(({ isActive }) => isActive)}
            onChange={(roomId) => onChange({ roomId })}
          />
        )}
        <TextField
          type="date"
          fullWidth={false}
          label={t('loss.from')}
          value={from}
          onChange={(event) => isLegalDate(event.target.value) && onChange({ from: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          type="date"
          fullWidth={false}
          label={t('loss.to')}
          value={to}
          onChange={(event) => isLegalDate(event.target.value) && onChange({ to: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: from } }}
        />
      </Box>
      {kind !== 'unlawful' && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t('loss.note')}
        </Typography>
      )}
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      fullWidth={false}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 160 }}
    >
      {options.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
