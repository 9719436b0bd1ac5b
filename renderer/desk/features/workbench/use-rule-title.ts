import { useLanguage } from '../../../ui/i18n.ts';

/** What a time limit is called, in the language on screen. */
export function useRuleTitle(): (rule: { readonly titleZh: string; readonly titleEn: string }) => string {
  const [language] = useLanguage();
  return (rule) => (language === 'en' ? rule.titleEn : rule.titleZh);
}
