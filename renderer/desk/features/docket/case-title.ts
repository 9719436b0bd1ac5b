import { useTranslation } from 'react-i18next';

interface Named {
  readonly number: string | null;
  readonly applicants: string;
  readonly respondents: string;
}

/** How a case is called in a sentence: its number, or its parties while it has none. */
export function useCaseTitle(): (named: Named) => string {
  const versus = useVersus();
  return (named) => named.number ?? versus(named);
}

/** `江海子 诉 甲公司`. */
export function useVersus(): (named: Pick<Named, 'applicants' | 'respondents'>) => string {
  const { t } = useTranslation('docket');
  return ({ applicants, respondents }) => t('entry.versus', { applicants, respondents });
}
