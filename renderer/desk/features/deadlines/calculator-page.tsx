import RestartAltOutlined from '@mui/icons-material/RestartAltOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { CalculatorForm } from './calculator-form.tsx';
import { CalculatorResult } from './calculator-result.tsx';
import { type CalculatorSearch, countInputOf } from './calculator-search.ts';
import { useRules } from './queries.ts';

interface CalculatorPageProps {
  /** The tabs of the calculator's room. */
  readonly tabs: ReactNode;
  readonly search: CalculatorSearch;
  readonly onSearch: (search: CalculatorSearch) => void;
}

/** 期限计算: a date for somebody at the counter. All that is put in stands in the address. */
export function CalculatorPage({ tabs, search, onSearch }: CalculatorPageProps) {
  const { t } = useTranslation('deadlines');
  const { today } = useReference();
  const { data } = useRules();
  const rules = data?.rules.filter(({ isInForce, length }) => isInForce && length > 0);
  const input = countInputOf(search, today.date);
  const rule = rules?.find(({ id }) => id === search.rule) ?? null;
  return (
    <Page
      title={t('calculator.title')}
      actions={
        <Button startIcon={<RestartAltOutlined />} onClick={() => onSearch({})}>
          {t('calculator.reset')}
        </Button>
      }
    >
      {tabs}
      <Typography sx={{ color: 'text.secondary', mb: 1.5 }}>{t('calculator.intro')}</Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '20rem minmax(0, 1fr)' },
        }}
      >
        <CalculatorForm
          input={input}
          rule={rule}
          rules={rules}
          onChange={(change) => onSearch({ ...search, ...change })}
        />
        <CalculatorResult input={input} rule={rule} />
      </Box>
    </Page>
  );
}
