import { useTranslation } from 'react-i18next';
import type { MovedDate } from '../../../../electron/backend/api/contract/law.ts';
import { spanInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { moveOf } from './moved.ts';
import { useWordsLanguage } from './use-words-language.ts';

/** How a date moved, in words: by how many days, and what became of its mark. */
export function useMoveText(): (moved: MovedDate) => string {
  const { t } = useTranslation('law');
  const language = useWordsLanguage();
  return (moved) => {
    const { days, mark } = moveOf(moved);
    const shift = days === null ? t(moved.before === null ? 'moved.began' : 'moved.ended') : shiftText(days);
    return [shift, mark === null ? null : t(`moved.${mark}`)].filter((part) => part !== null).join(t('list'));
  };

  function shiftText(days: number): string | null {
    if (days === 0) return null;
    const span = spanInWords(Math.abs(days), 'calendar', language);
    return t(days > 0 ? 'moved.later' : 'moved.earlier', { span });
  }
}
