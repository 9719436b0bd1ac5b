import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { type ClashView, clash } from '../../../../electron/backend/api/contract/docket.ts';
import { useTRPC } from '../../../ui/client.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { refusalOf } from '../../../ui/refusal.tsx';
import { PlanFields } from './plan-fields.tsx';
import { type Plan, type PlanForm, parsePlan, planForm, planOf } from './plan-form.ts';
import { ClashList, PlanVerdict } from './plan-verdict.tsx';
import { usePlanCheck } from './queries.ts';
import { useSettled } from './use-settled.ts';

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
  readonly onSave: (plan: Plan, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Long enough to finish a word or a time, short enough to answer before the hand is back at the mouse. */
const quietMs = 300;

/** A hearing plan with what the docket says to it while it is typed: clashes block, warnings want one tick. */
export function PlanDialog(props: PlanDialogProps) {
  const { view, hearingId } = props;
  const { t } = useTranslation('docket');
  const form = useForm({ resolver: zodResolver(planForm), defaultValues: props.initial });
  const plan = planOf(form.watch());
  const settled = useSettled(JSON.stringify(plan), quietMs);
  const check = usePlanCheck(
    view.caseId,
    hearingId,
    useMemo(() => parsePlan(settled), [settled]),
  );
  const [mustAccept, setMustAccept] = useState(false);
  const ask = useFreshVerdict(view.caseId, hearingId);
  const shownWarnings = JSON.stringify(check.data?.warnings ?? []);
  const { setValue } = form;

  // A tick given to other warnings does not count for these.
  useEffect(() => {
    if (shownWarnings !== '') setValue('acceptsWarnings', false);
    setMustAccept(false);
  }, [shownWarnings, setValue]);

  const save = async (values: PlanForm) => {
    const wanted = planOf(values);
    if (wanted === null) return;
    const verdict = await ask(wanted);
    const isAccepted = values.acceptsWarnings && JSON.stringify(verdict?.warnings) === shownWarnings;
    if (verdict !== null && verdict.clashes.length > 0) return;
    if (verdict !== null && verdict.warnings.length > 0 && !isAccepted) {
      setMustAccept(true);
      return;
    }
    await props.onSave(wanted, values.reason.trim());
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
      canSubmit={plan === null || (check.data?.clashes ?? []).length === 0}
      refusal={props.refusal}
      refusalDetail={<ClashList clashes={clashesOf(props.refusal)} />}
      faultPrefix="plan."
      maxWidth="md"
    >
      <PlanFields view={view} />
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

function clashesOf(error: unknown): readonly ClashView[] {
  const details = refusalOf(error)?.details;
  const clashes = z.array(clash).safeParse(details?.['clashes']);
  return clashes.success ? clashes.data : [];
}
