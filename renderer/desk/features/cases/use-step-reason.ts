import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import terms from '../../../ui/terms.zh.ts';
import { useBasisText } from './use-basis-text.ts';

type Rule = keyof typeof terms.rule;

/** Why a step is not open: the rule in words with its article, or that the person's functions do not allow it; null: it is open. */
export function useStepReason(): (step: CaseView['steps'][number]) => string | null {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const basisText = useBasisText();
  return ({ refusal, isPermitted }) => {
    if (refusal === null) return isPermitted ? null : t('refused.forbidden');
    const reason = isRule(refusal.rule) ? term(`rule.${refusal.rule}`) : refusal.rule;
    return refusal.basis === null ? reason : t('refused.basis', { reason, basis: basisText(refusal.basis) });
  };
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(terms.rule, rule);
}
