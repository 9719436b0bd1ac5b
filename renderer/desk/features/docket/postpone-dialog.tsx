import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import {
  isPartyRequest,
  postponementCodes,
  postponementSides,
} from '../../../../electron/backend/domain/lifecycle/postponement.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { useCaseTitle } from './case-title.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { HearingChoice } from './hearing-choice.tsx';
import { usePostponeHearing } from './mutations.ts';
import { breachesOf, missingFor, overridesOf } from './override-form.ts';
import { PlanFields } from './plan-fields.tsx';
import { movedPlanForm } from './plan-form.ts';
import { BreachList } from './plan-verdict.tsx';
import { newPostponeForm, type PostponeForm, postponeForm, postponementOf, ways } from './postpone-form.ts';
import { PostponePreview } from './postpone-preview.tsx';
import { usePostponePreview } from './queries.ts';

interface PostponeDialogProps {
  readonly view: CaseView;
  /** Scheduled hearings of the case, the one meant first. */
  readonly hearings: readonly [HearingView, ...HearingView[]];
  readonly onClose: () => void;
  readonly onSaved: (hearingId: string) => void;
}

const quietMs = 300;

/** 延期开庭: on whose account, why, and one of three ways out, with what it does to the dates before it is saved. */
export function PostponeDialog({ view, hearings, onClose, onSaved }: PostponeDialogProps) {
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const notify = useNotice();
  const { today } = useReference();
  const postpone = usePostponeHearing();
  const form = useForm<PostponeForm>({
    resolver: zodResolver(postponeForm),
    defaultValues: newPostponeForm(movedPlanForm(hearings[0], {}), hearings[0].id, today.date),
  });
  const typed = postponementOf(form.watch());
  const preview = usePostponePreview(view.caseId, useSettled(typed, quietMs));
  const title = caseTitle(view.summary);

  const save = async (values: PostponeForm) => {
    const wanted = postponementOf(values);
    if (wanted === null) return;
    const breaches = preview.data?.breaches ?? [];
    const missing = missingFor(breaches, values);
    if (missing === 'refused') return;
    if (missing === 'reason') {
      form.setError('overrideReason', { type: 'custom', message: 'required' }, { shouldFocus: true });
      return;
    }
    const late = values.lateReason.trim();
    if (preview.data?.isRequestLate === true && late === '') {
      form.setError('lateReason', { type: 'custom', message: 'required' }, { shouldFocus: true });
      return;
    }
    await postpone.mutateAsync({
      caseId: view.caseId,
      version: view.version,
      ...wanted,
      overrides: [
        ...overridesOf(breaches, values.overrideReason.trim()),
        ...(late === '' ? [] : [{ rule: 'postponeRequest' as const, reason: late }]),
      ],
    });
    notify(t(`postpone.saved.${wanted.way.to}`, { case: title }));
    onSaved(wanted.hearingId);
  };

  return (
    <FormDialog
      open
      title={t('change.postponeTitle', { case: title })}
      form={form}
      submitLabel={t('change.postpone')}
      isPending={postpone.isPending}
      canSubmit={(preview.data?.breaches ?? []).every(({ force }) => force !== 'refused')}
      refusal={postpone.error}
      refusalDetail={<BreachList breaches={breachesOf(postpone.error)} />}
      faultPrefix="way.plan."
      maxWidth="md"
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <HearingChoice hearings={hearings} />
        <CauseFields />
        <WayFields view={view} />
        <PostponePreview preview={preview.data} hasFailed={preview.isError} />
      </Box>
    </FormDialog>
  );
}

function CauseFields() {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const form = useFormContext<PostponeForm>();
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
        <SelectField
          name="by"
          label={t('postpone.by')}
          options={postponementSides.map((value) => ({ value, label: term(`postponementSide.${value}`) }))}
          required
          autoFocus
        />
        <SelectField
          name="code"
          label={t('postpone.code')}
          options={postponementCodes.map((value) => ({ value, label: term(`postponementCode.${value}`) }))}
          required
        />
        {isPartyRequest(form.watch('by')) && (
          <DateField name="requestedOn" label={t('postpone.requestedOn')} required />
        )}
      </Box>
      <TextField name="reason" label={t('change.postponeReason')} required multiline />
    </>
  );
}

function WayFields({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('docket');
  const { staff } = useReference();
  const form = useFormContext<PostponeForm>();
  const way = form.watch('way');
  return (
    <>
      <ChoiceButtons
        label={t('postpone.way')}
        isWide
        value={way}
        options={ways.map((value) => ({ value, label: t(`postpone.to.${value}`) }))}
        onChange={(value) => form.setValue('way', value, { shouldDirty: true })}
      />
      {way === 'date' && <PlanFields view={view} />}
      {way === 'action' && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
          <TextField name="actionText" label={t('postpone.action')} required multiline />
          <SelectField
            name="assigneeId"
            label={t('postpone.assignee')}
            options={staff
              .filter(({ isActive }) => isActive)
              .map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
        </Box>
      )}
    </>
  );
}
