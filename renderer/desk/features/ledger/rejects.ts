import { useTranslation } from 'react-i18next';
import { fetchFile, saveResponse } from '../../../ui/files.ts';
import { useNotice } from '../../../ui/notice.tsx';

/** Saves the workbook of the rows an import (by its id) or a trial run (by its job) rejected. */
export function useRejectsDownload(): (id: string) => void {
  const { t } = useTranslation('errors');
  const notify = useNotice();
  return (id) => {
    fetchFile(`/api/files/rejects/${encodeURIComponent(id)}`)
      .then((response) => saveResponse(response, '退回的行.xlsx'))
      .catch(() => notify(t('unreachable.title')));
  };
}
