import { useTranslation } from 'react-i18next';

/** The keys of the Chinese strings with any sentence: `export default { … } satisfies Strings<typeof zh>`. */
export type Strings<T> = { readonly [K in keyof T]: T[K] extends string ? string : Strings<T[K]> };

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

const languageKey = 'tingwu.language';

/** The language this machine was last used in; Chinese when nobody chose. */
export function storedLanguage(): Language {
  return localStorage.getItem(languageKey) === 'en' ? 'en' : 'zh-CN';
}

/** The language on screen and the way to change it; the choice stays on this machine. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const change = (language: Language) => {
    localStorage.setItem(languageKey, language);
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  };
  return [i18n.language === 'en' ? 'en' : 'zh-CN', change];
}
