import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { ItemsField } from './items-field.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

/** 一次性告知补正; RULES 29. */
export function RequestCorrectionDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'requestCorrection', items: [''] }}
      intro={t('requestCorrection.intro')}
      dateLabel={t('requestCorrection.on')}
      keepsDraft
    >
      <ItemsField
        name="entry.items"
        label={t('requestCorrection.items')}
        addLabel={t('requestCorrection.add')}
      />
    </StepDialog>
  );
}

export function CompleteCorrectionDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'completeCorrection' }}
      intro={t('completeCorrection.intro')}
      dateLabel={t('completeCorrection.on')}
    />
  );
}

/** 告知管辖; RULES 31, GD 39. */
export function RedirectDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'redirect', competent: '', reason: '' }}
      intro={t('redirect.intro')}
      dateLabel={t('redirect.on')}
    >
      <TextField name="entry.competent" label={t('redirect.competent')} required autoFocus maxLength={200} />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

/** 案前调解; GD 50. */
export function StartPreFilingMediationDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'startPreFilingMediation', organisation: '' }}
      intro={t('startPreFilingMediation.intro')}
    >
      <TextField name="entry.organisation" label={t('organisation')} required autoFocus maxLength={200} />
    </StepDialog>
  );
}

export function ConcludePreFilingMediationDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'concludePreFilingMediation', isSuccessful: null, amountFen: null }}
      intro={t('concludePreFilingMediation.intro')}
    >
      <MediationResult />
    </StepDialog>
  );
}

/** 委托调解; RULES 70. */
export function StartEntrustedMediationDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'startEntrustedMediation', organisation: '' }}
      intro={t('startEntrustedMediation.intro')}
    >
      <TextField name="entry.organisation" label={t('organisation')} required autoFocus maxLength={200} />
    </StepDialog>
  );
}

export function ConcludeEntrustedMediationDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'concludeEntrustedMediation', isSuccessful: null, amountFen: null }}
      intro={t('concludeEntrustedMediation.intro')}
    >
      <MediationResult />
    </StepDialog>
  );
}

function MediationResult() {
  const { t } = useTranslation('steps');
  return (
    <>
      <ChoiceField
        name="entry.isSuccessful"
        label={t('mediationResult.label')}
        options={[
          { value: true, label: t('mediationResult.success') },
          { value: false, label: t('mediationResult.failure') },
        ]}
      />
      <MoneyField
        name="entry.amountFen"
        label={t('mediationResult.amount')}
        helper={t('mediationResult.amountHelp')}
      />
    </>
  );
}
