import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import { FactField } from './fact-field.tsx';
import { usePartyOptions } from './party-options.ts';
import { useTimeLimits } from './queries.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';

/** A date the law counts from that no other step records, such as a ruling received from the court. */
export function RecordFactDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'recordFact', fact: null, partyId: null, note: '' }}
      intro={t('recordFact.intro')}
      dateLabel={t('recordFact.on')}
    >
      <FactField name="entry.fact" label={t('recordFact.fact')} helper={<Starts />} />
      <SelectField
        name="entry.partyId"
        label={t('recordFact.party')}
        options={usePartyOptions()(props.view.application.parties)}
        allowEmpty
        emptyLabel={t('recordFact.noParty')}
      />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

/** Which periods the chosen fact starts. */
function Starts() {
  const { t } = useTranslation('steps');
  const [language] = useLanguage();
  const fact: unknown = useWatch({ name: 'entry.fact' });
  const limits = useTimeLimits();
  const titles = (limits.data?.rules ?? [])
    .filter(
      (rule) =>
        rule.isInForce && (rule.triggerFact === fact || rule.restartedBy.some((kind) => kind === fact)),
    )
    .map((rule) => (language === 'en' ? rule.titleEn : rule.titleZh));
  return titles.length === 0
    ? t('recordFact.help')
    : t('recordFact.starts', { list: titles.join(t('listJoin')) });
}
