import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ClaimResult, claimResults } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { Money } from '../../../ui/money.tsx';
import { useFaultText } from '../../../ui/refusal.tsx';
import { type Claims, grants, type OutcomeForm, presetAmount } from './outcome-form.ts';

interface DecisionRowProps {
  readonly claim: Claims[number];
  readonly nth: number;
  readonly claimant: string;
  /** Only what is decided now has a result. */
  readonly isPartial: boolean;
  /** Opens the calculator; null where there is none. */
  readonly onCalculate: (() => void) | null;
  /** What was worked out for the claim; null: nothing. */
  readonly workedFen: number | null;
}

/** One claim with its result and, where something is given, the amount; full support takes over what was claimed. */
export function DecisionRow({ claim, nth, claimant, isPartial, onCalculate, workedFen }: DecisionRowProps) {
  const { t } = useTranslation('outcome');
  const form = useFormContext<OutcomeForm>();
  const faultText = useFaultText();
  const { field, fieldState } = useController({
    control: form.control,
    name: `decisions.${claim.id}.result`,
  });
  const result = field.value ?? null;
  const choose = (next: ClaimResult) => {
    field.onChange(next);
    form.setValue(`decisions.${claim.id}.amountFen`, presetAmount(next, claim.amountFen), {
      shouldDirty: true,
    });
  };
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {nth}. {claim.text}
      </TableCell>
      <TableCell>{claimant}</TableCell>
      <TableCell align="right">
        <Money fen={claim.amountFen} />
      </TableCell>
      <TableCell>
        <ResultSelect
          label={t('award.resultOf', { n: nth })}
          value={result}
          onChange={choose}
          onClear={isPartial ? () => field.onChange(null) : null}
          fault={fieldState.error === undefined ? null : faultText(fieldState.error.message)}
        />
      </TableCell>
      <TableCell sx={{ minWidth: 150 }}>
        {result === 'supported' && claim.amountFen !== null ? (
          <Money fen={claim.amountFen} />
        ) : (
          grants(result) && (
            <MoneyField name={`decisions.${claim.id}.amountFen`} label={t('award.awardedOf', { n: nth })} />
          )
        )}
        {onCalculate !== null && (
          <Button
            size="small"
            {...(workedFen === null ? { 'aria-label': t('award.calculateOf', { n: nth }) } : {})}
            onClick={onCalculate}
          >
            {workedFen === null
              ? t('award.calculate')
              : t('award.worked', { n: nth, amount: formatYuan(workedFen) })}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

interface ResultSelectProps {
  readonly label: string;
  readonly value: ClaimResult | null;
  readonly onChange: (result: ClaimResult) => void;
  readonly fault?: string | null;
  /** Where it may be left without a result. */
  readonly onClear?: (() => void) | null;
  /** Sets something elsewhere and stays empty itself: its name is shown in it. */
  readonly isAction?: boolean;
}

/** The results by which an award decides a claim itself. */
const decisive: readonly ClaimResult[] = ['supported', 'partly', 'dismissed'];

/** One of the results of a claim. */
export function ResultSelect({
  label,
  value,
  onChange,
  fault = null,
  onClear = null,
  isAction = false,
}: ResultSelectProps) {
  const { t } = useTranslation('terms');
  return (
    <TextField
      select
      fullWidth={false}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = claimResults.find((known) => known === event.target.value);
        if (chosen !== undefined) onChange(chosen);
        else onClear?.();
      }}
      error={fault !== null}
      helperText={fault}
      sx={{ minWidth: 128 }}
      slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': label } } }}
    >
      <MenuItem value="" disabled={onClear === null}>
        {isAction ? label : onClear === null ? '—' : t('goesOn')}
      </MenuItem>
      {claimResults
        .filter((known) => onClear === null || decisive.includes(known))
        .map((known) => (
          <MenuItem key={known} value={known}>
            {t(`claimResult.${known}`)}
          </MenuItem>
        ))}
    </TextField>
  );
}
