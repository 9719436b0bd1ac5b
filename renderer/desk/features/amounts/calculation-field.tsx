import { useTranslation } from 'react-i18next';
import { backPayRules } from '../../../../electron/backend/domain/amounts/calculation.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import type { FieldSpec } from './calculation-specs.ts';
import { useRegions } from './queries.ts';

interface CalculationFieldProps {
  readonly spec: FieldSpec;
  /** Path in the form. */
  readonly name: string;
  /** In front of the label, such as the number of the row. */
  readonly nth?: number;
}

/** One input of a calculation. */
export function CalculationField({ spec, name, nth }: CalculationFieldProps) {
  const { t } = useTranslation('amounts');
  const label =
    nth === undefined ? t(`field.${spec.label}`) : t('rowField', { n: nth, label: t(`field.${spec.label}`) });
  const required = spec.isOptional !== true;
  switch (spec.sort) {
    case 'money':
      return (
        <MoneyField
          name={name}
          label={label}
          required={required}
          helper={spec.label === 'localAverage' ? t('localAverageHelp') : undefined}
        />
      );
    case 'date':
      return <DateField name={name} label={label} required={required} />;
    case 'number':
      return <NumberField name={name} label={label} min={0} max={10_000} required={required} />;
    case 'month':
      return <TextField name={name} label={label} placeholder="2026-01" maxLength={7} required nullable />;
    case 'check':
      return <CheckField name={name} label={label} />;
    case 'rule':
      return (
        <SelectField
          name={name}
          label={label}
          options={backPayRules.map((value) => ({ value, label: t(`rule.${value}`) }))}
        />
      );
    case 'region':
      return <RegionField name={name} label={label} />;
    default:
      return spec.sort satisfies never;
  }
}

function RegionField({ name, label }: { readonly name: string; readonly label: string }) {
  const [language] = useLanguage();
  const { data } = useRegions();
  const options = (data?.regions ?? []).map(({ id, zh, en }) => ({
    value: id,
    label: language === 'en' ? en : zh,
  }));
  return <SelectField name={name} label={label} options={options} required />;
}
