import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { type FieldValues, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type CalculationInput, calculation } from '../../../../electron/backend/api/contract/calculation.ts';
import {
  type CalculationKind,
  calculationKinds,
} from '../../../../electron/backend/domain/amounts/calculation.ts';
import { AmountSteps } from '../../../ui/amount-steps.tsx';
import type { Taken } from '../../../ui/calculator-slot.tsx';
import { applyFaults } from '../../../ui/faults.ts';
import { Form } from '../../../ui/form.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { CalculationField } from './calculation-field.tsx';
import { fieldSpecs, rowSpecs, startValues } from './calculation-specs.ts';
import { useCalculation, useRegions } from './queries.ts';
import { RowTable } from './row-table.tsx';

interface CalculatorBodyProps {
  readonly kind: CalculationKind;
  readonly onKind: (kind: CalculationKind) => void;
  readonly initial: CalculationInput | null;
  readonly formId?: string;
  /** What stands there now, complete and counted; null while it is not. */
  readonly onWorked?: (taken: Taken | null) => void;
  readonly onSubmit?: () => void;
}

/** An amount worked out while one types: what is put in, every step with its article, the total. */
export function CalculatorBody(props: CalculatorBodyProps) {
  const { t } = useTranslation('amounts');
  const { data } = useRegions();
  const { kind, onKind } = props;
  return (
    <Box sx={{ display: 'grid', gap: 2, pt: 0.5, minWidth: 0 }}>
      <TextField
        select
        label={t('kindLabel')}
        value={kind}
        onChange={(event) => {
          const next = calculationKinds.find((known) => known === event.target.value);
          if (next !== undefined) onKind(next);
        }}
        helperText={t(`kindHelp.${kind}`)}
        sx={{ maxWidth: 420 }}
      >
        {calculationKinds.map((known) => (
          <MenuItem key={known} value={known}>
            {t(`kind.${known}`)}
          </MenuItem>
        ))}
      </TextField>
      {data !== undefined && <KindForm key={kind} {...props} own={data.own} />}
    </Box>
  );
}

function KindForm({
  kind,
  initial,
  own,
  formId,
  onWorked,
  onSubmit,
}: CalculatorBodyProps & { readonly own: string }) {
  const { t } = useTranslation('amounts');
  const form = useForm<FieldValues, unknown, CalculationInput>({
    // Typed inputs may be empty where the schema wants a value: it says so.
    resolver: zodResolver(calculation as unknown as z.ZodType<CalculationInput, FieldValues>),
    mode: 'onChange',
    defaultValues: startValues(kind, initial, own),
  });
  const parsed = calculation.safeParse(useWatch({ control: form.control }));
  const typed = parsed.success ? parsed.data : null;
  const asked = useSettled(typed, 250);
  const worked = useCalculation(asked);
  const isCurrent =
    worked.isSuccess && !worked.isPlaceholderData && JSON.stringify(typed) === JSON.stringify(asked);
  const taken = isCurrent && asked !== null ? { calculation: asked, totalFen: worked.data.totalFen } : null;
  const told = JSON.stringify(taken);
  useEffect(() => {
    onWorked?.(JSON.parse(told) as Taken | null);
  }, [onWorked, told]);
  useEffect(() => {
    if (worked.error !== null) applyFaults(form, worked.error, 'calculation.');
  }, [form, worked.error]);
  const rows = rowSpecs[kind];
  return (
    <Form form={form} {...(formId === undefined ? {} : { id: formId })} onSubmit={() => onSubmit?.()}>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {fieldSpecs[kind].length > 0 && (
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            {fieldSpecs[kind].map((spec) => (
              <CalculationField key={spec.name} spec={spec} name={spec.name} />
            ))}
          </Box>
        )}
        {rows !== undefined && <RowTable rows={rows} />}
        {asked !== null && <RefusalAlert error={worked.error} />}
        {asked !== null && worked.error === null && worked.data !== undefined ? (
          <AmountSteps result={worked.data} />
        ) : (
          asked === null && <Typography color="text.secondary">{t('incomplete')}</Typography>
        )}
      </Box>
    </Form>
  );
}
