import Button from '@mui/material/Button';
import MuiTextField from '@mui/material/TextField';
import { type FormEvent, useRef, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { receive as receiveContract } from '../../../../electron/backend/api/contract/intake.ts';
import { isLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { Page } from '../../../ui/page.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert, refusalOf, useFaultText } from '../../../ui/refusal.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { IntakeListsProvider } from './intake-context.tsx';
import { emptyIntake, type IntakeValues } from './intake-form.ts';
import { IntakeLayout, SaveBar } from './intake-layout.tsx';
import { type IntakeCommand, intakeResolver } from './intake-resolver.ts';
import { MediateDialog } from './mediate-dialog.tsx';
import { useReceive } from './mutations.ts';
import { RejectDialog } from './reject-dialog.tsx';
import { type SavedIntake, SavedNotice } from './saved-notice.tsx';
import { useSaveKeys } from './use-save-keys.ts';

type Decision = z.input<typeof receiveContract.input>['decision'];

const draftKey = 'intake';

/** Takes one application in: one page, one save, then the next. */
export function NewIntake() {
  const { t } = useTranslation('intake');
  const { today } = useReference();
  const form = useForm<IntakeValues, unknown, IntakeCommand>({
    resolver: intakeResolver,
    defaultValues: emptyIntake(today.date),
  });
  const draft = useDraft(draftKey, form);
  const receive = useReceive();
  const [editing, setEditing] = useState<string | null>(null);
  const [decidedOn, setDecidedOn] = useState<string>(today.date);
  const [asking, setAsking] = useState<'reject' | 'mediate' | null>(null);
  const [saved, setSaved] = useState<SavedIntake | null>(null);
  const summary = useRef<HTMLDivElement>(null);

  const showFaults = () => requestAnimationFrame(() => summary.current?.focus());

  const store = async (application: IntakeCommand, decision: Decision) => {
    try {
      const made = await receive.mutateAsync({ application, decision, draftKey });
      setSaved({ ...made, step: decision.step });
      setAsking(null);
      receive.reset();
      form.reset(emptyIntake(today.date));
      await draft.forget();
    } catch (error) {
      // The alert says what was refused; here its faults land on the inputs.
      applyFaults(form, error, 'application.');
    }
  };
  const save = (decision: Decision) => {
    setSaved(null);
    return form.handleSubmit((application) => store(application, decision), showFaults)();
  };
  const accept = () => (isLegalDate(decidedOn) ? save({ step: 'accept', on: decidedOn }) : undefined);
  const ask = (what: 'reject' | 'mediate') => form.handleSubmit(() => setAsking(what), showFaults)();

  const startNext = () => {
    setSaved(null);
    form.setFocus('parties.0.name');
  };

  useSaveKeys({ onSave: () => void save({ step: 'receive' }), onDecide: () => void accept() });
  useScreenKeys([
    { keys: 'Ctrl+S', text: t('bar.receive') },
    { keys: 'Ctrl+Enter', text: t('bar.accept') },
  ]);

  const onFault = refusalOf(receive.error)?.fields?.find((fault) => fault.path === 'on')?.reason;
  const isBusy = receive.isPending;
  return (
    <Page title={t('title')}>
      <FormProvider {...form}>
        <form noValidate autoComplete="off" onSubmit={(event: FormEvent) => event.preventDefault()}>
          <IntakeListsProvider editing={editing} edit={setEditing} caseId={null}>
            <IntakeLayout
              top={
                <>
                  {saved !== null && <SavedNotice saved={saved} onNext={startNext} />}
                  {asking === null && <RefusalAlert error={receive.error} keepsTyping />}
                  <FaultSummary ref={summary} />
                </>
              }
              bar={
                <SaveBar>
                  <DraftChip draft={draft} />
                  <DecisionDate value={decidedOn} onChange={setDecidedOn} fault={onFault} />
                  <Button variant="outlined" disabled={isBusy} onClick={() => void save({ step: 'receive' })}>
                    {t('bar.receive')}
                  </Button>
                  <Button variant="outlined" disabled={isBusy} onClick={() => void ask('mediate')}>
                    {t('bar.mediate')}
                  </Button>
                  <Button
                    variant="outlined"
                    color="error"
                    disabled={isBusy}
                    onClick={() => void ask('reject')}
                  >
                    {t('bar.reject')}
                  </Button>
                  <Button
                    variant="contained"
                    disabled={isBusy || !isLegalDate(decidedOn)}
                    onClick={() => void accept()}
                  >
                    {t('bar.accept')}
                  </Button>
                </SaveBar>
              }
            />
          </IntakeListsProvider>
        </form>
      </FormProvider>
      {asking === 'mediate' && (
        <MediateDialog
          on={isLegalDate(decidedOn) ? decidedOn : today.date}
          isPending={isBusy}
          refusal={receive.error}
          onMediate={(start) => save({ step: 'mediate', ...start })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'reject' && (
        <RejectDialog
          on={isLegalDate(decidedOn) ? decidedOn : today.date}
          isPending={isBusy}
          refusal={receive.error}
          onReject={(rejection) => save({ step: 'reject', ...rejection })}
          onClose={() => setAsking(null)}
        />
      )}
    </Page>
  );
}

interface DecisionDateProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Reason key of the server's refusal. */
  readonly fault: string | undefined;
}

/** When it was accepted or rejected: not before the application came, not in the future. */
function DecisionDate({ value, onChange, fault }: DecisionDateProps) {
  const { t } = useTranslation('intake');
  const { today } = useReference();
  const faultText = useFaultText();
  const receivedOn = useWatch<IntakeValues, 'receivedOn'>({ name: 'receivedOn' });
  const isTooEarly = receivedOn !== null && value < receivedOn;
  const helper = isTooEarly
    ? t('bar.beforeReceived')
    : value > today.date
      ? faultText('inTheFuture')
      : faultText(fault);
  return (
    <MuiTextField
      type="date"
      label={t('bar.decisionOn')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={helper !== null || !isLegalDate(value)}
      helperText={helper}
      fullWidth={false}
      sx={{ ml: 'auto', width: 160 }}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today.date } }}
    />
  );
}
