import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../../../ui/notice.tsx';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Puts a text on the clipboard and says so; where the page may not, it says that too. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation('deadlines');
  const notify = useNotice();
  const [hasFailed, setHasFailed] = useState(false);
  const copy = () => {
    // A page over plain HTTP from another machine has no clipboard at all.
    const write =
      navigator.clipboard === undefined ? Promise.reject(new Error()) : navigator.clipboard.writeText(text);
    write.then(
      () => {
        setHasFailed(false);
        notify(t('copy.done'));
      },
      () => setHasFailed(true),
    );
  };
  return (
    <>
      <Button startIcon={<ContentCopyOutlined />} onClick={copy}>
        {label}
      </Button>
      {hasFailed && <span role="alert">{t('copy.failed')}</span>}
    </>
  );
}
