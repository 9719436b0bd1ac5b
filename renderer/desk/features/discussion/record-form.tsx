import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DiscussionsView } from '../../../../electron/backend/api/contract/discussion.ts';
import { discussionTriggers } from '../../../../electron/backend/domain/discussion/triggers.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MultiSelectField } from '../../../ui/fields/multi-select-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { type DiscussionForm, discussionForm, issuesOf } from './discussion-form.ts';
import { AbsenceRows, OpinionRows } from './person-rows.tsx';
import { useRecordDiscussion } from './queries.ts';

/** Keeps the record of a discussion that was held; typing is kept as a draft. */
export function RecordForm({ view }: { readonly view: DiscussionsView }) {
  const { t } = useTranslation('discussion');
  const { t: term } = useTranslation('terms');
  const { staff, staffName, today } = useReference();
  const me = useMe();
  const notify = useNotice();
  const record = useRecordDiscussion();
  const people = staff.filter(({ isActive }) => isActive);
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  const named = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ value: id, label: staffName(id) }));
  const form = useForm<DiscussionForm, unknown, DiscussionForm>({
    resolver: zodResolver(discussionForm),
    defaultValues: newRecord(view, today.date, me.staffId),
  });
  const draft = useDraft(`discussion:${view.caseId}`, form);
  useEffect(() => {
    if (record.error !== null) applyFaults(form, record.error, 'discussion.');
  }, [form, record.error]);
  const save = async (typed: DiscussionForm) => {
    const { caseId, version } = view;
    await record.mutateAsync({ caseId, version, discussion: { ...typed, issues: issuesOf(typed.issues) } });
    await draft.discard();
    notify(t('form.saved'));
  };
  return (
    <Paper variant="outlined" component="section" aria-label={t('form.title')} sx={{ p: 2 }}>
      <Typography variant="h2">{t('form.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('form.quorum', { n: view.quorum })}
      </Typography>
      <RefusalAlert error={record.error} keepsTyping />
      <Form form={form} onSubmit={save}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <DateField name="heldOn" label={t('form.heldOn')} required max={today.date} />
            <TextField name="place" label={t('form.place')} />
            <SelectField
              name="chairId"
              label={t('form.chair')}
              helper={t('form.chairHelp')}
              options={named(view.chairIds)}
              required
            />
            <SelectField
              name="reporterId"
              label={t('form.reporter')}
              helper={t('form.reporterHelp')}
              options={view.tribunalIds.length > 0 ? named(view.tribunalIds) : options}
              required
            />
            <SelectField name="recorderId" label={t('form.recorder')} options={options} required />
            <MultiSelectField
              name="triggers"
              label={t('form.triggers')}
              options={discussionTriggers.map((value) => ({
                value,
                label: term(`discussionTrigger.${value}`),
              }))}
              required
            />
          </Box>
          <TextField
            name="issues"
            label={t('form.issues')}
            helper={t('form.issuesHelp')}
            required
            multiline
            minRows={2}
          />
          <OpinionRows staff={options} />
          <AbsenceRows staff={options} />
          <TextField name="conclusion" label={t('form.conclusion')} required multiline minRows={3} />
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Button type="submit" variant="contained" disabled={record.isPending}>
              {t('form.save')}
            </Button>
            <DraftChip draft={draft} />
          </Box>
        </Box>
      </Form>
    </Paper>
  );
}

function newRecord(view: DiscussionsView, today: DiscussionForm['heldOn'], me: string): DiscussionForm {
  const present = [...new Set([...view.chairIds.slice(0, 1), ...view.tribunalIds])];
  return {
    heldOn: today,
    place: '',
    chairId: view.chairIds[0] ?? '',
    reporterId: view.tribunalIds[0] ?? '',
    recorderId: me,
    triggers: view.triggers.filter(({ isDiscussed }) => !isDiscussed).map(({ kind }) => kind),
    issues: '',
    opinions: Array.from({ length: Math.max(view.quorum, present.length) }, (_, index) => ({
      staffId: present[index] ?? '',
      stance: 'agrees' as const,
      text: '',
    })),
    absences: [],
    conclusion: '',
  };
}
