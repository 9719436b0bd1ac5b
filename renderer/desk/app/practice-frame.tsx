import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';

/** The striped frame of the sample court: nobody takes it for the real one, on screen or on paper. */
export function PracticeFrame() {
  const { t } = useTranslation('app');
  return (
    <>
      <Box
        component="aside"
        aria-label={t('practiceMark')}
        sx={{
          bgcolor: 'soon.soft',
          color: 'soon.main',
          borderBottom: 1,
          borderColor: 'soon.main',
          px: 2,
          // Below the stripes that lie over the edge of the window.
          pt: '6px',
          textAlign: 'center',
          fontWeight: 600,
          '@media print': { display: 'none' },
        }}
      >
        {t('practice')}
      </Box>
      <Box
        aria-hidden
        sx={(theme) => ({
          position: 'fixed',
          inset: 0,
          zIndex: 'tooltip',
          pointerEvents: 'none',
          border: '6px solid',
          borderImage: `repeating-linear-gradient(45deg, ${theme.palette.soon.main} 0 10px, ${theme.palette.soon.soft} 10px 20px) 6`,
          '@media print': { display: 'none' },
        })}
      />
      <Box
        aria-hidden
        sx={{
          display: 'none',
          '@media print': {
            display: 'block',
            position: 'fixed',
            inset: '40% 0 auto 0',
            textAlign: 'center',
            fontSize: '96px',
            opacity: 0.12,
            transform: 'rotate(-30deg)',
            pointerEvents: 'none',
          },
        }}
      >
        {t('practiceMark')}
      </Box>
    </>
  );
}
