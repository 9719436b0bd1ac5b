import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { ScenarioItem } from '../../../../electron/backend/api/contract/planner.ts';
import { GreenChannelBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';

type Named = Pick<ScenarioItem, 'caseId' | 'caseNumber' | 'applicants' | 'respondents' | 'isGreenChannel'>;

/** A case in a table: number with its link, the parties, the green channel. */
export function CaseCell({ item }: { readonly item: Named }) {
  const { t } = useTranslation('planner');
  return (
    <Box sx={{ display: 'grid', justifyItems: 'start' }}>
      <RouterLink to="/cases/$caseId" params={{ caseId: item.caseId }}>
        <CaseNumber number={item.caseNumber} />
      </RouterLink>
      <span>{t('scenario.versus', { applicants: item.applicants, respondents: item.respondents })}</span>
      {item.isGreenChannel && <GreenChannelBadge />}
    </Box>
  );
}
