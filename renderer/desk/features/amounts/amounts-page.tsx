import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalculationKind } from '../../../../electron/backend/domain/amounts/calculation.ts';
import { Page } from '../../../ui/page.tsx';
import { CalculatorBody } from './calculator.tsx';

interface AmountsPageProps {
  /** The tabs of the calculator's room. */
  readonly tabs: ReactNode;
  readonly kind: CalculationKind;
  readonly onKind: (kind: CalculationKind) => void;
}

/** 金额计算: an amount for somebody at the counter, without a case. Nothing is kept. */
export function AmountsPage({ tabs, kind, onKind }: AmountsPageProps) {
  const { t } = useTranslation('amounts');
  return (
    <Page title={t('title')}>
      {tabs}
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{t('intro')}</Typography>
      <Paper variant="outlined" sx={{ p: 2, maxWidth: 1000 }}>
        <CalculatorBody kind={kind} onKind={onKind} initial={null} />
      </Paper>
    </Page>
  );
}
