import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { consentSubjects } from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { usePartyOptions } from './party-options.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepProps } from './step-props.ts';
import { TicksField } from './ticks-field.tsx';

const mostRepresentatives = 5;

/** 推举代表人; RULES 63, GD 46. */
export function ElectRepresentativesDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { application, representativeIds } = props.view;
  const workers = application.parties.filter((party) => party.kind === 'worker');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'electRepresentatives', partyIds: [...representativeIds], note: '' }}
      intro={t('electRepresentatives.intro')}
      dateLabel={t('electRepresentatives.on')}
      maxWidth="md"
    >
      <TicksField
        name="entry.partyIds"
        label={t('electRepresentatives.who')}
        options={usePartyOptions()(workers, ['applicant'])}
        max={mostRepresentatives}
        required
      />
      <TextField name="entry.note" label={t('electRepresentatives.note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

/** 被代表人同意; RULES 63, GD 46. */
export function RecordConsentDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  return (
    <StepDialog
      {...props}
      entry={{ step: 'recordConsent', subject: 'settlement', partyIds: [], note: '' }}
      intro={t('recordConsent.intro')}
      dateLabel={t('recordConsent.on')}
      maxWidth="md"
    >
      <ConsentFields view={props.view} />
      <TextField name="entry.note" label={t('note')} multiline maxLength={20_000} />
    </StepDialog>
  );
}

function ConsentFields({ view }: Pick<StepProps, 'view'>) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const options = usePartyOptions();
  const subject: unknown = useWatch({ name: 'entry.subject' });
  const agreed = new Set(
    view.consents.filter((consent) => consent.subject === subject).flatMap(({ partyIds }) => partyIds),
  );
  const missing = view.application.parties.filter(
    (party) =>
      party.role === 'applicant' && !view.representativeIds.includes(party.id) && !agreed.has(party.id),
  );
  return (
    <>
      <SelectField
        name="entry.subject"
        label={t('recordConsent.subject')}
        options={consentSubjects.map((value) => ({ value, label: term(`consentSubject.${value}`) }))}
        required
      />
      <TicksField
        name="entry.partyIds"
        label={t('recordConsent.who', { n: missing.length })}
        options={options(missing)}
        allLabel={t('recordConsent.all')}
        required
      />
    </>
  );
}
