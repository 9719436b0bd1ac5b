import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

/** A screen that could not be drawn: what happened, what was kept, the two ways on. */
export function FailureScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('app');
  const message = error instanceof Error ? error.message : String(error);
  return (
    <Box component="main" sx={{ p: 4, maxWidth: 720 }} role="alert">
      <Typography variant="h1">{t('failure.title')}</Typography>
      <Typography sx={{ my: 1 }}>{t('failure.body')}</Typography>
      <Stack direction="row" sx={{ gap: 1, my: 2 }}>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </Button>
        <Button onClick={() => window.location.assign('/')}>{t('failure.home')}</Button>
      </Stack>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {t('failure.detail', { message })}
      </Typography>
    </Box>
  );
}
