import { useTranslation } from 'react-i18next';
import { onlineModes } from '../../../../electron/backend/domain/lifecycle/online-consent.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { ChoiceField } from './choice-field.tsx';
import { usePartyOptions } from './party-options.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';
import { TicksField } from './ticks-field.tsx';

/** 当事人对线上开庭的意见; GD-OH 4, 5. */
export function RecordOnlineConsentDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const { application, partyIdsToServe } = props.view;
  const parties = application.parties.filter(({ id }) => partyIdsToServe.includes(id));
  return (
    <StepDialog
      {...props}
      entry={{ step: 'recordOnlineConsent', partyIds: [], modes: ['sync'], isGiven: true, note: '' }}
      intro={t('recordOnlineConsent.intro')}
      dateLabel={t('recordOnlineConsent.on')}
    >
      <ChoiceField
        name="entry.isGiven"
        label={t('recordOnlineConsent.word')}
        options={[
          { value: true, label: t('recordOnlineConsent.given') },
          { value: false, label: t('recordOnlineConsent.refused') },
        ]}
      />
      <TicksField
        name="entry.modes"
        label={t('recordOnlineConsent.modes')}
        options={onlineModes.map((value) => ({ value, label: term(`modeLong.${value}`) }))}
        required
      />
      <TicksField
        name="entry.partyIds"
        label={t('recordOnlineConsent.who')}
        options={usePartyOptions()(parties)}
        required
      />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

/** 延期前须办的事项已经办完. */
export function CompleteActionDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { staffName } = useReference();
  const open = props.view.postponements.flatMap(({ action }) =>
    action !== null && action.doneOn === null ? [action] : [],
  );
  return (
    <StepDialog
      {...props}
      entry={{ step: 'completeAction', actionId: open[0]?.id ?? null, note: '' }}
      intro={t('completeAction.intro')}
      dateLabel={t('completeAction.on')}
    >
      <SelectField
        name="entry.actionId"
        label={t('completeAction.what')}
        options={open.map(({ id, text, assigneeId }) => ({
          value: id,
          label: t('completeAction.item', { text, name: staffName(assigneeId) }),
        }))}
        required
      />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}
