import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { SettlementView } from '../../../../electron/backend/api/contract/performance.ts';
import {
  callResults,
  paymentProofs,
} from '../../../../electron/backend/domain/settlement/performance-entry.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';

/** What was recorded, the latest first; a mistake is taken back in the case's history. */
export function PerformanceEntries({ view }: { readonly view: SettlementView }) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const { t: ui } = useTranslation('ui');
  const dayText = useDayText();
  const wordOf = (word: string | null) => {
    const proof = paymentProofs.find((known) => known === word);
    const result = callResults.find((known) => known === word);
    if (proof !== undefined) return term(`paymentProof.${proof}`);
    return result === undefined ? ui('none') : term(`callResult.${result}`);
  };
  return (
    <section aria-labelledby="performance-entries">
      <Typography id="performance-entries" variant="h2" sx={{ mb: 1 }}>
        {t('entries.title')}
      </Typography>
      <DataTable
        label={t('entries.title')}
        rows={view.entries.toReversed()}
        state="ready"
        emptyText={t('entries.none')}
        rowKey={({ eventId }) => eventId}
        columns={[
          { id: 'on', header: t('entries.on'), cell: ({ on }) => dayText(on) },
          { id: 'kind', header: t('entries.kind'), cell: ({ kind }) => t(`entries.${kind}`) },
          { id: 'who', header: t('entries.who'), cell: ({ who }) => who || t('together') },
          {
            id: 'amount',
            header: t('entries.amount'),
            align: 'right',
            cell: ({ amountFen }) => <Money fen={amountFen} />,
          },
          { id: 'word', header: t('entries.word'), cell: ({ word }) => wordOf(word) },
          { id: 'text', header: t('entries.text'), cell: ({ text }) => text || ui('none') },
        ]}
      />
    </section>
  );
}
