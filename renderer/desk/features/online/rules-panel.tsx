import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { OnlineValueView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/i18n.ts';

/** The values the hearing runs by, each with its basis and how sure it is. */
export function RulesPanel({ rules }: { readonly rules: readonly OnlineValueView[] }) {
  const { t } = useTranslation('online');
  const [language] = useLanguage();
  const isEnglish = language === 'en';
  const valueText = ({ value, unit }: OnlineValueView) =>
    typeof value === 'number' && unit !== null
      ? t(`rules.${unit}`, { n: value })
      : t(value === true ? 'rules.yes' : 'rules.no');
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5, fontWeight: 600 }}>
        {t('rules.title')}
      </Box>
      <DataTable
        label={t('rules.title')}
        rows={rules}
        state="ready"
        emptyText=""
        rowKey={({ key }) => key}
        columns={[
          { id: 'rule', header: t('rules.rule'), cell: (rule) => (isEnglish ? rule.titleEn : rule.titleZh) },
          { id: 'value', header: t('rules.value'), cell: valueText },
          {
            id: 'basis',
            header: t('rules.basis'),
            cell: (rule) =>
              `${isEnglish ? rule.basisEn : rule.basisZh} · ${t(`rules.certainty.${rule.certainty}`)}`,
          },
        ]}
      />
    </Box>
  );
}
