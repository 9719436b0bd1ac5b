import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../../electron/backend/api/contract/cases.ts';
import { CollectiveBadge, GreenChannelBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';

interface CaseLineProps {
  readonly summary: CaseSummary;
  /** At the right end: the date that matters. */
  readonly end: ReactNode;
}

/** One case in a list of the workbench: number, parties, cause, badges, and the date that matters. */
export function CaseLine({ summary, end }: CaseLineProps) {
  const { t } = useTranslation('workbench');
  const { causeName } = useReference();
  return (
    <li>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'center' }}>
        <RouterLink to="/cases/$caseId" params={{ caseId: summary.caseId }} sx={{ fontWeight: 600 }}>
          <CaseNumber number={summary.number} />
        </RouterLink>
        {summary.isGreenChannel && <GreenChannelBadge />}
        {summary.isCollective && <CollectiveBadge count={summary.workerCount} />}
        <Box sx={{ ml: 'auto' }}>{end}</Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <span>{t('versus', { applicants: summary.applicants, respondents: summary.respondents })}</span>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {causeName(summary.causeCode)}
        </Box>
      </Box>
    </li>
  );
}
