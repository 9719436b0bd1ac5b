import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { GreenChannelBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { DueMark } from './due-mark.tsx';
import { useRuleTitle } from './use-rule-title.ts';

/** The cells of one date: when, what and whose period, which case, between whom, in whose hands. */
export function WorklistCells({ row }: { readonly row: WorklistRow }) {
  const { t } = useTranslation('workbench');
  const ruleTitle = useRuleTitle();
  return (
    <>
      <TableCell>
        <DueMark row={row} />
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        <RouterLink
          to="/cases/$caseId"
          params={{ caseId: row.caseId }}
          search={{ date: row.key }}
          tabIndex={-1}
          sx={{ fontWeight: 600 }}
        >
          {ruleTitle(row)}
        </RouterLink>
        {row.partyName !== null && <div>{t('dates.partyOf', { name: row.partyName })}</div>}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <RouterLink to="/cases/$caseId" params={{ caseId: row.caseId }} tabIndex={-1}>
          <CaseNumber number={row.number} />
        </RouterLink>
        {row.isGreenChannel && (
          <Box sx={{ mt: 0.25 }}>
            <GreenChannelBadge />
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 200 }}>
        {t('versus', { applicants: row.applicants, respondents: row.respondents })}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <InCharge row={row} />
      </TableCell>
    </>
  );
}

/** Arbitrator and clerk, or that nobody has the case yet. */
function InCharge({ row }: { readonly row: WorklistRow }) {
  const { t } = useTranslation('workbench');
  const { staffName } = useReference();
  const names = [row.arbitratorId, row.clerkId].filter((id) => id !== null).map(staffName);
  return names.length === 0 ? t('dates.nobody') : names.join(t('today.separator'));
}
