import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { type ScreenKey, useShownScreenKeys } from '../../ui/screen-keys.tsx';

interface KeyHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keys of this screen and of every screen (F1). */
export function KeyHelp({ open, onClose }: KeyHelpProps) {
  const { t } = useTranslation('app');
  const screenKeys = useShownScreenKeys();
  const everywhere: readonly ScreenKey[] = [
    { keys: 'Ctrl+K', text: t('keys.search') },
    { keys: 'Alt+1 … Alt+9', text: t('keys.rooms') },
    { keys: 'Alt+0', text: t('keys.calculator') },
    { keys: 'Alt+←  Alt+→', text: t('keys.history') },
    { keys: '↑ ↓ Enter', text: t('keys.table') },
    { keys: 'Esc', text: t('keys.escape') },
    { keys: 'F1', text: t('keys.help') },
  ];
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="key-help-title" maxWidth="sm" fullWidth>
      <DialogTitle id="key-help-title">{t('keys.title')}</DialogTitle>
      <DialogContent>
        {screenKeys.length > 0 && <KeyList title={t('keys.here')} keys={screenKeys} />}
        <KeyList title={t('keys.everywhere')} keys={everywhere} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {t('close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyList({ title, keys }: { readonly title: string; readonly keys: readonly ScreenKey[] }) {
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3" component="h3">
        {title}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(120px, max-content) 1fr',
          columnGap: 3,
          rowGap: 0.5,
          m: 0,
          mt: 0.5,
        }}
      >
        {keys.map((key) => (
          <Box key={key.keys} sx={{ display: 'contents' }}>
            <dt>
              <Box component="kbd" sx={{ fontFamily: 'inherit', whiteSpace: 'nowrap' }}>
                {key.keys}
              </Box>
            </dt>
            <Box component="dd" sx={{ m: 0 }}>
              {key.text}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
