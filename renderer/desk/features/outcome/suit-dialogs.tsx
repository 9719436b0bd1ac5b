import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import type { SuitView } from '../../../../electron/backend/api/contract/effect.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { courtResults, resultsOf, suitActions } from '../../../../electron/backend/domain/effect/suit.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useInstrumentName } from '../../../ui/instrument-name.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useCaseTitle } from './case-title.ts';
import { useRecordCourtResult, useRecordSuit } from './mutations.ts';

interface SuitDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** A day that has come and is not before another. */
function pastDay(notBefore: LegalDate | null, today: LegalDate) {
  return legalDate
    .nullable()
    .refine((on) => on !== null, { error: 'required' })
    .refine((on) => on === null || on <= today, { error: 'inTheFuture' })
    .refine((on) => on === null || notBefore === null || on >= notBefore, { error: 'tooEarly' });
}

/** Which party went to court, where, and whether to sue or to have a final award revoked. */
export function SuitDialog({ view, onClose }: SuitDialogProps) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const dateText = useDateText();
  const { today } = useReference();
  const title = useCaseTitle()(view);
  const sue = useRecordSuit();
  const instrumentName = useInstrumentName();
  const awards = view.effects.map(({ instrument }) => instrument);
  const first = view.effects.at(-1)?.instrument;
  const notBefore = awards.map(({ decidedOn }) => decidedOn).sort()[0] ?? null;
  const schema = useMemo(
    () =>
      z.object({
        on: pastDay(notBefore, today.date),
        partyId: z
          .string()
          .nullable()
          .refine((value) => value !== null && value !== '', { error: 'required' }),
        instrumentId: z.string(),
        action: z.enum(suitActions),
        court: z.string().trim().min(1, { error: 'required' }),
        courtCaseNumber: z.string().trim(),
      }),
    [notBefore, today.date],
  );
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      on: today.date as LegalDate | null,
      partyId: view.application.parties[0]?.id ?? null,
      instrumentId: first?.id ?? '',
      action: 'suit' as const,
      court: '',
      courtCaseNumber: '',
    } as z.input<typeof schema>,
  });
  const over = form.watch('instrumentId');
  const isFinal = awards.find(({ id }) => id === over)?.finality === 'final';
  const save = async ({
    on,
    partyId,
    instrumentId,
    action,
    court,
    courtCaseNumber,
  }: z.output<typeof schema>) => {
    if (on === null || partyId === null) return;
    const which = awards.length > 1 ? { instrumentId } : {};
    const suit = { partyId, action, court, courtCaseNumber, ...which };
    await sue.mutateAsync({ caseId: view.caseId, version: view.version, on, suit });
    notify(t('suit.saved', { case: title, date: dateText(on) }));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('suit.title', { case: title })}
      form={form}
      submitLabel={t('suit.submit')}
      isPending={sue.isPending}
      refusal={sue.error}
      faultPrefix="suit."
      maxWidth="sm"
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <SelectField
          name="partyId"
          label={t('suit.party')}
          options={view.application.parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {awards.length > 1 && (
          <SelectField
            name="instrumentId"
            label={t('suit.instrument')}
            options={awards.map((instrument) => ({
              value: instrument.id,
              label: instrumentName(instrument),
            }))}
          />
        )}
        <SelectField
          name="action"
          label={t('suit.action')}
          options={suitActions
            .filter((action) => action === 'suit' || isFinal)
            .map((action) => ({ value: action, label: term(`suitAction.${action}`) }))}
        />
        <TextField name="court" label={t('suit.court')} required />
        <TextField name="courtCaseNumber" label={t('suit.number')} />
        <DateField name="on" label={t('suit.on')} required {...(notBefore !== null && { min: notBefore })} />
        <Alert severity="info" sx={{ gridColumn: '1 / -1' }}>
          {t('suit.effect')}
        </Alert>
      </Box>
    </FormDialog>
  );
}

const resultForm = z.object({
  suitId: z.string(),
  result: z.enum(courtResults),
  on: legalDate.nullable().refine((on) => on !== null, { error: 'required' }),
  note: z.string().trim(),
});

/** What the court came to; what that means for the award follows from it. */
export function CourtResultDialog({ view, onClose }: SuitDialogProps) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const dateText = useDateText();
  const { today } = useReference();
  const title = useCaseTitle()(view);
  const record = useRecordCourtResult();
  const open = openSuits(view);
  const form = useForm<z.input<typeof resultForm>, unknown, z.output<typeof resultForm>>({
    resolver: zodResolver(resultForm),
    defaultValues: { suitId: open[0]?.id ?? '', result: 'withdrawn', on: today.date, note: '' },
  });
  const suitId = form.watch('suitId');
  const suit = open.find(({ id }) => id === suitId);
  const nameOf = (partyId: string | null) =>
    view.application.parties.find(({ id }) => id === partyId)?.name ?? '';
  const save = async ({ on, ...values }: z.output<typeof resultForm>) => {
    if (on === null) return;
    await record.mutateAsync({ caseId: view.caseId, version: view.version, on, ...values });
    notify(t('courtResult.saved'));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('courtResult.title', { case: title })}
      form={form}
      submitLabel={t('courtResult.submit')}
      isPending={record.isPending}
      refusal={record.error}
      maxWidth="sm"
      canSubmit={suit !== undefined}
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {open.length === 0 && <Alert severity="info">{t('courtResult.none')}</Alert>}
        <SelectField
          name="suitId"
          label={t('courtResult.suit')}
          options={open.map(({ id, partyId, action, court, on }) => ({
            value: id,
            label: [nameOf(partyId), term(`suitAction.${action}`), court, dateText(on)]
              .filter((part) => part !== '')
              .join(' · '),
          }))}
        />
        <SelectField
          name="result"
          label={t('courtResult.result')}
          options={(suit === undefined ? courtResults : resultsOf[suit.action]).map((result) => ({
            value: result,
            label: term(`courtResult.${result}`),
          }))}
        />
        <DateField name="on" label={t('courtResult.on')} required {...(suit && { min: suit.on })} />
        <TextField name="note" label={t('courtResult.note')} multiline minRows={2} />
      </Box>
    </FormDialog>
  );
}

function openSuits(view: CaseView): readonly SuitView[] {
  const suits = view.effects.flatMap(({ parties }) => parties.flatMap((party) => party.suits));
  const open = suits.filter(({ end }) => end === null);
  // A suit over the whole stands beside every document.
  return open.filter((suit, index) => open.findIndex(({ id }) => id === suit.id) === index);
}
