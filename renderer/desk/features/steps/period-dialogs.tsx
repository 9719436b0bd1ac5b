import { useTranslation } from 'react-i18next';
import { suspensionGrounds } from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ApproverField, useUsualApprover } from './approver-field.tsx';
import { DaysField } from './days-field.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

/** 中止审理; RULES 47, GD 55. */
export function SuspendDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'suspend', ground: null, approverId: useUsualApprover(), note: '' }}
      intro={t('suspend.intro')}
      dateLabel={t('suspend.on')}
      keepsDraft
    >
      <SelectField
        name="entry.ground"
        label={t('suspend.ground')}
        options={suspensionGrounds.map((value) => ({ value, label: term(`suspensionGround.${value}`) }))}
        required
      />
      <ApproverField name="entry.approverId" label={t('approver.label')} />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

export function ResumeDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'resume', note: '' }}
      intro={t('resume.intro')}
      dateLabel={t('resume.on')}
    >
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} autoFocus />
    </StepDialog>
  );
}

/** 延期审理; LAW 43, RULES 45. */
export function ExtendDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'extend', days: 15, approverId: useUsualApprover(), reason: '' }}
      intro={t('extend.intro')}
      dateLabel={t('extend.on')}
    >
      <DaysField name="entry.days" label={t('extend.days')} unit={t('days')} min={1} max={15} autoFocus />
      <ApproverField name="entry.approverId" label={t('approver.label')} />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

export function StartAppraisalDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog {...props} entry={{ step: 'startAppraisal', note: '' }} intro={t('startAppraisal.intro')}>
      <TextField
        name="entry.note"
        label={t('startAppraisal.what')}
        required
        autoFocus
        multiline
        maxLength={2000}
      />
    </StepDialog>
  );
}

export function EndAppraisalDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog {...props} entry={{ step: 'endAppraisal', note: '' }} dateLabel={t('endAppraisal.on')}>
      <TextField name="entry.note" label={t('endAppraisal.result')} multiline maxLength={20_000} autoFocus />
    </StepDialog>
  );
}

/** 转为普通程序; RULES 61. */
export function ConvertToOrdinaryDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'convertToOrdinary', reason: '' }}
      intro={t('convertToOrdinary.intro')}
    >
      <TextField name="entry.reason" label={t('reason')} required autoFocus multiline maxLength={2000} />
    </StepDialog>
  );
}
