import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import { useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import {
  lockedDecisions,
  partlyAwardedFen,
} from '../../../../electron/backend/domain/instruments/partial-award.ts';
import { amountInDispute } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useRuleText } from '../../../ui/basis-text.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { AwardFields } from './award-fields.tsx';
import { useCaseTitle } from './case-title.ts';
import { MediationFields } from './mediation-fields.tsx';
import { useRecordOutcome } from './mutations.ts';
import { openClaims, withOpenClaims } from './open-claims.ts';
import {
  extrasOf,
  newOutcomeForm,
  type OutcomeForm,
  outcomeForm,
  outcomeMethods,
  outcomeOf,
} from './outcome-form.ts';

interface OutcomeDialogProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** The outcome of the case in one save, with closing it at the same time if wished. Typing is kept as a draft. */
export function OutcomeDialog({ view, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const { today } = useReference();
  const me = useMe();
  const notify = useNotice();
  const caseTitle = useCaseTitle();
  const record = useRecordOutcome();
  const claims = openClaims(view);
  const schema = useMemo(() => outcomeForm(claims, today.date), [claims, today.date]);
  const mediator = me.functions.includes('mediator') ? me.name : '';
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: newOutcomeForm(claims, today.date, mediator),
  });
  const draft = useDraft(`outcome:${view.caseId}`, form);
  const title = caseTitle(view);

  const save = async (value: OutcomeForm) => {
    const outcome = outcomeOf(value, claims, [...lockedDecisions(view).values()]);
    if (outcome === null) return;
    const closeOn = value.closesToo ? value.closeOn : null;
    await record.mutateAsync({
      caseId: view.caseId,
      version: view.version,
      outcome,
      closeOn,
      ...extrasOf(value),
    });
    await draft.forget();
    const names = { case: title, method: term(`closingMethod.${value.method}`) };
    notify(closeOn === null ? t('saved', names) : t('savedClosed', names));
    onClose();
  };

  return (
    <FormDialog
      open
      title={t('title', { case: title })}
      form={form}
      submitLabel={form.watch('closesToo') ? t('saveAndClose') : t('save')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="outcome."
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
      <OutcomeFields view={view} />
    </FormDialog>
  );
}

function OutcomeFields({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const form = useFormContext<OutcomeForm>();
  const method = form.watch('method');
  const closesToo = form.watch('closesToo');
  const decidedOn =
    method === 'mediation'
      ? t('decidedOn.mediation')
      : method === 'award'
        ? t('decidedOn.award')
        : t('decidedOn.label');
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography color="text.secondary">
        {t('inDispute', {
          amount: formatYuan(amountInDispute(view.application)),
          n: view.application.claims.length,
        })}
      </Typography>
      <MethodChoice view={view} />
      <Consequence view={view} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <DateField name="decidedOn" label={decidedOn} required />
      </Box>
      <DecidedBefore view={view} />
      {method === 'mediation' && <MediationFields view={withOpenClaims(view)} />}
      {method === 'award' && <AwardFields view={view} />}
      {method !== 'mediation' && method !== 'award' && (
        <TextField name="reason" label={t('reason')} helper={t(`reasonHelp.${method}`)} required multiline />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          borderTop: 1,
          borderColor: 'divider',
          pt: 1,
          alignItems: 'start',
        }}
      >
        <CheckField name="closesToo" label={t('close.too')} />
        {closesToo && <DateField name="closeOn" label={t('close.on')} required />}
      </Box>
    </Box>
  );
}

/** What partial awards have decided stands; the rest is decided now. */
function DecidedBefore({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const locked = lockedDecisions(view);
  if (locked.size === 0) return null;
  const numbers = view.application.claims.flatMap(({ id }, index) => (locked.has(id) ? [index + 1] : []));
  return (
    <Alert severity="info">
      {t('partial.decided', {
        numbers: numbers.join(t('partial.and')),
        amount: formatYuan(partlyAwardedFen(view)),
      })}
    </Alert>
  );
}

/** Hearings still to come end with the outcome: said before it is saved. */
function Consequence({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const intervalText = useIntervalText();
  const coming = view.hearings.filter((hearing) => hearing.status === 'scheduled');
  if (coming.length === 0) return null;
  const list = coming.map(({ plan }) => intervalText(plan.startsAt, plan.endsAt)).join('；');
  return (
    <Alert severity="warning" sx={{ py: 0 }}>
      {t('cancels', { list })}
    </Alert>
  );
}

/** The ways this case may end now; those that are not open stand greyed, with the reason in words below. */
function MethodChoice({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('outcome');
  const { t: term } = useTranslation('terms');
  const ruleText = useRuleText();
  const form = useFormContext<OutcomeForm>();
  const refusalOf = (method: string) =>
    view.endings.find((ending) => ending.method === method)?.refusal ?? null;
  const refused = outcomeMethods.flatMap((known) => {
    const refusal = refusalOf(known);
    return refusal === null
      ? []
      : [t('endings.item', { method: term(`closingMethod.${known}`), reason: ruleText(refusal) })];
  });
  const method = form.watch('method');
  const labelId = useId();
  return (
    <Box>
      <Typography id={labelId} variant="caption" color="text.secondary">
        {t('method')}
      </Typography>
      <RadioGroup
        row
        aria-labelledby={labelId}
        value={method}
        onChange={(_, value) => {
          const next = outcomeMethods.find((known) => known === value);
          if (next === undefined) return;
          form.setValue('method', next, { shouldDirty: true });
          form.clearErrors();
        }}
      >
        {outcomeMethods.map((known) => (
          <FormControlLabel
            key={known}
            value={known}
            disabled={refusalOf(known) !== null}
            control={<Radio sx={{ py: 0.5 }} />}
            label={term(`closingMethod.${known}`)}
          />
        ))}
      </RadioGroup>
      {refused.length > 0 && (
        <Typography variant="caption" component="p" color="text.secondary">
          {t('endings.closed')}
          {refused.join(t('endings.join'))}
        </Typography>
      )}
    </Box>
  );
}
