import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { printCurrentPage } from '../../../ui/files.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { HistoryItem } from './history-item.tsx';
import { partyNamesOf, useHistorySentence } from './history-sentence.ts';
import { useCase, useHistory } from './queries.ts';

/** The whole-process record (全过程记录): every event in the order it was recorded. */
export function HistoryTab({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('history');
  const { t: ui } = useTranslation('ui');
  const history = useHistory(caseId);
  const sentence = useHistorySentence(partyNamesOf(useCase(caseId).data));
  const retry = (
    <Button color="inherit" onClick={() => void history.refetch()}>
      {ui('retry')}
    </Button>
  );
  if (history.isError) return <RefusalAlert error={history.error} onRetry={retry} />;
  if (history.data === undefined) return <Skeleton variant="rounded" height={200} />;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start', mb: 1.5 }}>
        <Box sx={{ flex: '1 1 240px' }}>
          <Typography variant="h2">{t('title')}</Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', maxWidth: '60em' }}>
            {t('intro')}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '@media print': { display: 'none' } }}>
          <RouterButton to="/cases/$caseId/explain" params={{ caseId }}>
            {t('whole')}
          </RouterButton>
          <Button startIcon={<PrintOutlined />} onClick={() => void printCurrentPage()}>
            {t('print')}
          </Button>
        </Box>
      </Box>
      {history.data.length === 0 && t('empty')}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {history.data.map((entry) => (
          <HistoryItem key={entry.id} entry={entry} sentence={sentence(entry)} />
        ))}
      </Box>
    </>
  );
}
