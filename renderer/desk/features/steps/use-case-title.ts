import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';

/** How the case is called in a sentence: its number, or its parties while it has none. */
export function useCaseTitle(): (view: Pick<CaseView, 'summary'>) => string {
  const { t } = useTranslation('steps');
  return ({ summary: { number, applicants, respondents } }) =>
    number ?? t('versus', { applicants, respondents });
}
