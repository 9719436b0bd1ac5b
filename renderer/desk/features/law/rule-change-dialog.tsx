import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDateText } from '../../../ui/dates.tsx';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useSaveRule } from './mutations.ts';
import { canRoll, ruleChangeOf, ruleForm, ruleFormOf, unitsOf } from './rule-form.ts';
import { type RuleRow, titleOf } from './rule-rows.ts';
import { TrialDialog } from './trial-dialog.tsx';
import { useLengthText } from './use-limit-text.ts';
import { useWordsLanguage } from './use-words-language.ts';

interface RuleChangeDialogProps {
  readonly rule: RuleRow;
  readonly onClose: () => void;
}

/** A dated change of a time limit: from a day on, with its basis and reason; what moves is shown before it is made. */
export function RuleChangeDialog({ rule, onClose }: RuleChangeDialogProps) {
  const { t } = useTranslation('law');
  const notify = useNotice();
  const dateText = useDateText();
  const lengthText = useLengthText();
  const name = `${rule.id} ${titleOf(rule, useWordsLanguage())}`;
  const { today } = useReference();
  const form = useForm({ resolver: zodResolver(ruleForm), defaultValues: ruleFormOf(rule, today.date) });
  const unit = useWatch({ control: form.control, name: 'unit' });
  const trial = useSaveRule();
  const take = useSaveRule();
  const tried = trial.variables;
  return (
    <>
      <FormDialog
        open
        title={t('change.title', { rule: name })}
        form={form}
        submitLabel={t('try')}
        isPending={trial.isPending}
        refusal={trial.error}
        onClose={onClose}
        onSubmit={(values) => {
          const change = ruleChangeOf(rule, values);
          if (change !== null) trial.mutate({ ...change, isDryRun: true });
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, pt: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Alert severity="info">{t('change.intro')}</Alert>
          <DateField name="validFrom" label={t('change.validFrom')} required autoFocus />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <TextField name="length" label={t('change.length')} required maxLength={4} />
            <SelectField
              name="unit"
              label={t('change.unit')}
              required
              options={unitsOf(rule).map((value) => ({ value, label: t(`unit.${value}`) }))}
            />
          </Box>
          <CheckField
            name="rolls"
            label={t('change.rolls')}
            disabled={!canRoll(rule, unit ?? rule.unit)}
            helper={canRoll(rule, unit ?? rule.unit) ? undefined : t('change.noRoll')}
          />
          <TextField name="basis" label={t('change.basis')} required multiline minRows={2} />
          <TextField name="reason" label={t('change.reason')} required multiline minRows={2} />
        </Box>
      </FormDialog>
      {trial.data !== undefined && tried !== undefined && (
        <TrialDialog
          title={t('change.trial', { rule: name })}
          recount={trial.data}
          takeLabel={t('change.take')}
          isPending={take.isPending}
          refusal={take.error}
          onTake={() =>
            take.mutate(
              { ...tried, isDryRun: false },
              {
                onSuccess: ({ movedTotal }) => {
                  notify(t('change.saved', { rule: name, n: movedTotal }));
                  onClose();
                },
              },
            )
          }
          onClose={() => {
            trial.reset();
            take.reset();
          }}
        >
          <Typography>
            {t('change.summary', {
              before: lengthText(rule),
              after: lengthText(tried),
              date: dateText(tried.validFrom),
            })}
          </Typography>
        </TrialDialog>
      )}
    </>
  );
}
