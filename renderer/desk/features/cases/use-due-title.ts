import type { DueDate } from '../../../../electron/backend/api/contract/cases.ts';
import { useLanguage } from '../../../ui/i18n.ts';

/** What a time limit is called, in the language on screen. */
export function useDueTitle(): (due: DueDate) => string {
  const [language] = useLanguage();
  return (due) => (language === 'en' ? due.titleEn : due.titleZh);
}
