import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { ScenarioView } from '../../../../electron/backend/api/contract/planner.ts';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';

/** Cases that were not planned because something must be done in them first. */
export function BlockedList({ blocked }: { readonly blocked: ScenarioView['blocked'] }) {
  const { t } = useTranslation('planner');
  if (blocked.length === 0) return null;
  const groups = Object.entries(Object.groupBy(blocked, ({ blocks }) => blocks.join(' ')));
  return (
    <Box component="details">
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
        {t('blocked.title', { n: blocked.length })}
      </Box>
      {groups.map(([key, cases = []]) => (
        <Box key={key} sx={{ mt: 0.5 }}>
          <div>{cases[0]?.blocks.map((block) => t(`block.${block}`)).join(' ')}</div>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
            {cases.map(({ caseId, caseNumber }) => (
              <RouterLink key={caseId} to="/cases/$caseId" params={{ caseId }}>
                <CaseNumber number={caseNumber} />
              </RouterLink>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
