import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { AwardFields } from './award-fields.tsx';
import { useCaseTitle } from './case-title.ts';
import { useMakePartialAward } from './mutations.ts';
import { openClaims } from './open-claims.ts';
import { extrasOf, newOutcomeForm, type OutcomeForm, outcomeOf, partialAwardForm } from './outcome-form.ts';

interface PartialAwardDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** 先行裁决: the claims that get a result are decided now, the others go on. Typing is kept as a draft. */
export function PartialAwardDialog({ view, onClose }: PartialAwardDialogProps) {
  const { t } = useTranslation('outcome');
  const { today } = useReference();
  const notify = useNotice();
  const make = useMakePartialAward();
  const title = useCaseTitle()(view);
  const claims = openClaims(view);
  const schema = useMemo(() => partialAwardForm(claims, today.date), [claims, today.date]);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { ...newOutcomeForm(claims, today.date, ''), method: 'award' as const },
  });
  const draft = useDraft(`partialAward:${view.caseId}`, form);
  const save = async (value: OutcomeForm) => {
    const award = outcomeOf(value, claims);
    if (award?.method !== 'award') return;
    const { caseId, version } = view;
    await make.mutateAsync({ caseId, version, award, ...extrasOf(value) });
    await draft.forget();
    notify(t('partial.saved', { case: title, n: award.decisions.length }));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('partial.title', { case: title })}
      form={form}
      submitLabel={t('partial.submit')}
      isPending={make.isPending}
      refusal={make.error}
      faultPrefix="award."
      onSubmit={save}
      onClose={onClose}
      maxWidth="md"
      isKept
      extraActions={
        <Box sx={{ mr: 'auto' }}>
          <DraftChip draft={draft} />
        </Box>
      }
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="info">{t('partial.intro')}</Alert>
        <AwardFields view={view} isPartial />
      </Box>
    </FormDialog>
  );
}
