import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.tsx';
import { useCan } from '../../ui/reference.tsx';

interface GuardedProps {
  /** The procedure whoever opens the page must be allowed to call. */
  readonly procedure: string;
  readonly children: ReactNode;
}

/** A page for those who may call a procedure; the others read why not. The server decides again, call by call. */
export function Guarded({ procedure, children }: GuardedProps) {
  const { t } = useTranslation('app');
  const isAllowed = useCan(procedure);
  if (isAllowed) return children;
  return <Page title={t('forbidden.title')}>{t('forbidden.body')}</Page>;
}
