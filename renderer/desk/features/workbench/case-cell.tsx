import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { BoardCase } from '../../../../electron/backend/api/contract/deadlines.ts';
import { GreenChannelBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';

interface CaseCellProps {
  readonly row: Pick<BoardCase, 'caseId' | 'number' | 'applicants' | 'respondents' | 'isGreenChannel'>;
}

/** Which case it is: number, parties, green channel. */
export function CaseCell({ row }: CaseCellProps) {
  const { t } = useTranslation('workbench');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
        <RouterLink to="/cases/$caseId" params={{ caseId: row.caseId }} sx={{ fontWeight: 600 }}>
          <CaseNumber number={row.number} />
        </RouterLink>
        {row.isGreenChannel && <GreenChannelBadge />}
      </Box>
      <div>{t('versus', { applicants: row.applicants, respondents: row.respondents })}</div>
    </>
  );
}
