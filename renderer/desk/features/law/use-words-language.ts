import type { WordsLanguage } from '../../../../electron/backend/domain/deadlines/date-words.ts';
import { useLanguage } from '../../../ui/i18n.ts';

/** The language on screen as the sentences of the domain name it. */
export function useWordsLanguage(): WordsLanguage {
  const [language] = useLanguage();
  return language === 'en' ? 'en' : 'zh';
}
