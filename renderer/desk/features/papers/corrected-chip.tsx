import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDateText } from '../../../ui/dates.tsx';

/** Marks a paper that a decision of correction has put right (已补正; RULES 54); nothing where it stands as issued. */
export function CorrectedChip({ on }: { readonly on: LegalDate | null }) {
  const { t } = useTranslation('papers');
  const dateText = useDateText();
  if (on === null) return null;
  return <Chip size="small" variant="outlined" label={t('corrected', { date: dateText(on) })} />;
}
