import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../electron/backend/domain/assert.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useRules } from './queries.ts';
import { recountCause } from './recount-cause.ts';
import { useWordsLanguage } from './use-words-language.ts';

/** Why dates were counted anew, in words. */
export function useCauseText(): (cause: string) => string {
  const { t } = useTranslation('law');
  const dateText = useDateText();
  const language = useWordsLanguage();
  const rules = useRules().data?.rules ?? [];
  return (text) => {
    const cause = recountCause(text);
    switch (cause.kind) {
      case 'calendar':
        return t('cause.calendar', { year: cause.year });
      case 'closingDay':
        return t('cause.closingDay', { date: dateText(cause.on) });
      case 'closingDayRemoved':
        return t('cause.closingDayRemoved', { date: dateText(cause.on) });
      case 'rule': {
        const rule = rules.find(({ id }) => id === cause.id);
        const title = language === 'en' ? rule?.titleEn : rule?.titleZh;
        return t('cause.rule', { rule: title === undefined ? cause.id : `${cause.id} ${title}` });
      }
      case 'scope':
        return t('cause.scope', { scope: t(`scope.${cause.scope}`) });
      case 'program':
        return t('cause.program');
      case 'other':
        return cause.text;
      default:
        return assertNever(cause);
    }
  };
}
