import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../electron/backend/api/contract/cases.ts';
import { CollectiveBadge, GreenChannelBadge, StatusBadge } from '../../ui/badges.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { useReference } from '../../ui/reference.tsx';

interface SearchResultProps {
  readonly id: string;
  readonly result: CaseSummary & { readonly matched: string };
  readonly isActive: boolean;
  readonly onOpen: () => void;
  readonly onPoint: () => void;
}

/** One case that was found: number, parties, cause, stage, and what matched when it is not in sight already. */
export function SearchResult({ id, result, isActive, onOpen, onPoint }: SearchResultProps) {
  const { t } = useTranslation('app');
  const { causeName } = useReference();
  const parties = t('search.versus', { applicants: result.applicants, respondents: result.respondents });
  const isMatchInSight = parties.includes(result.matched) || (result.number ?? '').includes(result.matched);
  return (
    <Box
      component="li"
      id={id}
      role="option"
      aria-selected={isActive}
      onClick={onOpen}
      onMouseMove={onPoint}
      sx={{
        px: 2,
        py: 0.75,
        cursor: 'pointer',
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: isActive ? 'action.selected' : undefined,
        boxShadow: isActive ? 'inset 3px 0 0 currentColor' : undefined,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>
          <CaseNumber number={result.number} />
        </strong>
        <StatusBadge status={result.status} />
        {result.isGreenChannel && <GreenChannelBadge />}
        {result.isCollective && <CollectiveBadge count={result.workerCount} />}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {causeName(result.causeCode)}
        </Box>
      </Box>
      <div>{parties}</div>
      {!isMatchInSight && result.matched !== '' && (
        <Box sx={{ color: 'text.secondary' }}>{t('search.matched', { text: result.matched })}</Box>
      )}
    </Box>
  );
}
