import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatCaseNumber, patternFault } from '../../../../electron/backend/domain/case-number.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FieldGrid, Section } from './section.tsx';
import type { SetupValues } from './setup-form.ts';

/** The court's names, and how its numbers look, with a live example. */
export function CourtSections() {
  const { t } = useTranslation('setup');
  return (
    <>
      <Section title={t('court.title')}>
        <FieldGrid>
          <TextField
            name="court.name"
            label={t('court.name')}
            helper={t('court.nameHelp')}
            required
            autoFocus
          />
          <TextField
            name="court.commissionName"
            label={t('court.commission')}
            helper={t('court.commissionHelp')}
            required
          />
          <TextField name="court.address" label={t('court.address')} />
          <TextField name="court.phone" label={t('court.phone')} />
        </FieldGrid>
      </Section>
      <Section title={t('numbers.title')} intro={t('numbers.intro')}>
        <FieldGrid>
          <PatternField name="court.caseNumberPattern" label={t('numbers.pattern')} seq={587} />
          <PatternField name="court.mediationNumberPattern" label={t('numbers.mediationPattern')} seq={12} />
        </FieldGrid>
      </Section>
    </>
  );
}

interface PatternFieldProps {
  readonly name: 'court.caseNumberPattern' | 'court.mediationNumberPattern';
  readonly label: string;
  readonly seq: number;
}

function PatternField({ name, label, seq }: PatternFieldProps) {
  const { t } = useTranslation('setup');
  const pattern = useWatch<SetupValues, typeof name>({ name });
  const example =
    patternFault(pattern) === null ? formatCaseNumber(pattern, new Date().getFullYear(), seq) : '—';
  return <TextField name={name} label={label} helper={t('numbers.help', { example })} required />;
}
