import { useTranslation } from 'react-i18next';

interface CaseNumberProps {
  /** Null: received, not yet numbered. */
  readonly number: string | null;
}

/** A case number, never broken across lines. */
export function CaseNumber({ number }: CaseNumberProps) {
  const { t } = useTranslation('ui');
  return <span style={{ whiteSpace: 'nowrap', overflowWrap: 'normal' }}>{number ?? t('notNumbered')}</span>;
}
