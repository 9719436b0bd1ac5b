import { useLanguage } from '../language.tsx';
import en from './strings.en.ts';
import zh, { type LiveTexts } from './strings.zh.ts';

/** The words of the live room in the language that was chosen in the portal. */
export function useLiveTexts(): LiveTexts {
  return useLanguage().isEnglish ? en : zh;
}
