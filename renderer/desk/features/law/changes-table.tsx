import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { momentText, plainDate } from '../../../ui/dates.tsx';
import { changedRules, type RuleRow, titleOf } from './rule-rows.ts';
import { useLengthText } from './use-limit-text.ts';
import { useWordsLanguage } from './use-words-language.ts';

interface ChangesTableProps {
  readonly rows: readonly RuleRow[];
  readonly isPending: boolean;
}

/** What this court changed itself: which rule, from when, by whom and why. */
export function ChangesTable({ rows, isPending }: ChangesTableProps) {
  const { t } = useTranslation('law');
  const language = useWordsLanguage();
  const lengthText = useLengthText();
  const columns: Column<RuleRow>[] = [
    { id: 'rule', header: t('changes.rule'), cell: (rule) => `${rule.id} ${titleOf(rule, language)}` },
    { id: 'from', header: t('changes.from'), cell: ({ validFrom }) => plainDate(validFrom) },
    { id: 'length', header: t('changes.length'), cell: lengthText },
    { id: 'basis', header: t('rules.basis'), cell: ({ basis }) => basis },
    { id: 'reason', header: t('changes.reason'), cell: ({ change }) => change?.reason },
    { id: 'by', header: t('changes.by'), cell: ({ change }) => change?.by },
    {
      id: 'at',
      header: t('changes.at'),
      cell: ({ change }) => (
        <span style={{ whiteSpace: 'nowrap' }}>{change === null ? '' : momentText(change.at)}</span>
      ),
    },
  ];
  return (
    <Box component="section" aria-label={t('changes.title')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('changes.title')}
      </Typography>
      <DataTable
        label={t('changes.title')}
        columns={columns}
        rows={changedRules(rows)}
        rowKey={({ key }) => key}
        state={isPending ? 'loading' : 'ready'}
        emptyText={t('changes.none')}
      />
    </Box>
  );
}
