import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';

/** Says across a sheet that it comes from the sample court. On paper a fixed element is printed on every page. */
export function PracticeMark({ isOnEveryPage = false }: { readonly isOnEveryPage?: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        inset: 0,
        display: 'grid',
        placeItems: 'center',
        pointerEvents: 'none',
        overflow: 'hidden',
        font: '130pt "黑体", sans-serif',
        color: 'rgb(0 0 0 / 9%)',
        // Generated, not text: nothing to be read out or copied.
        '&::before': {
          content: JSON.stringify(t('practiceMark')),
          transform: 'rotate(-40deg)',
          whiteSpace: 'nowrap',
        },
        ...(isOnEveryPage ? { '@media print': { position: 'fixed', height: '100vh' } } : {}),
      }}
    />
  );
}
