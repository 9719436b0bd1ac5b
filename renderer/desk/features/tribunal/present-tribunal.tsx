import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { DrawReplay } from './draw-replay.tsx';

interface PresentTribunalProps {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly tribunal: NonNullable<CaseView['tribunal']>;
}

/** The tribunal the case has already, how it was chosen, and what a new one brings with it. */
export function PresentTribunal({ caseId, caseNumber, tribunal }: PresentTribunalProps) {
  const { t } = useTranslation('tribunal');
  const dateText = useDateText();
  const { staffName } = useReference();
  const [isShown, setIsShown] = useState(false);
  const { arbitratorIds, clerkId, formedOn, method } = tribunal;
  return (
    <Box>
      <Alert
        severity="info"
        action={
          method === 'draw' && (
            <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
              {t(isShown ? 'present.hide' : 'present.show')}
            </Button>
          )
        }
      >
        <AlertTitle sx={{ mb: 0.25 }}>
          {t('present.title', {
            arbitrators: arbitratorIds.map(staffName).join(t('list')),
            clerk: clerkId === null ? t('present.noClerk') : staffName(clerkId),
          })}
        </AlertTitle>
        <div>{t(`present.how.${method ?? 'unknown'}`, { date: dateText(formedOn) })}</div>
        <div>{t('present.effect')}</div>
      </Alert>
      {isShown && (
        <Box sx={{ mt: 1.5 }}>
          <DrawReplay caseId={caseId} caseNumber={caseNumber} />
        </Box>
      )}
    </Box>
  );
}
