import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PrintView } from './print-view.tsx';

/** `/papers/print/$documentId`: the kept bytes of one paper, or of several with their ids joined by commas. */
export function PrintPage() {
  const { t } = useTranslation('papers');
  const { documentId } = useParams({ strict: false });
  const paths = useMemo(
    () => (documentId ?? '').split(',').map((id) => `/api/files/document/${encodeURIComponent(id)}`),
    [documentId],
  );
  return <PrintView title={t('print.title')} paths={paths} isKept />;
}
