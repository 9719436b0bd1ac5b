import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

interface Display {
  readonly theme: ThemeChoice;
  readonly isLarge: boolean;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setLarge: (isLarge: boolean) => void;
}

const themeKey = 'tingwu.theme';
const largeKey = 'tingwu.large';

const DisplayContext = createContext<Display | null>(null);

/** How this machine shows the desk: light or dark, ordinary or large type. */
export function useDisplay(): Display {
  const display = useContext(DisplayContext);
  if (display === null) throw new Error('useDisplay is used outside DisplayProvider');
  return display;
}

/** Reads the choices of this machine and keeps changes. */
export function DisplayProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setThemeState] = useState<ThemeChoice>(storedTheme);
  const [isLarge, setLargeState] = useState(() => localStorage.getItem(largeKey) === 'yes');
  const display = useMemo(
    () => ({
      theme,
      isLarge,
      setTheme: (next: ThemeChoice) => {
        localStorage.setItem(themeKey, next);
        setThemeState(next);
      },
      setLarge: (next: boolean) => {
        localStorage.setItem(largeKey, next ? 'yes' : 'no');
        setLargeState(next);
      },
    }),
    [theme, isLarge],
  );
  return <DisplayContext value={display}>{children}</DisplayContext>;
}

function storedTheme(): ThemeChoice {
  const stored = localStorage.getItem(themeKey);
  return themeChoices.find((choice) => choice === stored) ?? 'system';
}
