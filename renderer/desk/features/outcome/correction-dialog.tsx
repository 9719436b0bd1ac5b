import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import {
  correctableKinds,
  correctionGrounds,
} from '../../../../electron/backend/domain/instruments/correction.ts';
import { lockedDecisions } from '../../../../electron/backend/domain/instruments/partial-award.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useCaseTitle } from './case-title.ts';
import { type CorrectionForm, correctionForm, correctionOf } from './correction-form.ts';
import { CorrectionPlaces } from './correction-places.tsx';
import { useCorrectInstrument } from './mutations.ts';

interface CorrectionDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** 补正: which document, what kind of error, which places; RULES 54. */
export function CorrectionDialog({ view, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const dateText = useDateText();
  const { today } = useReference();
  const correct = useCorrectInstrument();
  const title = useCaseTitle()(view);
  const schema = useMemo(() => correctionForm(today.date), [today.date]);
  const papers = view.documents.filter(({ kind }) => correctableKinds.includes(kind));
  const form = useForm<CorrectionForm, unknown, CorrectionForm>({
    resolver: zodResolver(schema),
    defaultValues: {
      documentId: papers.at(-1)?.id ?? '',
      on: today.date,
      ground: 'clerical',
      places: [{ place: '', wrong: '', right: '' }],
      reason: '',
      amounts: Object.fromEntries(view.application.claims.map(({ id }) => [id, null])),
    },
  });
  const ground = form.watch('ground');
  const save = async (value: CorrectionForm) => {
    if (value.on === null) return;
    const { caseId, version } = view;
    const { documentId, on } = value;
    await correct.mutateAsync({ caseId, version, documentId, on, correction: correctionOf(value) });
    notify(t('correction.saved', { case: title }));
    onClose();
  };
  return (
    <FormDialog
      open
      title={t('correction.title', { case: title })}
      form={form}
      submitLabel={t('correction.submit')}
      isPending={correct.isPending}
      refusal={correct.error}
      faultPrefix="correction."
      maxWidth="md"
      onSubmit={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="info">{t('correction.intro')}</Alert>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <SelectField
            name="documentId"
            label={t('correction.document')}
            options={papers.map(({ id, title: name, number, issuedOn }) => ({
              value: id,
              label: [name, number, dateText(issuedOn)].filter((part) => part !== '').join(' · '),
            }))}
          />
          <DateField name="on" label={t('correction.on')} required />
          <SelectField
            name="ground"
            label={t('correction.ground')}
            options={correctionGrounds.map((value) => ({ value, label: term(`correctionGround.${value}`) }))}
            helper={t(`correction.groundHelp.${ground}`)}
          />
        </Box>
        <CorrectionPlaces isOmission={ground === 'omission'} />
        {ground === 'calculation' && <Amounts view={view} />}
        <TextField
          name="reason"
          label={t('correction.reason')}
          helper={t('correction.reasonHelp')}
          required
          multiline
          minRows={2}
        />
      </Box>
    </FormDialog>
  );
}

/** Of what was awarded, the amounts that were counted wrong; what is left empty stays. */
function Amounts({ view }: Pick<CorrectionDialogProps, 'view'>) {
  const { t } = useTranslation('outcome');
  const own = view.outcome?.method === 'award' ? view.outcome.decisions : [];
  const decisions = [...own, ...lockedDecisions(view).values()];
  const awarded = view.application.claims.flatMap((claim, index) => {
    const amountFen = decisions.find(({ claimId }) => claimId === claim.id)?.amountFen ?? 0;
    return amountFen > 0 ? [{ id: claim.id, n: index + 1, amount: formatYuan(amountFen) }] : [];
  });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      {awarded.map(({ id, n, amount }) => (
        <MoneyField key={id} name={`amounts.${id}`} label={t('correction.amountOf', { n, amount })} />
      ))}
    </Box>
  );
}
