import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { useTRPC } from '../../../ui/client.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { HoldControl } from './hold-control.tsx';
import { ModeChange } from './mode-change.tsx';
import { breachesOf, missingFor, type OverrideView, overridesOf } from './override-form.ts';
import { PlanFields } from './plan-fields.tsx';
import { type Plan, type PlanForm, planForm, planOf } from './plan-form.ts';
import { BreachList, PlanVerdict } from './plan-verdict.tsx';
import { usePlanCheck } from './queries.ts';

interface PlanDialogProps {
  readonly view: CaseView;
  /** The hearing that moves; null: a new one. */
  readonly hearingId: string | null;
  readonly initial: PlanForm;
  readonly title: string;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly refusal: unknown;
  /** Saves; rejected when the save was refused. */
  readonly onSave: (plan: Plan, reason: string, overrides: OverrideView[]) => Promise<void>;
  readonly onClose: () => void;
}

/** Long enough to finish a word or a time, short enough to answer before the hand is back at the mouse. */
const quietMs = 300;

/** A hearing plan with what the docket says to it while it is typed: some rules refuse, some want a reason, some a tick. */
export function PlanDialog(props: PlanDialogProps) {
  const { view, hearingId } = props;
  const { t } = useTranslation('docket');
  const form = useForm({ resolver: zodResolver(planForm), defaultValues: props.initial });
  const plan = planOf(form.watch());
  const check = usePlanCheck(view.caseId, hearingId, useSettled(plan, quietMs));
  const [mustAccept, setMustAccept] = useState(false);
  const ask = useFreshVerdict(view.caseId, hearingId);
  const breaches = check.data?.breaches ?? [];
  const shownWarnings = JSON.stringify(breaches.filter(({ force }) => force === 'warning'));
  const { setValue } = form;

  // A tick given to other warnings does not count for these.
  useEffect(() => {
    if (shownWarnings !== '') setValue('acceptsWarnings', false);
    setMustAccept(false);
  }, [shownWarnings, setValue]);

  const save = async (values: PlanForm) => {
    const wanted = planOf(values);
    if (wanted === null) return;
    const fresh = (await ask(wanted))?.breaches ?? [];
    const isSame = JSON.stringify(fresh.filter(({ force }) => force === 'warning')) === shownWarnings;
    const missing = missingFor(fresh, {
      ...values,
      acceptsWarnings: values.acceptsWarnings && isSame,
    });
    if (missing === 'refused') return;
    if (missing === 'reason')
      form.setError('overrideReason', { type: 'custom', message: 'required' }, { shouldFocus: true });
    else if (missing === 'tick') setMustAccept(true);
    else await props.onSave(wanted, values.reason.trim(), overridesOf(fresh, values.overrideReason.trim()));
  };

  return (
    <FormDialog
      open
      title={props.title}
      form={form}
      onSubmit={save}
      onClose={props.onClose}
      submitLabel={props.submitLabel}
      isPending={props.isPending}
      canSubmit={plan === null || breaches.every(({ force }) => force !== 'refused')}
      refusal={props.refusal}
      refusalDetail={<BreachList breaches={breachesOf(props.refusal)} />}
      faultPrefix="plan."
      maxWidth="md"
    >
      <PlanFields view={view} />
      <ModeChange view={view} hearingId={hearingId} mode={plan?.mode ?? null} />
      <PlanVerdict
        verdict={check.data}
        isComplete={plan !== null}
        isChecking={check.isFetching}
        hasFailed={check.isError}
      />
      {mustAccept && (
        <Alert severity="warning" role="alert" sx={{ mt: 1 }}>
          {t('plan.acceptFirst')}
        </Alert>
      )}
      <HoldControl caseId={view.caseId} hearingId={hearingId} plan={plan} />
    </FormDialog>
  );
}

/** Asks the docket once more at the moment of saving; null when it does not answer: then the save itself will say. */
function useFreshVerdict(caseId: string, hearingId: string | null) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return (plan: Plan) =>
    queries
      .fetchQuery(trpc.docket.check.queryOptions({ caseId, hearingId, plan }, { staleTime: 0, retry: false }))
      .catch(() => null);
}
