import Button from '@mui/material/Button';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan, useMe } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useReadVerdict } from './deliberation-queries.ts';
import { openClaims } from './open-claims.ts';
import { newDecisions, type OutcomeForm } from './outcome-form.ts';

/** Takes over what the panel decided on every claim; offered to its members. */
export function FromDeliberation({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const me = useMe();
  const canRead = useCan('deliberation.get');
  const notify = useNotice();
  const form = useFormContext<OutcomeForm>();
  const read = useReadVerdict();
  const members = view.tribunal?.arbitratorIds ?? [];
  if (!canRead || members.length < 2 || !members.includes(me.staffId)) return null;
  const takeOver = async () => {
    const { verdict } = await read.mutateAsync(view.caseId);
    if (verdict === null) return;
    const decisions = newDecisions(openClaims(view), verdict.decisions);
    form.setValue('decisions', decisions, { shouldDirty: true });
    form.clearErrors('decisions');
    notify(t('deliberation.takenOver'));
  };
  return (
    <>
      <RefusalAlert error={read.error} />
      <Button sx={{ justifySelf: 'start' }} disabled={read.isPending} onClick={() => void takeOver()}>
        {t('deliberation.takeOver')}
      </Button>
    </>
  );
}
