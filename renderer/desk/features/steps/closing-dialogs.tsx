import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { CaseField } from './case-field.tsx';
import { usePartyOptions } from './party-options.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';
import { TicksField } from './ticks-field.tsx';

/** 反悔; LAW 42. */
export function RenegeDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog {...props} entry={{ step: 'renege', partyId: null, reason: '' }} intro={t('renege.intro')}>
      <SelectField
        name="entry.partyId"
        label={t('byWhom')}
        options={usePartyOptions()(props.view.application.parties)}
        required
      />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

/** 并案. */
export function MergeDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog {...props} entry={{ step: 'merge', leadCaseId: null, reason: '' }} intro={t('merge.intro')}>
      <CaseField
        name="entry.leadCaseId"
        label={t('merge.lead')}
        helper={t('merge.leadHelp')}
        without={props.view.caseId}
      />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

/** 分案. */
export function SplitDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'split', partyIds: [], reason: '' }}
      intro={t('split.intro')}
      maxWidth="md"
    >
      <TicksField
        name="entry.partyIds"
        label={t('split.who')}
        options={usePartyOptions()(props.view.application.parties, ['applicant'])}
        required
      />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

/** 归档; RULES 21, 22, 24. */
export function ArchiveDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog {...props} entry={{ step: 'archive', archiveNumber: '' }} intro={t('archive.intro')}>
      <TextField name="entry.archiveNumber" label={t('archive.number')} required autoFocus maxLength={100} />
    </StepDialog>
  );
}

/** 撤销原裁决; GD 67. */
export function RevokeOwnAwardDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog {...props} entry={{ step: 'revokeOwnAward', reason: '' }} intro={t('revokeOwnAward.intro')}>
      <TextField name="entry.reason" label={t('reason')} required autoFocus multiline maxLength={2000} />
    </StepDialog>
  );
}
