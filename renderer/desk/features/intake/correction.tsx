import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { IntakeListsProvider } from './intake-context.tsx';
import { type IntakeValues, type SeenApplication, toValues } from './intake-form.ts';
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
  /** What the typing grew out of: the case as opened, or as it stood when the draft was begun. */
  const [base, setBase] = useState<SeenApplication>(initial);
  /** A colleague's version that has to be looked at before the next save. */
  const [theirs, setTheirs] = useState<SeenApplication | null>(null);
  /** The draft was looked at once: was it begun before a colleague's save? */
  const [isDraftMet, setIsDraftMet] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const correct = useCorrect();
  const form = useForm<IntakeValues, unknown, IntakeCommand>({
    resolver: intakeResolver,
    defaultValues: toValues({ version: initial.version, application: initial.application }),
  });
  const draft = useDraft(`intake:${caseId}`, form);

  if (draft.isRestored && !isDraftMet) {
    setIsDraftMet(true);
    const { seen } = form.getValues();
    if (seen !== null && seen.version !== initial.version) {
      setBase(seen);
      setTheirs(initial);
    }
  }

  const store = async (application: IntakeCommand) => {
    const reason = form.getValues('correctionReason')?.trim() ?? '';
    if (reason === '') {
      form.setError('correctionReason', { type: 'refused', message: 'required' }, { shouldFocus: true });
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
                  <Box sx={{ flex: '1 1 280px' }}>
                    <TextField
                      name="correctionReason"
                      label={t('field.correctionReason')}
                      required
                      helper={t('correction.reasonHelper')}
                      maxLength={2000}
                    />
                  </Box>
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
          base={toValues(base)}
          mine={form.getValues()}
          theirs={toValues(theirs)}
          onMerge={(merged) => {
            const seen = { version: theirs.version, application: theirs.application };
            const { correctionReason } = form.getValues();
            form.reset(toValues(seen));
            form.reset({ ...merged, correctionReason, seen }, { keepDefaultValues: true });
            setBase(seen);
            setTheirs(null);
            correct.reset();
          }}
          onClose={() => setTheirs(null)}
        />
      )}
    </Page>
  );
}
