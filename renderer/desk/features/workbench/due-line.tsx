import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { GreenChannelBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { DueMark } from './due-mark.tsx';
import { isNobodysCase } from './every-row.ts';
import { useRuleTitle } from './use-rule-title.ts';

/** One date of the workbench: what is due, for whom, when; the link opens the explanation. */
export function DueLine({ row }: { readonly row: WorklistRow }) {
  const { t } = useTranslation('workbench');
  const ruleTitle = useRuleTitle();
  return (
    <li>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, alignItems: 'center' }}>
        <RouterLink
          to="/cases/$caseId"
          params={{ caseId: row.caseId }}
          search={{ date: row.key }}
          data-line
          sx={{ fontWeight: 600 }}
        >
          {ruleTitle(row)}
        </RouterLink>
        {row.partyName !== null && <span>{t('dates.partyOf', { name: row.partyName })}</span>}
        <Box sx={{ ml: 'auto' }}>
          <DueMark row={row} />
        </Box>
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          alignItems: 'center',
          color: 'text.secondary',
        }}
      >
        <CaseNumber number={row.number} />
        <span>{t('versus', { applicants: row.applicants, respondents: row.respondents })}</span>
        {row.isGreenChannel && <GreenChannelBadge />}
        {isNobodysCase(row) && <span>{t('dates.nobody')}</span>}
      </Box>
    </li>
  );
}
