import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ReviewSide } from '../../../../electron/backend/domain/agreement-review/review.ts';
import { applyFaults } from '../../../ui/faults.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { newId } from '../../../ui/new-id.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useLeaveGuard } from '../../../ui/use-leave-guard.tsx';
import { type ReviewForm, reviewForm, toApplication } from './review-form.ts';
import { useApplyForReview } from './review-queries.ts';

const grid = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
} as const;

/** `/mediation/reviews/new`: the joint application of the parties to an agreement reached outside. */
export function ReviewApplyPage() {
  const { t } = useTranslation('mediation');
  const { today, causes, causeName } = useReference();
  const navigate = useNavigate();
  const notify = useNotice();
  const apply = useApplyForReview();
  const party = (side: ReviewSide) => ({
    id: newId(),
    side,
    name: '',
    identifier: null,
    phone: null,
    address: null,
    representative: null,
    hasSigned: false,
  });
  const start: ReviewForm = {
    appliedOn: today.date,
    effectiveOn: null,
    organisation: '',
    mediator: '',
    agreementNumber: '',
    causeCode: null,
    parties: [party('worker'), party('employer')],
    terms: '',
    instalments: [],
    penaltyText: '',
    isAccelerating: false,
    materials: t('review.usualMaterials'),
  };
  const form = useForm({ resolver: zodResolver(reviewForm), defaultValues: start });
  const parties = useFieldArray({ control: form.control, name: 'parties', keyName: 'key' });
  const instalments = useFieldArray({ control: form.control, name: 'instalments', keyName: 'key' });
  const leave = useLeaveGuard(form.formState.isDirty);
  useEffect(() => {
    if (apply.error !== null) applyFaults(form, apply.error, 'application.');
  }, [form, apply.error]);
  return (
    <Page
      title={t('review.apply')}
      breadcrumbs={[
        <RouterLink key="room" to="/mediation" search={{ tab: 'reviews' }}>
          {t('tabs.reviews')}
        </RouterLink>,
      ]}
    >
      {leave}
      <Form
        form={form}
        onSubmit={async (values) => {
          const application = toApplication(values);
          if (application === null) return;
          const { reviewId } = await apply.mutateAsync({ application });
          notify(t('review.applied'));
          // What was typed is saved: the guard of the page has nothing left to ask.
          await navigate({
            to: '/mediation/reviews/$reviewId',
            params: { reviewId },
            ignoreBlocker: true,
          });
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 960, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <RefusalAlert error={apply.error} keepsTyping />
          <Typography color="text.secondary">{t('review.applyHelp')}</Typography>
          <Typography variant="h2">{t('review.agreement')}</Typography>
          <Box sx={grid}>
            <DateField name="effectiveOn" label={t('review.effectiveOn')} required />
            <DateField name="appliedOn" label={t('review.appliedOn')} required />
            <TextField name="organisation" label={t('review.organisation')} required />
            <TextField name="mediator" label={t('review.mediator')} required />
            <TextField name="agreementNumber" label={t('review.agreementNumber')} />
            <SelectField
              name="causeCode"
              label={t('review.cause')}
              required
              options={causes.map(({ code }) => ({ value: code, label: causeName(code) }))}
            />
          </Box>
          <TextField
            name="terms"
            label={t('review.terms')}
            helper={t('review.termsHelp')}
            multiline
            required
          />
          <Typography variant="h2">{t('review.sides')}</Typography>
          {parties.fields.map(({ key, side }, index) => (
            <Box key={key} role="group" aria-label={t(`review.side.${side}`)} sx={grid}>
              <TextField name={`parties.${index}.name`} label={t(`review.side.${side}`)} required />
              <TextField name={`parties.${index}.identifier`} label={t(`review.identifier.${side}`)} />
              <TextField name={`parties.${index}.phone`} label={t('review.phone')} type="tel" />
              <TextField name={`parties.${index}.address`} label={t('review.address')} />
              {side === 'employer' && (
                <TextField name={`parties.${index}.representative`} label={t('review.representative')} />
              )}
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                <CheckField name={`parties.${index}.hasSigned`} label={t('review.hasSigned')} />
                {index > 1 && <Button onClick={() => parties.remove(index)}>{t('review.remove')}</Button>}
              </Box>
            </Box>
          ))}
          <Box>
            <Button variant="outlined" onClick={() => parties.append(party('worker'))}>
              {t('review.addWorker')}
            </Button>
          </Box>
          <Typography variant="h2">{t('review.payment')}</Typography>
          <Typography color="text.secondary">{t('review.paymentHelp')}</Typography>
          {instalments.fields.map(({ key }, index) => (
            <Box
              key={key}
              role="group"
              aria-label={t('review.instalment', { n: index + 1 })}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}
            >
              <Box sx={{ flex: '1 1 200px' }}>
                <DateField name={`instalments.${index}.dueOn`} label={t('review.dueOn')} required />
              </Box>
              <Box sx={{ flex: '1 1 200px' }}>
                <MoneyField name={`instalments.${index}.amountFen`} label={t('review.amount')} required />
              </Box>
              <Button onClick={() => instalments.remove(index)}>{t('review.remove')}</Button>
            </Box>
          ))}
          <Box>
            <Button variant="outlined" onClick={() => instalments.append({ dueOn: null, amountFen: null })}>
              {t('review.addInstalment')}
            </Button>
          </Box>
          <TextField name="penaltyText" label={t('review.penalty')} />
          <CheckField name="isAccelerating" label={t('review.isAccelerating')} />
          <TextField
            name="materials"
            label={t('review.materials')}
            helper={t('review.materialsHelp')}
            multiline
          />
          <Box>
            <Button type="submit" variant="contained" disabled={apply.isPending}>
              {t('review.save')}
            </Button>
          </Box>
        </Box>
      </Form>
    </Page>
  );
}
