import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type {
  ReviewEntryInput,
  ReviewView,
} from '../../../../electron/backend/api/contract/agreement-review.ts';
import { fen, legalDate, longText } from '../../../../electron/backend/api/contract/common.ts';
import type { ReviewAct } from '../../../../electron/backend/domain/agreement-review/review-rules.ts';
import { useBasisText } from '../../../ui/basis-text.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { MultiSelectField } from '../../../ui/fields/multi-select-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useRecordReview } from './review-queries.ts';

type Field = 'arbitratorId' | 'grounds' | 'reason' | 'partyId' | 'amountFen';

/** What each act asks beside its day. */
const asked: Readonly<Record<ReviewAct, readonly Field[]>> = {
  accepted: ['arbitratorId'],
  notAccepted: ['grounds', 'reason'],
  documentMade: [],
  documentNotMade: ['grounds', 'reason'],
  served: ['partyId'],
  withdrawn: ['partyId', 'reason'],
  paid: ['amountFen', 'reason'],
  broken: ['reason'],
};
const optional: readonly ReviewAct[] = ['notAccepted', 'documentNotMade', 'paid'];

interface ReviewActDialogProps {
  readonly view: ReviewView;
  readonly act: ReviewAct;
  readonly onClose: () => void;
}

/** One thing done to a review: its day, and what that act needs. */
export function ReviewActDialog({ view, act, onClose }: ReviewActDialogProps) {
  const { t, i18n } = useTranslation('mediation');
  const notify = useNotice();
  const { staff } = useReference();
  const basisText = useBasisText();
  const record = useRecordReview();
  const fields = asked[act];
  const form = useForm({
    resolver: zodResolver(formOf(act)),
    defaultValues: {
      on: view.today,
      arbitratorId: null,
      grounds: [],
      reason: '',
      partyId: null,
      amountFen: null,
    } as z.input<ReturnType<typeof formOf>>,
  });
  const { notAccepted, notMade } = view.listed;
  const arbitrators = staff.filter(({ functions, isActive }) => isActive && functions.includes('arbitrator'));
  return (
    <FormDialog
      open
      title={t(`review.act.${act}`)}
      form={form}
      submitLabel={t('review.save')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="entry."
      onClose={onClose}
      onSubmit={async (value) => {
        if (value.on === null) return;
        const { reviewId, version } = view;
        await record.mutateAsync({ reviewId, version, on: value.on, entry: entryOf(act, value) });
        notify(t('review.saved'));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {act === 'documentMade' && <Typography>{t('review.madeHelp')}</Typography>}
        <DateField name="on" label={t('review.on')} required />
        {fields.includes('arbitratorId') && (
          <SelectField
            name="arbitratorId"
            label={t('review.arbitrator')}
            required
            options={arbitrators.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {fields.includes('grounds') && (
          <MultiSelectField
            name="grounds"
            label={t('review.grounds')}
            options={(act === 'notAccepted' ? notAccepted : notMade).map(({ code, zh, en, basis }) => ({
              value: code,
              label: t('review.withBasis', {
                text: i18n.language === 'en' ? en : zh,
                basis: basisText(basis),
              }),
            }))}
          />
        )}
        {fields.includes('partyId') && (
          <SelectField
            name="partyId"
            label={t('review.party')}
            required
            options={view.application.parties
              .filter(({ id }) => act !== 'served' || !view.servedPartyIds.includes(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {fields.includes('amountFen') && <MoneyField name="amountFen" label={t('review.amount')} required />}
        {fields.includes('reason') && (
          <TextField
            name="reason"
            label={t(act === 'broken' ? 'review.said' : act === 'paid' ? 'review.note' : 'review.reason')}
            required={!optional.includes(act)}
            multiline
          />
        )}
      </Box>
    </FormDialog>
  );
}

function formOf(act: ReviewAct) {
  return z
    .object({
      on: legalDate.nullable(),
      arbitratorId: z.string().nullable(),
      grounds: z.array(z.string()),
      reason: longText,
      partyId: z.string().nullable(),
      amountFen: fen.nullable(),
    })
    .superRefine((value, context) => {
      const isMissing = (field: Field) => {
        if (field === 'reason') return !optional.includes(act) && value.reason.trim() === '';
        return field === 'grounds' ? value.grounds.length === 0 : value[field] === null;
      };
      const missing: (Field | 'on')[] = asked[act].filter(isMissing);
      if (value.on === null) missing.push('on');
      for (const path of missing) context.addIssue({ code: 'custom', path: [path], message: 'required' });
    });
}

function entryOf(act: ReviewAct, value: z.output<ReturnType<typeof formOf>>): ReviewEntryInput {
  const { grounds, reason } = value;
  const partyId = value.partyId ?? '';
  switch (act) {
    case 'accepted':
      return { kind: act, arbitratorId: value.arbitratorId ?? '' };
    case 'notAccepted':
    case 'documentNotMade':
      return { kind: act, grounds, reason };
    case 'documentMade':
      return { kind: act };
    case 'served':
      return { kind: act, partyId };
    case 'withdrawn':
      return { kind: act, partyId, reason };
    case 'paid':
      return { kind: act, amountFen: value.amountFen ?? 0, note: reason };
    case 'broken':
      return { kind: act, said: reason };
  }
}
