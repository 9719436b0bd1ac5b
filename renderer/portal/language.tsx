import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { keep, kept } from './device.ts';
import en from './strings.en.ts';
import zh, { type Texts } from './strings.zh.ts';

interface Spoken {
  readonly t: Texts;
  readonly isEnglish: boolean;
  readonly change: () => void;
}

const Language = createContext<Spoken>({ t: zh, isEnglish: false, change: () => {} });

/** The strings on screen: Chinese until somebody chooses English; the choice stays on this phone. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [isEnglish, setEnglish] = useState(kept('language') === 'en');
  const t = isEnglish ? en : zh;
  useEffect(() => {
    document.documentElement.lang = isEnglish ? 'en' : 'zh-CN';
    document.title = t.title;
  }, [isEnglish, t]);
  const change = () => {
    keep('language', isEnglish ? 'zh' : 'en');
    setEnglish(!isEnglish);
  };
  return <Language value={{ t, isEnglish, change }}>{children}</Language>;
}

export function useLanguage(): Spoken {
  return useContext(Language);
}

/** The sentence with its places filled: `{n}` by the value of `n`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
