import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../electron/backend/api/contract/law.ts';
import { type PeriodUnit, periodUnits } from '../../../../electron/backend/domain/deadlines/count.ts';
import { FromInput, LengthInput } from './calculator-inputs.tsx';
import type { CalculatorSearch, CountInput } from './calculator-search.ts';
import { RuleInput } from './rule-input.tsx';

interface CalculatorFormProps {
  readonly input: CountInput;
  readonly rule: Rule | null;
  /** Undefined while they are read. */
  readonly rules: readonly Rule[] | undefined;
  readonly onChange: (change: Partial<CalculatorSearch>) => void;
}

/** What is counted: from when, and a time limit of the law or a number of one's own. Every change counts at once. */
export function CalculatorForm({ input, rule, rules, onChange }: CalculatorFormProps) {
  const { t } = useTranslation('deadlines');
  const { from, length, unit, direction, rolls } = input;
  /** A number of one's own: it starts from what the rule said. */
  const own = (change: Partial<CalculatorSearch>) =>
    onChange({ rule: undefined, length, unit, back: direction === 'back', rolls, ...change });
  const canGoBack = unit === 'working' || unit === 'calendar';
  return (
    <Paper component="form" variant="outlined" sx={{ p: 2 }} onSubmit={(event) => event.preventDefault()}>
      <Stack sx={{ gap: 2 }}>
        <FromInput value={from} onChange={(date) => onChange({ from: date })} />
        <RuleInput
          rule={rule}
          rules={rules}
          onPick={(picked) => onChange(picked === null ? { rule: undefined } : searchOf(picked))}
        />
        <LengthInput value={length} onChange={(days) => own({ length: days })} />
        <TextField
          select
          label={t('calculator.unit')}
          value={unit}
          // The parse keeps to the units offered.
          // Whether it rolls is asked anew, as days of work never do.
          onChange={(event) => own({ unit: event.target.value as PeriodUnit, rolls: undefined })}
        >
          {periodUnits.map((name) => (
            <MenuItem key={name} value={name}>
              {t(`calculator.units.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t('calculator.direction')}
          value={direction}
          disabled={!canGoBack}
          onChange={(event) => own({ back: event.target.value === 'back' })}
        >
          <MenuItem value="forward">{t('calculator.forward')}</MenuItem>
          <MenuItem value="back">{t('calculator.back')}</MenuItem>
        </TextField>
        {unit !== 'working' && direction === 'forward' && (
          <FormControlLabel
            control={<Checkbox checked={rolls} onChange={(_, isOn) => own({ rolls: isOn })} />}
            label={t('calculator.rolls')}
          />
        )}
      </Stack>
    </Paper>
  );
}

function searchOf({ id, length, unit, direction, rolls }: Rule): Partial<CalculatorSearch> {
  return { rule: id, length, unit, back: direction === 'back', rolls };
}
