import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';
import { useLanguage } from '../../../ui/i18n.ts';

/** What a time limit is called, in the language on screen. */
export function useDueTitle(): (due: Pick<DueDate, 'titleZh' | 'titleEn'>) => string {
  const [language] = useLanguage();
  return (due) => (language === 'en' ? due.titleEn : due.titleZh);
}
