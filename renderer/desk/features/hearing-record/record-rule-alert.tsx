import { useTranslation } from 'react-i18next';
import { hearingPhases } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { recordRules } from '../../../../electron/backend/domain/hearing-record/record-rules.ts';
import { refusalOf } from '../../../ui/refusal.tsx';

/** Which rule of the record refused something, with its article; nothing for another refusal. */
export function RecordRuleText({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('hearingRecord');
  const details = refusalOf(error)?.details ?? {};
  const rule = recordRules.find((known) => known === details['rule']);
  if (rule === undefined) return null;
  const phase = hearingPhases.find((known) => known === details['phase']);
  const basis = typeof details['basis'] === 'string' ? details['basis'] : '';
  return <div>{t(`rule.${rule}`, { basis, phase: phase === undefined ? '' : t(`phase.${phase}`) })}</div>;
}
