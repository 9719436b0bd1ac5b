import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { localDateTime } from '../../../../electron/backend/api/contract/common.ts';
import { answerOrigins } from '../../../../electron/backend/domain/online/async-entry.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { DateTimeField } from '../../../ui/fields/date-time-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRecordAct } from './mutations.ts';
import { useExtensionPreview } from './queries.ts';
import { useSpent } from './use-spent.ts';
import { useEndText } from './use-window-text.ts';

interface ExtendDialogProps {
  readonly view: AsyncHearingView;
  readonly partyId: string;
  readonly onClose: () => void;
}

const extendForm = z
  .object({
    asked: z.string().trim(),
    origin: z.enum(answerOrigins),
    receivedAt: localDateTime,
    decision: z.enum(['grant', 'refuse', 'later']),
    reason: z.string().trim(),
  })
  .superRefine(({ asked, decision, reason }, context) => {
    const required = (path: string) =>
      context.addIssue({ code: 'custom', path: [path], message: 'required' });
    if (decision === 'later' && asked === '') required('asked');
    if (decision !== 'later' && reason === '') required('reason');
  });
type ExtendForm = z.infer<typeof extendForm>;

/** More time for a party, once in a window: what it does to the end and the award period stands above the decision. */
export function ExtendDialog({ view, partyId, onClose }: ExtendDialogProps) {
  const { t } = useTranslation('online');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const record = useRecordAct();
  const spent = useSpent();
  const window = view.steps
    .find(({ closesAt }) => closesAt === null)
    ?.windows.find((candidate) => candidate.partyId === partyId);
  const isAsked = (window?.extension ?? null) !== null;
  const form = useForm<ExtendForm>({
    resolver: zodResolver(extendForm),
    defaultValues: { asked: '', origin: 'phone', receivedAt: view.now, decision: 'grant', reason: '' },
  });
  const save = async ({ asked, origin, receivedAt, decision, reason }: ExtendForm) => {
    const request = asked === '' ? null : { reason: asked, origin, receivedAt };
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      hearingId: view.hearingId,
      spentSeconds: spent(),
      act:
        decision === 'later' && request !== null
          ? { act: 'askExtension', partyId, asked: request }
          : { act: 'decideExtension', partyId, asked: request, isGranted: decision === 'grant', reason },
    });
    notify(t('extend.saved'));
    onClose();
  };
  const decisions = isAsked ? (['grant', 'refuse'] as const) : (['grant', 'refuse', 'later'] as const);
  return (
    <FormDialog
      open
      title={t('extend.title', { name: view.parties.find(({ id }) => id === partyId)?.name ?? '' })}
      form={form}
      submitLabel={t('extend.submit')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="act."
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Effect hearingId={view.hearingId} partyId={partyId} />
        {isAsked ? (
          <div>{t('record.asked', { reason: window?.extension?.asked?.reason ?? '' })}</div>
        ) : (
          <>
            <TextField name="asked" label={t('extend.asked')} autoFocus />
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 2fr' } }}>
              <SelectField
                name="origin"
                label={t('extend.origin')}
                options={answerOrigins
                  .filter((origin) => origin !== 'portal')
                  .map((origin) => ({ value: origin, label: term(`answerOrigin.${origin}`) }))}
              />
              <DateTimeField name="receivedAt" label={t('extend.receivedAt')} required />
            </Box>
          </>
        )}
        <SelectField
          name="decision"
          label={t('extend.decision')}
          options={decisions.map((decision) => ({ value: decision, label: t(`extend.${decision}`) }))}
        />
        <TextField name="reason" label={t('extend.reason')} multiline minRows={2} />
      </Box>
    </FormDialog>
  );
}

function Effect({ hearingId, partyId }: { readonly hearingId: string; readonly partyId: string }) {
  const { t } = useTranslation('online');
  const endText = useEndText();
  const dayText = useDayText();
  const { data } = useExtensionPreview(hearingId, partyId);
  if (data === undefined) return null;
  const { before, after, finishBy, awardUntil, slackAfter } = data;
  const slack = slackAfter < 0 ? t('extend.over', { n: -slackAfter }) : t('extend.slack', { n: slackAfter });
  return (
    <Alert severity={slackAfter < 0 ? 'warning' : 'info'}>
      <div>
        {t('extend.effect', {
          before: endText(before.windowEnd),
          after: endText(after.windowEnd),
          latest: endText(after.latestEnd),
          by: dayText(finishBy),
          slack,
        })}
      </div>
      {awardUntil !== null && <div>{t('extend.award', { date: dayText(awardUntil) })}</div>}
    </Alert>
  );
}
