import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import MuiTextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useCauseOptions } from './claim-fields.tsx';
import { FieldGrid } from './party-fields.tsx';
import type { RosterChoice } from './roster-form.ts';

interface RosterClaimFieldsProps {
  readonly choice: RosterChoice;
  readonly onChange: (choice: RosterChoice) => void;
  /** How many identifiers fail their check. */
  readonly failing: number;
}

/** What is chosen once for everybody on the roster: the claim, the migrant worker flag, the reason for odd numbers. */
export function RosterClaimFields({ choice, onChange, failing }: RosterClaimFieldsProps) {
  const { t } = useTranslation('intake');
  const causes = useCauseOptions();
  return (
    <div>
      <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
        {t('roster.claim')}
      </Typography>
      <FieldGrid>
        <MuiTextField
          select
          label={t('roster.claimKind')}
          value={choice.claimKind}
          onChange={(event) => onChange({ ...choice, claimKind: event.target.value })}
        >
          {causes.map((cause) => (
            <MenuItem key={cause.value} value={cause.value}>
              {cause.label}
            </MenuItem>
          ))}
        </MuiTextField>
        <MuiTextField
          label={t('roster.claimText')}
          required
          value={choice.claimText}
          onChange={(event) => onChange({ ...choice, claimText: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
          sx={{ gridColumn: { md: 'span 2' } }}
        />
        {failing > 0 && (
          <MuiTextField
            label={t('roster.overrideReason', { n: failing })}
            helperText={t('roster.overrideHelper')}
            required
            value={choice.overrideReason}
            onChange={(event) => onChange({ ...choice, overrideReason: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 500 } }}
            sx={{ gridColumn: '1 / -1' }}
          />
        )}
      </FieldGrid>
      <FormControlLabel
        label={t('roster.isMigrantWorker')}
        control={
          <Checkbox
            checked={choice.isMigrantWorker}
            onChange={(event) => onChange({ ...choice, isMigrantWorker: event.target.checked })}
          />
        }
      />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {t('roster.replaceEmpty')}
      </Typography>
    </div>
  );
}
