import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type {
  ClashView,
  checkPlan,
  PlanWarningView,
} from '../../../../electron/backend/api/contract/docket.ts';
import { dateOf, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { earliestHearingDay } from './notice-day.ts';

export type Verdict = z.infer<typeof checkPlan.output>;

interface PlanVerdictProps {
  /** Undefined: not known (yet). */
  readonly verdict: Verdict | undefined;
  readonly isComplete: boolean;
  readonly isChecking: boolean;
  readonly hasFailed: boolean;
}

/** What the docket says to a plan while it is typed: faults and clashes block, warnings need a tick. */
export function PlanVerdict({ verdict, isComplete, isChecking, hasFailed }: PlanVerdictProps) {
  const { t } = useTranslation('docket');
  return (
    <Box role="status" aria-label={t('plan.checking')} sx={{ display: 'grid', gap: 1, minHeight: 40, mt: 2 }}>
      {!isComplete && <Typography color="text.secondary">{t('plan.incomplete')}</Typography>}
      {isComplete && verdict === undefined && isChecking && (
        <Typography color="text.secondary">{t('plan.checking')}</Typography>
      )}
      {isComplete && hasFailed && <Alert severity="warning">{t('plan.checkFailed')}</Alert>}
      {isComplete && verdict !== undefined && <Findings verdict={verdict} />}
    </Box>
  );
}

function Findings({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('docket');
  const faultText = useFaultSentence();
  const warningText = useWarningSentence();
  // What is merely still empty is said at the field when saving.
  const faults = verdict.faults.filter((fault) => fault.reason !== 'required');
  if (faults.length + verdict.clashes.length + verdict.warnings.length === 0) {
    return verdict.faults.length === 0 ? (
      <Alert severity="success" sx={{ py: 0 }}>
        {t('plan.clear')}
      </Alert>
    ) : (
      <Typography color="text.secondary">{t('fault.required')}</Typography>
    );
  }
  return (
    <>
      <Sentences severity="error" title={t('plan.faults')} sentences={[...new Set(faults.map(faultText))]} />
      <ClashList clashes={verdict.clashes} />
      <Sentences severity="warning" title={t('plan.warnings')} sentences={verdict.warnings.map(warningText)}>
        {verdict.clashes.length === 0 && <CheckField name="acceptsWarnings" label={t('plan.accept')} />}
      </Sentences>
    </>
  );
}

/** Clashes in words: who or what is taken, when, by which case. */
export function ClashList({ clashes }: { readonly clashes: readonly ClashView[] }) {
  const { t } = useTranslation('docket');
  const clashText = useClashSentence();
  return (
    <Sentences severity="error" title={t('plan.clashes')} sentences={[...new Set(clashes.map(clashText))]} />
  );
}

interface SentencesProps {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

function Sentences({ severity, title, sentences, children }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <Alert severity={severity} sx={{ py: 0.5 }}>
      <AlertTitle sx={{ mb: 0, fontSize: '1rem' }}>{title}</AlertTitle>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: '1.2em' }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
      {children}
    </Alert>
  );
}

function useClashSentence() {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  return (clash: ClashView) =>
    t('clash.sentence', {
      resource: clash.resourceName,
      kind: term(`resourceKind.${clash.resourceKind}`),
      date: dateText(dateOf(clash.startsAt)),
      from: timeOf(clash.startsAt),
      to: timeOf(clash.endsAt),
      case: clash.otherNumber ?? t('clash.other'),
    });
}

function useFaultSentence() {
  const { t } = useTranslation('docket');
  return ({ code, reason, basis }: Verdict['faults'][number]) => {
    if (code === 'panelOfThreeRequired')
      return t('fault.panelOfThreeRequired', { basis: articlesOf(basis ?? '') });
    if (code === 'presidingRequired') return t('fault.presidingRequired');
    if (code === 'clerkOnTribunal') return t('fault.clerkOnTribunal');
    if (reason === 'endBeforeStart') return t('fault.endBeforeStart');
    if (reason === 'notSameDay') return t('fault.notSameDay');
    if (reason === 'endMissing') return t('fault.endMissing');
    return t('fault.other', { code });
  };
}

function useWarningSentence() {
  const { t } = useTranslation('docket');
  const dateText = useDateText();
  const { calendar, today } = useReference();
  return (warning: PlanWarningView) => {
    const day = dateText(warning.on);
    switch (warning.code) {
      case 'nonWorkingDay':
        return warning.name === null
          ? t('warning.nonWorkingDay', { day })
          : t('warning.nonWorkingHoliday', { day, name: warning.name });
      case 'provisionalDay':
        return t('warning.provisionalDay', { day });
      case 'inThePast':
        return t('warning.inThePast', { day });
      case 'shortNotice': {
        const facts = {
          days: warning.days,
          noticeBy: dateText(warning.noticeBy),
          basis: articlesOf(warning.basis),
        };
        const earliest = earliestHearingDay(today.date, warning.days, calendar);
        return earliest === null
          ? t('warning.shortNoticePlain', facts)
          : t('warning.shortNotice', { ...facts, earliest: dateText(earliest) });
      }
    }
  };
}

/** The articles of a basis, without the gloss the rule gives after them. */
function articlesOf(basis: string): string {
  return basis.split('：')[0] ?? basis;
}
