import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import MuiTextField from '@mui/material/TextField';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { IntakeListsProvider } from './intake-context.tsx';
import { type IntakeValues, toValues } from './intake-form.ts';
import { IntakeLayout, SaveBar } from './intake-layout.tsx';
import { type IntakeCommand, intakeResolver } from './intake-resolver.ts';
import { useCorrect } from './mutations.ts';
import { useCaseToCorrect } from './queries.ts';
import { useSaveKeys } from './use-save-keys.ts';

/** Corrects the application of a case that is open. */
export function Correction({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('intake');
  const found = useCaseToCorrect(caseId);
  // The version the form began with; a colleague's save meanwhile is met as a conflict, never under the typing hands.
  const [base, setBase] = useState<CaseView | null>(null);
  if (base === null && found.data !== undefined) setBase(found.data);
  if (base !== null)
    return <CorrectionForm initial={base} reload={async () => (await found.refetch()).data ?? null} />;
  return (
    <Page title={t('correctTitle')}>
      {found.isError ? <RefusalAlert error={found.error} /> : <Skeleton variant="rounded" height={320} />}
    </Page>
  );
}

interface CorrectionFormProps {
  readonly initial: CaseView;
  readonly reload: () => Promise<CaseView | null>;
}

function CorrectionForm({ initial, reload }: CorrectionFormProps) {
  const { t } = useTranslation('intake');
  const navigate = useNavigate();
  const notify = useNotice();
  const { caseId } = initial;
  /** What the typing grew out of: first the case as opened, after a conflict the colleague's version. */
  const [base, setBase] = useState(initial);
  const [theirs, setTheirs] = useState<CaseView | null>(null);
  const [reason, setReason] = useState('');
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const reasonInput = useRef<HTMLInputElement>(null);
  const correct = useCorrect();
  const form = useForm<IntakeValues, unknown, IntakeCommand>({
    resolver: intakeResolver,
    defaultValues: toValues(initial.application),
  });
  const draft = useDraft(`intake:${caseId}`, form);

  const store = async (application: IntakeCommand) => {
    if (reason.trim() === '') {
      setIsReasonMissing(true);
      reasonInput.current?.focus();
      return;
    }
    try {
      await correct.mutateAsync({ caseId, version: base.version, application, reason });
      await draft.forget();
      notify(t('saved.corrected'));
      await navigate({ to: '/cases/$caseId', params: { caseId } });
    } catch (error) {
      if (refusalOf(error)?.code === 'conflict') setTheirs(await reload());
      else applyFaults(form, error, 'application.');
    }
  };
  const save = () => form.handleSubmit(store, () => requestAnimationFrame(() => summary.current?.focus()))();

  useSaveKeys({ onSave: () => void save() });
  useScreenKeys([{ keys: 'Ctrl+S', text: t('bar.saveCorrection') }]);

  const number = initial.summary.number ?? t('correction.unnumbered');
  const back = (
    <Link key="case" to="/cases/$caseId" params={{ caseId }} style={{ color: 'inherit' }}>
      {number}
    </Link>
  );
  return (
    <Page title={t('correctTitle')} breadcrumbs={[back]}>
      <FormProvider {...form}>
        <form noValidate autoComplete="off" onSubmit={(event: FormEvent) => event.preventDefault()}>
          <IntakeListsProvider editing={editing} edit={setEditing} caseId={caseId}>
            <IntakeLayout
              top={
                <>
                  <Alert severity="info" sx={{ mb: 1.5 }}>
                    {t('correction.intro', { number })}
                  </Alert>
                  <RefusalAlert error={correct.error} keepsTyping />
                  <FaultSummary ref={summary} />
                </>
              }
              bar={
                <SaveBar>
                  <DraftChip draft={draft} />
                  <MuiTextField
                    label={t('field.reason')}
                    required
                    value={reason}
                    inputRef={reasonInput}
                    onChange={(event) => {
                      setReason(event.target.value);
                      setIsReasonMissing(false);
                    }}
                    error={isReasonMissing}
                    helperText={t('correction.reasonHelper')}
                    slotProps={{ htmlInput: { maxLength: 2000 } }}
                    sx={{ flex: '1 1 280px' }}
                  />
                  <Button variant="contained" disabled={correct.isPending} onClick={() => void save()}>
                    {t('bar.saveCorrection')}
                  </Button>
                </SaveBar>
              }
            />
          </IntakeListsProvider>
        </form>
      </FormProvider>
      {theirs !== null && (
        <ConflictDialog
          base={toValues(base.application)}
          mine={form.getValues()}
          theirs={toValues(theirs.application)}
          onMerge={(merged) => {
            form.reset(toValues(theirs.application));
            form.reset(merged, { keepDefaultValues: true });
            setBase(theirs);
            setTheirs(null);
            correct.reset();
          }}
          onClose={() => setTheirs(null)}
        />
      )}
    </Page>
  );
}
