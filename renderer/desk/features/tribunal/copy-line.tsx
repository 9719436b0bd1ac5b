import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../../../ui/notice.tsx';

/** A line for the command line, with a button that copies it; where the page may not, it says so. */
export function CopyLine({ line }: { readonly line: string }) {
  const { t } = useTranslation('tribunal');
  const notify = useNotice();
  const [hasFailed, setHasFailed] = useState(false);
  const copy = async () => {
    try {
      // A page over plain HTTP from another machine has no clipboard at all.
      await navigator.clipboard.writeText(line);
      setHasFailed(false);
      notify(t('replay.copied'));
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Box
        component="code"
        sx={{ px: 1, py: 0.5, bgcolor: 'action.hover', borderRadius: 1, overflowWrap: 'anywhere' }}
      >
        {line}
      </Box>
      <Button startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
        {t('replay.copy')}
      </Button>
      {hasFailed && <span role="alert">{t('replay.copyFailed')}</span>}
    </Box>
  );
}
