import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';

/** What the clerk wants of the hearing; null: as the case and the rules have it. */
export interface Wish {
  readonly mode: 'inPerson' | 'sync' | null;
  readonly minutes: number | null;
}

interface ProposalWishFieldsProps {
  readonly wish: Wish;
  readonly usualMinutes: number | null;
  readonly onChange: (wish: Wish) => void;
}

const lengths = [30, 45, 60, 90, 120, 150, 180] as const;

/** Mode and length of the hearing that times are proposed for. */
export function ProposalWishFields({ wish, usualMinutes, onChange }: ProposalWishFieldsProps) {
  const { t } = useTranslation('planner');
  const { t: term } = useTranslation('terms');
  const minutes = wish.minutes ?? usualMinutes;
  const offered = [...new Set([...lengths, ...(minutes === null ? [] : [minutes])])].sort((a, b) => a - b);
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <TextField
        select
        label={t('propose.mode')}
        value={wish.mode ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ ...wish, mode: value === 'inPerson' || value === 'sync' ? value : null })
        }
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('propose.byNeeds')}</MenuItem>
        <MenuItem value="inPerson">{term('modeLong.inPerson')}</MenuItem>
        <MenuItem value="sync">{term('modeLong.sync')}</MenuItem>
      </TextField>
      <TextField
        select
        label={t('propose.minutes')}
        value={minutes ?? ''}
        onChange={(event) => onChange({ ...wish, minutes: Number(event.target.value) })}
      >
        {offered.map((n) => (
          <MenuItem key={n} value={n}>
            {n}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
