import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { checkPlan } from '../../../../electron/backend/api/contract/docket.ts';
import type { BreachView } from '../../../../electron/backend/api/contract/docket-breach.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useBreachText } from './breach-text.ts';

export type Verdict = z.infer<typeof checkPlan.output>;

interface PlanVerdictProps {
  /** Undefined: not known (yet). */
  readonly verdict: Verdict | undefined;
  readonly isComplete: boolean;
  readonly isChecking: boolean;
  readonly hasFailed: boolean;
}

/** What the docket says to a plan while it is typed: some rules refuse, some want a reason, some are only told. */
export function PlanVerdict({ verdict, isComplete, isChecking, hasFailed }: PlanVerdictProps) {
  const { t } = useTranslation('docket');
  return (
    <Box role="status" aria-label={t('plan.checking')} sx={{ display: 'grid', gap: 1, minHeight: 40, mt: 2 }}>
      {!isComplete && <Typography color="text.secondary">{t('plan.incomplete')}</Typography>}
      {isComplete && verdict === undefined && isChecking && (
        <Typography color="text.secondary">{t('plan.checking')}</Typography>
      )}
      {isComplete && hasFailed && <Alert severity="warning">{t('plan.checkFailed')}</Alert>}
      {isComplete && verdict !== undefined && (
        <>
          <BreachList breaches={verdict.breaches} asksReason />
          {verdict.breaches.length === 0 && (
            <Alert severity="success" sx={{ py: 0 }}>
              {t('plan.clear')}
            </Alert>
          )}
          {verdict.breaches.length > 0 && <LawfulDays verdict={verdict} />}
        </>
      )}
    </Box>
  );
}

/** Between which days the law lets the case be heard, if papers go out today. */
function LawfulDays({ verdict: { earliest, latest } }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('docket');
  const dateText = useDateText();
  return (
    <Typography color="text.secondary">
      {latest === null
        ? t('plan.lawfulFrom', { earliest: dateText(earliest) })
        : t('plan.lawful', { earliest: dateText(earliest), latest: dateText(latest) })}
    </Typography>
  );
}

interface BreachListProps {
  readonly breaches: readonly BreachView[];
  /** Offers the fields that pass what may be passed: a reason, a tick. */
  readonly asksReason?: boolean;
}

/** What stands against a plan, by how it binds. */
export function BreachList({ breaches, asksReason = false }: BreachListProps) {
  const { t } = useTranslation('docket');
  const breachText = useBreachText();
  // What is merely still empty is said at the field when saving.
  const isEmptyField = (breach: BreachView) => breach.code === 'badInput' && breach.reason === 'required';
  const of = (force: BreachView['force']) => [
    ...new Set(breaches.filter((breach) => breach.force === force && !isEmptyField(breach)).map(breachText)),
  ];
  const refused = of('refused');
  return (
    <>
      {breaches.every(isEmptyField) && breaches.length > 0 && (
        <Typography color="text.secondary">{t('fault.required')}</Typography>
      )}
      <Sentences severity="error" title={t('plan.faults')} sentences={refused} />
      <Sentences severity="warning" title={t('plan.passable')} sentences={of('overridable')}>
        {asksReason && refused.length === 0 && (
          <TextField
            name="overrideReason"
            label={t('plan.overrideReason')}
            helper={t('plan.overrideHelp')}
            required
            multiline
          />
        )}
      </Sentences>
      <Sentences severity="info" title={t('plan.warnings')} sentences={of('warning')}>
        {asksReason && refused.length === 0 && <CheckField name="acceptsWarnings" label={t('plan.accept')} />}
      </Sentences>
    </>
  );
}

interface SentencesProps {
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

function Sentences({ severity, title, sentences, children }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <Alert severity={severity} sx={{ py: 0.5, '& .MuiAlert-message': { flex: 1 } }}>
      <AlertTitle sx={{ mb: 0, fontSize: '1rem' }}>{title}</AlertTitle>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: '1.2em' }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      {children !== undefined && children !== false && <Box sx={{ mt: 1 }}>{children}</Box>}
    </Alert>
  );
}
