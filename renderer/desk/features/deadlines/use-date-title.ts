import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';
import { useWordsLanguage } from './use-words-language.ts';

type Titled = Pick<DueDate, 'titleZh' | 'titleEn' | 'partyName'>;

/** What a date is called on screen, with the party whose own it is: `答辩期 · 样品公司`. */
export function useDateTitle(): (date: Titled) => string {
  const language = useWordsLanguage();
  return ({ titleZh, titleEn, partyName }) => {
    const title = language === 'en' ? titleEn : titleZh;
    return partyName === null ? title : `${title} · ${partyName}`;
  };
}
