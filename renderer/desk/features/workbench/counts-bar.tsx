import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { createLink } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Desk } from '../../../../electron/backend/api/contract/figures.ts';

type CountKey = keyof Desk['counts'];

/** The court in seven numbers, each a link to its list. */
export function CountsBar({ counts }: { readonly counts: Desk['counts'] }) {
  const { t } = useTranslation('workbench');
  const number = (key: CountKey) => (
    <>
      <strong>{counts[key]}</strong>
      <span>{t(`counts.${key}`)}</span>
    </>
  );
  // Colour only where the number calls for somebody.
  const toneOf = (key: CountKey, tone: 'late' | 'soon') => (counts[key] > 0 ? tone : undefined);
  return (
    <Box
      component="ul"
      aria-label={t('counts.label')}
      sx={{
        m: 0,
        mb: 2,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 1,
        gridTemplateColumns: 'repeat(auto-fit, minmax(118px, 1fr))',
      }}
    >
      <li>
        <CountLink to="/cases" search={{ view: 'open' }}>
          {number('open')}
        </CountLink>
      </li>
      <li>
        <CountLink
          to="/cases"
          search={{ view: 'open', sort: 'dueOn', direction: 'asc' }}
          data-tone={toneOf('overdue', 'late')}
        >
          {number('overdue')}
        </CountLink>
      </li>
      <li>
        <CountLink
          to="/cases"
          search={{ view: 'open', sort: 'dueOn', direction: 'asc' }}
          data-tone={toneOf('dueSoon', 'soon')}
        >
          {number('dueSoon')}
        </CountLink>
      </li>
      <li>
        <CountLink to="/cases" search={{ view: 'unlisted' }}>
          {number('unlisted')}
        </CountLink>
      </li>
      <li>
        <CountLink to="/docket" search={{ view: 'week' }}>
          {number('hearingsThisWeek')}
        </CountLink>
      </li>
      <li>
        <CountLink to="/cases" search={{ view: 'greenChannel' }}>
          {number('greenChannelOpen')}
        </CountLink>
      </li>
      <li>
        <CountLink to="/cases" search={{ view: 'collective' }}>
          {number('collectiveOpen')}
        </CountLink>
      </li>
    </Box>
  );
}

const CountAnchor = styled('a')(({ theme }) => ({
  display: 'block',
  height: '100%',
  padding: '8px 12px',
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 4,
  backgroundColor: theme.palette.background.paper,
  color: theme.palette.text.primary,
  textDecoration: 'none',
  '& strong': { display: 'block', fontSize: '1.6rem', lineHeight: 1.2, fontWeight: 600 },
  '&:hover': { borderColor: theme.palette.primary.main },
  '&[data-tone="late"] strong': { color: theme.palette.late.main },
  '&[data-tone="soon"] strong': { color: theme.palette.soon.main },
}));

const CountLink = createLink(CountAnchor);
