import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { Theme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badges.tsx';
import { useDateText, useDayText } from '../../ui/dates.tsx';
import { useCan, useReference } from '../../ui/reference.tsx';
import { RouterIconButton } from '../../ui/router-link.tsx';
import { DisplayMenu } from './display-menu.tsx';
import { PersonMenu } from './person-menu.tsx';

interface TopBarProps {
  readonly onSearch: () => void;
  readonly onKeys: () => void;
  readonly onLock: () => void;
  readonly onSignOut: () => void;
}

/** Search, today with its kind of day, the person, how the desk looks, lock. */
export function TopBar({ onSearch, onKeys, onLock, onSignOut }: TopBarProps) {
  const { t } = useTranslation('app');
  const canSearch = useCan('cases.search');
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 1.5, sm: 2.5 },
        minHeight: 48,
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        '@media print': { display: 'none' },
      }}
    >
      {canSearch && (
        <Button
          variant="outlined"
          color="inherit"
          onClick={onSearch}
          startIcon={<SearchOutlined />}
          aria-keyshortcuts="Control+K"
          sx={{
            color: 'text.secondary',
            borderColor: 'divider',
            justifyContent: 'flex-start',
            flex: '0 1 340px',
            minWidth: 0,
            fontWeight: 400,
            overflow: 'hidden',
          }}
        >
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {t('search.hint')}
          </Box>
          <Box component="span" sx={{ ml: 'auto', pl: 1, display: { xs: 'none', md: 'inline' } }}>
            Ctrl+K
          </Box>
        </Button>
      )}
      <Today />
      <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 0.25 }}>
        <Tooltip title={t('keys.calculator')}>
          <RouterIconButton to="/calculator" aria-label={t('keys.calculator')} aria-keyshortcuts="Alt+0">
            <CalculateOutlined />
          </RouterIconButton>
        </Tooltip>
        <PersonMenu onSignOut={onSignOut} />
        <DisplayMenu />
        <Tooltip title={t('keys.open')}>
          <IconButton aria-label={t('keys.open')} aria-keyshortcuts="F1" onClick={onKeys}>
            <HelpOutlineOutlined />
          </IconButton>
        </Tooltip>
        <Tooltip title={t('lock')}>
          <IconButton aria-label={t('lock')} onClick={onLock}>
            <LockOutlined />
          </IconButton>
        </Tooltip>
      </Box>
    </Box>
  );
}

function Today() {
  const { t } = useTranslation('ui');
  const { today } = useReference();
  const dateText = useDateText();
  const dayText = useDayText();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  return (
    <Box
      sx={{
        display: { xs: 'none', sm: 'flex' },
        alignItems: 'center',
        gap: 1,
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        // The search gives way first.
        flexShrink: 0,
        ml: 1,
      }}
    >
      <time dateTime={today.date}>{isWide ? dateText(today.date) : dayText(today.date)}</time>
      <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
        <Badge color="text.secondary" ground="action.hover">
          {t(`days.kind.${today.kind}`)}
        </Badge>
      </Box>
    </Box>
  );
}
