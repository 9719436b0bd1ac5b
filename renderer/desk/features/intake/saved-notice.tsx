import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What the last save made. */
export interface SavedIntake {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly mediationNumber: string | null;
  readonly step: 'receive' | 'accept' | 'reject' | 'mediate';
}

interface SavedNoticeProps {
  readonly saved: SavedIntake;
  readonly onNext: () => void;
}

/** Says what was saved, with the case number, and offers the two ways on. Stays until the next application is begun. */
export function SavedNotice({ saved, onNext }: SavedNoticeProps) {
  const { t } = useTranslation('intake');
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.scrollIntoView({ block: 'center' });
    alert.current?.focus();
  }, []);
  return (
    <Alert
      ref={alert}
      tabIndex={-1}
      severity="success"
      role="status"
      sx={{ mb: 1.5, alignItems: 'center', '& .MuiAlert-action': { pt: 0 } }}
      action={
        <>
          <Link
            to="/cases/$caseId"
            params={{ caseId: saved.caseId }}
            style={{ textDecoration: 'none', color: 'inherit' }}
          >
            <Button component="span" color="inherit">
              {t('saved.open')}
            </Button>
          </Link>
          <Button color="inherit" onClick={onNext}>
            {t('saved.next')}
          </Button>
        </>
      }
    >
      {saved.step === 'accept' && t('saved.accepted', { number: saved.caseNumber ?? '' })}
      {saved.step === 'receive' && t('saved.received')}
      {saved.step === 'reject' && t('saved.rejected')}
      {saved.step === 'mediate' && t('saved.mediated', { number: saved.mediationNumber ?? '' })}
    </Alert>
  );
}
