import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../electron/backend/api/contract/law.ts';
import { spanInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { useWordsLanguage } from './use-words-language.ts';

type Counting = Pick<Rule, 'length' | 'unit' | 'direction' | 'rolls'>;

/** `5 个工作日` / `5 working days`. */
export function useLengthText(): (rule: Pick<Rule, 'length' | 'unit'>) => string {
  const language = useWordsLanguage();
  return ({ length, unit }) => spanInWords(length, unit, language);
}

/** How the end is found: counted back, or forward with or without the move to the next working day. */
export function useDirectionText(): (rule: Counting) => string {
  const { t } = useTranslation('law');
  return ({ direction, rolls, unit }) => {
    if (direction === 'back') return t('direction.back');
    if (unit === 'working') return t('direction.working');
    return t(rolls ? 'direction.rolls' : 'direction.stays');
  };
}
