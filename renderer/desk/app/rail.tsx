import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isAllowed } from '../../../electron/backend/domain/permissions.ts';
import { useMe } from '../../ui/reference.tsx';
import { rooms } from './rooms.tsx';

/** Width of the rail: words beside icons where there is room, below them on a narrow or enlarged window. */
export const railWidth = { xs: 68, md: 132 };

/** The rooms this person may enter. */
export function Rail() {
  const { t } = useTranslation('app');
  const me = useMe();
  return (
    <Box
      component="nav"
      aria-label={t('rooms')}
      sx={{
        width: railWidth,
        flexShrink: 0,
        bgcolor: 'ink.main',
        color: 'ink.text',
        position: 'sticky',
        top: 0,
        height: '100vh',
        overflowY: 'auto',
        py: 1,
        '@media print': { display: 'none' },
      }}
    >
      <Box
        sx={{
          px: { xs: 0, md: 2 },
          pb: 1,
          textAlign: { xs: 'center', md: 'left' },
          fontWeight: 600,
          letterSpacing: '0.1em',
        }}
      >
        {t('programName')}
      </Box>
      {rooms
        .filter((room) => isAllowed(room.procedure, me.functions))
        .map((room) => (
          <RailLink
            key={room.id}
            to={room.to}
            activeOptions={{ exact: room.to === '/', includeSearch: false }}
            aria-keyshortcuts={`Alt+${room.digit}`}
          >
            {room.icon}
            <span>{t(`room.${room.id}`)}</span>
          </RailLink>
        ))}
    </Box>
  );
}

const RailLink = styled(Link)(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 2,
  padding: '8px 4px',
  color: theme.palette.ink.text,
  textDecoration: 'none',
  textAlign: 'center',
  fontSize: '0.86rem',
  lineHeight: 1.3,
  borderLeft: '3px solid transparent',
  [theme.breakpoints.up('md')]: {
    flexDirection: 'row',
    gap: 10,
    padding: '9px 12px 9px 13px',
    fontSize: '1rem',
    textAlign: 'left',
  },
  '& svg': { fontSize: '1.35rem', flexShrink: 0 },
  '&:hover': { backgroundColor: theme.palette.ink.hover },
  '&[aria-current="page"]': {
    backgroundColor: theme.palette.ink.hover,
    borderLeftColor: '#ffffff',
    fontWeight: 600,
  },
  '&:focus-visible': { outline: '2px solid #ffffff', outlineOffset: -3 },
}));
