import { useTranslation } from 'react-i18next';
import {
  counterclaimDecisions,
  waivablePeriods,
} from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { DaysField } from './days-field.tsx';
import { usePartyOptions } from './party-options.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';
import { TicksField } from './ticks-field.tsx';

/** 答辩; LAW 30. */
export function FileDefenceDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const respondents = usePartyOptions()(props.view.application.parties, ['respondent']);
  return (
    <StepDialog
      {...props}
      entry={{
        step: 'fileDefence',
        partyId: respondents.length === 1 ? (respondents[0]?.value ?? null) : null,
        note: '',
      }}
      intro={t('fileDefence.intro')}
      dateLabel={t('fileDefence.on')}
      keepsDraft
    >
      <SelectField name="entry.partyId" label={t('respondent')} options={respondents} required />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

/** 缩短或者放弃期限; GD 62, RULES 58. */
export function WaivePeriodDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const parties = usePartyOptions()(props.view.application.parties);
  return (
    <StepDialog
      {...props}
      entry={{ step: 'waivePeriod', period: 'defence', partyIds: [], days: null, note: '' }}
      intro={t('waivePeriod.intro')}
      dateLabel={t('waivePeriod.on')}
    >
      <ChoiceField
        name="entry.period"
        label={t('waivePeriod.period')}
        options={waivablePeriods.map((value) => ({ value, label: term(`waivablePeriod.${value}`) }))}
      />
      <TicksField name="entry.partyIds" label={t('waivePeriod.parties')} options={parties} required />
      <DaysField
        name="entry.days"
        label={t('waivePeriod.days')}
        unit={t('workdays')}
        min={0}
        max={60}
        helper={t('waivePeriod.daysHelp')}
      />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

/** 指定举证期限; RULES 15. */
export function SetEvidencePeriodDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'setEvidencePeriod', days: null }}
      intro={t('setEvidencePeriod.intro')}
    >
      <DaysField
        name="entry.days"
        label={t('setEvidencePeriod.days')}
        unit={t('workdays')}
        min={1}
        max={90}
        autoFocus
      />
    </StepDialog>
  );
}

/** 管辖异议; RULES 10, GD 40. */
export function FileObjectionDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const parties = usePartyOptions()(props.view.application.parties);
  return (
    <StepDialog
      {...props}
      entry={{ step: 'fileObjection', partyId: null, reason: '' }}
      intro={t('fileObjection.intro')}
      dateLabel={t('filedOn')}
      keepsDraft
    >
      <SelectField name="entry.partyId" label={t('byWhom')} options={parties} required />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

export function DecideObjectionDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const open = props.view.objections
    .filter((objection) => objection.decidedOn === null)
    .map(({ id, text }) => ({ value: id, label: text }));
  return (
    <StepDialog
      {...props}
      entry={{ step: 'decideObjection', objectionId: open[0]?.value ?? null, isUpheld: null, reason: '' }}
      intro={t('decideObjection.intro')}
      dateLabel={t('decidedOn')}
      keepsDraft
    >
      <SelectField name="entry.objectionId" label={t('decideObjection.which')} options={open} required />
      <ChoiceField
        name="entry.isUpheld"
        label={t('decision')}
        options={[
          { value: true, label: t('decideObjection.upheld') },
          { value: false, label: t('decideObjection.dismissed') },
        ]}
      />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

/** 反申请; RULES 36. */
export function FileCounterclaimDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const respondents = usePartyOptions()(props.view.application.parties, ['respondent']);
  return (
    <StepDialog
      {...props}
      entry={{
        step: 'fileCounterclaim',
        partyId: respondents.length === 1 ? (respondents[0]?.value ?? null) : null,
        text: '',
      }}
      intro={t('fileCounterclaim.intro')}
      dateLabel={t('filedOn')}
      instead={{ defencePeriodOver: t('fileCounterclaim.late') }}
      keepsDraft
    >
      <SelectField name="entry.partyId" label={t('respondent')} options={respondents} required />
      <TextField name="entry.text" label={t('fileCounterclaim.text')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

export function DecideCounterclaimDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const open = props.view.counterclaims
    .filter((counterclaim) => counterclaim.decidedOn === null)
    .map(({ id, text }) => ({ value: id, label: text }));
  return (
    <StepDialog
      {...props}
      entry={{
        step: 'decideCounterclaim',
        counterclaimId: open[0]?.value ?? null,
        decision: null,
        reason: '',
      }}
      intro={t('decideCounterclaim.intro')}
      dateLabel={t('decidedOn')}
      keepsDraft
    >
      <SelectField
        name="entry.counterclaimId"
        label={t('decideCounterclaim.which')}
        options={open}
        required
      />
      <ChoiceField
        name="entry.decision"
        label={t('decision')}
        isRow={false}
        options={counterclaimDecisions.map((value) => ({
          value,
          label: term(`counterclaimDecision.${value}`),
        }))}
      />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}

/** 撤回部分请求; RULES 35. */
export function WithdrawClaimsDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { application, withdrawnClaimIds } = props.view;
  const names = new Map(application.parties.map((party) => [party.id, party.name]));
  const claims = application.claims
    .filter((claim) => !withdrawnClaimIds.includes(claim.id))
    .map(({ id, text, claimantId }) => ({
      value: id,
      label: claimantId === null ? text : t('withdrawClaims.of', { name: names.get(claimantId) ?? '', text }),
    }));
  return (
    <StepDialog
      {...props}
      entry={{ step: 'withdrawClaims', claimIds: [], reason: '' }}
      intro={t('withdrawClaims.intro')}
      dateLabel={t('withdrawClaims.on')}
      instead={{ consentMissing: t('consentFirst') }}
    >
      <TicksField name="entry.claimIds" label={t('withdrawClaims.claims')} options={claims} required />
      <TextField name="entry.reason" label={t('reason')} required multiline maxLength={2000} />
    </StepDialog>
  );
}
