import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import {
  type ServiceMode,
  serviceModes,
  serviceSubjects,
} from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';
import { useDateText, useDateTimeText, useDayText } from '../../../ui/dates.tsx';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useInstrumentName } from '../../../ui/instrument-name.ts';
import { useReference } from '../../../ui/reference.tsx';
import { usePartyOptions } from './party-options.ts';
import { maturityOf, modeFault, modesFor, notReached } from './service-proposal.ts';
import type { Way } from './service-way.tsx';
import { TicksField } from './ticks-field.tsx';

interface ServiceFieldsProps {
  readonly view: CaseView;
  readonly way: Way;
}

/** What, to whom, how, and with what proof. Papers and mode of an open dispatch are its own. */
export function ServiceFields({ view, way }: ServiceFieldsProps) {
  const { t } = useTranslation('steps');
  const { today } = useReference();
  const dayText = useDayText();
  const options = usePartyOptions();
  const service = view.services.find(({ id }) => id === way);
  const addressees = service === undefined ? view.partyIdsToServe : notReached(service);
  const matures = service === undefined ? null : maturityOf(view, service);
  return (
    <>
      {matures !== null && matures > today.date && (
        <Alert severity="info">{t('service.notYet', { date: dayText(matures) })}</Alert>
      )}
      {service === undefined && <PaperFields view={view} />}
      <TicksField
        name="entry.partyIds"
        label={t('service.toWhom')}
        options={options(view.application.parties.filter((party) => addressees.includes(party.id)))}
        {...(view.representativeIds.length > 0 && { helper: t('service.representatives') })}
        required
      />
      {service === undefined && <ModeFields view={view} isAtOnce={way !== 'start'} />}
      {way === 'start' ? (
        <TextField name="entry.note" label={t('note')} multiline minRows={2} maxLength={20_000} />
      ) : (
        <ProofFields />
      )}
    </>
  );
}

function PaperFields({ view }: Pick<ServiceFieldsProps, 'view'>) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const momentText = useDateTimeText();
  const subjects = useSubjects();
  const hearings = view.hearings.filter((hearing) => hearing.status === 'scheduled');
  const papers = useServedPapers(view, subjects);
  const offered = serviceSubjects.filter(
    (subject) =>
      (subject !== 'oneTimeNotice' || view.overlays.includes('collective')) &&
      (subject !== 'outcome' || view.outcome !== null) &&
      (subject !== 'partialAward' || view.partialAwards.length > 0) &&
      (subject !== 'correctionDecision' || view.corrections.length > 0),
  );
  return (
    <>
      <TicksField
        name="entry.subjects"
        label={t('service.what')}
        options={offered.map((value) => ({ value, label: term(`serviceSubject.${value}`) }))}
        allLabel={null}
        required
      />
      {papers.length > 0 && (
        <TicksField
          name="entry.instrumentIds"
          label={t('service.which')}
          helper={t('service.whichHelp')}
          options={papers}
          allLabel={null}
        />
      )}
      {subjects.some((subject) => subject === 'hearingNotice' || subject === 'oneTimeNotice') && (
        <SelectField
          name="entry.hearingId"
          label={t('service.hearing')}
          options={hearings.map(({ id, plan }) => ({ value: id, label: momentText(plan.startsAt) }))}
          allowEmpty
          emptyLabel={hearings.length === 0 ? t('service.noHearing') : '—'}
        />
      )}
    </>
  );
}

/** Where there are several: which award, and which decision of correction. */
function useServedPapers(view: CaseView, subjects: readonly string[]) {
  const { t } = useTranslation('steps');
  const dateText = useDateText();
  const instrumentName = useInstrumentName();
  const awards = view.effects
    .map(({ instrument }) => instrument)
    .filter(({ kind, id }) =>
      kind === 'partialAward'
        ? subjects.includes('partialAward')
        : id !== 'outcome' && subjects.includes('outcome'),
    )
    .map((instrument) => ({ value: instrument.id, label: instrumentName(instrument) }));
  const corrections = subjects.includes('correctionDecision') ? view.corrections : [];
  return [
    ...awards,
    ...corrections.map(({ id, on, places }) => ({
      value: id,
      label: t('service.correctionOf', { date: dateText(on), place: places[0]?.place ?? '' }),
    })),
  ];
}

function ModeFields({ view, isAtOnce }: { readonly view: CaseView; readonly isAtOnce: boolean }) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const subjects = useSubjects();
  const mode: unknown = useWatch({ name: 'entry.mode' });
  const fault = isMode(mode) ? modeFault(view, subjects, mode) : null;
  return (
    <>
      <SelectField
        name="entry.mode"
        label={t('service.mode')}
        options={modesFor(view, isAtOnce).map((value) => ({ value, label: term(`serviceMode.${value}`) }))}
        {...(isMode(mode) && { helper: t(`service.effective.${mode}`) })}
        required
      />
      {fault !== null && <Alert severity="warning">{t(`service.modeFault.${fault}`)}</Alert>}
    </>
  );
}

function ProofFields() {
  const { t } = useTranslation('steps');
  return (
    <>
      <CheckField name="entry.isProved" label={t('service.proved')} helper={t('service.provedHelp')} />
      <TextField
        name="entry.proof"
        label={t('service.proof')}
        helper={t('service.proofHelp')}
        maxLength={2000}
      />
    </>
  );
}

function useSubjects(): readonly string[] {
  const subjects: unknown = useWatch({ name: 'entry.subjects' });
  return Array.isArray(subjects) ? subjects.filter((subject) => typeof subject === 'string') : [];
}

function isMode(value: unknown): value is ServiceMode {
  return serviceModes.some((mode) => mode === value);
}
