import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';

/** The two other ways in: practise on the sample court, or bring a ledger. */
export function SampleOffer({ onOpened }: { readonly onOpened: (token: string) => void }) {
  const { t } = useTranslation('setup');
  const trpc = useTRPC();
  const open = useMutation(
    trpc.setup.openSample.mutationOptions({ onSuccess: ({ token }) => onOpened(token) }),
  );
  return (
    <Paper
      variant="outlined"
      sx={{
        p: 2,
        mb: 2,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
      }}
    >
      <Box component="section">
        <Typography variant="h2">{t('sampleTitle')}</Typography>
        <Typography sx={{ mb: 1 }}>{t('sampleBody')}</Typography>
        <Button variant="outlined" onClick={() => open.mutate()} disabled={open.isPending}>
          {open.isPending ? t('openingSample') : t('openSample')}
        </Button>
        <RefusalAlert error={open.error} />
      </Box>
      <Box component="section">
        <Typography variant="h2">{t('ledgerTitle')}</Typography>
        <Typography>{t('ledgerBody')}</Typography>
      </Box>
    </Paper>
  );
}
