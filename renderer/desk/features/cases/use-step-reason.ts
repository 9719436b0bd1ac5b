import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { useRuleText } from '../../../ui/basis-text.ts';

type Step = Pick<CaseView['steps'][number], 'refusal' | 'isPermitted'>;

/** Why a step is not open: the rule in words with its article, or that the person's functions do not allow it; null: it is open. */
export function useStepReason(): (step: Step) => string | null {
  const { t } = useTranslation('cases');
  const ruleText = useRuleText();
  return ({ refusal, isPermitted }) => {
    if (refusal !== null) return ruleText(refusal);
    return isPermitted ? null : t('refused.forbidden');
  };
}
