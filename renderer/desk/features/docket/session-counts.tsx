import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { SessionLoad } from './board-sessions.ts';

/** `上午 3/4 · 下午 5/4`: a session with more hearings than it takes is marked by sign, word and colour. */
export function SessionCounts({ loads }: { readonly loads: readonly SessionLoad[] }) {
  const { t } = useTranslation('docket');
  return (
    <Box sx={{ fontWeight: 400, fontSize: '0.86rem', color: 'text.secondary' }}>
      {loads.map(({ name, count, capacity, isOver }, index) => (
        <Box
          key={name}
          component="span"
          sx={{ whiteSpace: 'nowrap', ...(isOver && { color: 'late.main', fontWeight: 600 }) }}
        >
          {index > 0 && ' · '}
          {isOver && <WarningAmberOutlined aria-hidden sx={{ fontSize: '1.1em', verticalAlign: '-2px' }} />}
          {t(`session.${name}`)} {capacity === null ? count : `${count}/${capacity}`}
          {isOver && ` ${t('session.over')}`}
        </Box>
      ))}
    </Box>
  );
}
