import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { enUS, zhCN } from '@mui/material/locale';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { TRPCClient } from '@trpc/client';
import { type ReactNode, useMemo } from 'react';
import type { Api } from '../../../electron/backend/api/procedures/router.ts';
import { type CalculatorProps, CalculatorSlot } from '../../ui/calculator-slot.tsx';
import { TRPCProvider } from '../../ui/client.ts';
import { useLanguage } from '../../ui/i18n.ts';
import { NoticeProvider } from '../../ui/notice.tsx';
import { makeTheme } from '../../ui/theme.ts';
import { CalculatorDialog } from '../features/amounts/calculator-dialog.tsx';
import { DisplayProvider, useDisplay } from './display.tsx';
import { usePrinting } from './use-printing.ts';

const renderCalculator = (props: CalculatorProps) => <CalculatorDialog {...props} />;

interface ProvidersProps {
  readonly queryClient: QueryClient;
  readonly apiClient: TRPCClient<Api>;
  readonly children: ReactNode;
}

/** Everything the screens lean on: styles under the page's policy, theme, data, notices. */
export function Providers({ queryClient, apiClient, children }: ProvidersProps) {
  return (
    <CacheProvider value={styleCache}>
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={apiClient} queryClient={queryClient}>
          <DisplayProvider>
            <Themed>
              <NoticeProvider>
                <CalculatorSlot value={renderCalculator}>{children}</CalculatorSlot>
              </NoticeProvider>
            </Themed>
          </DisplayProvider>
        </TRPCProvider>
      </QueryClientProvider>
    </CacheProvider>
  );
}

// The policy lets only style elements with the page's nonce in.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
const styleCache = createCache({ key: 'tw', nonce: nonce?.nonce || nonce?.content || '' });

function Themed({ children }: { readonly children: ReactNode }) {
  const { theme: choice, isLarge } = useDisplay();
  const [language] = useLanguage();
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isPrinting = usePrinting();
  const isDark = !isPrinting && (choice === 'dark' || (choice === 'system' && isSystemDark));
  const theme = useMemo(
    () =>
      createTheme(makeTheme(isDark ? 'dark' : 'light', isLarge, language), language === 'en' ? enUS : zhCN),
    [isDark, isLarge, language],
  );
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}
