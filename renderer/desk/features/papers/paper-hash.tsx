import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';

/** The first digits of a paper's hash; the whole on hover and for screen readers. */
export function PaperHash({ sha256 }: { readonly sha256: string }) {
  const { t } = useTranslation('papers');
  return (
    <Tooltip
      title={<span style={{ overflowWrap: 'anywhere' }}>{t('register.hashHelp', { hash: sha256 })}</span>}
    >
      <code>{sha256.slice(0, 10)}</code>
    </Tooltip>
  );
}
