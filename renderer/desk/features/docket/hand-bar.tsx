import BlockOutlined from '@mui/icons-material/BlockOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { Ground } from './board-places.ts';

const signs = {
  free: CheckCircleOutlined,
  overridable: WarningAmberOutlined,
  refused: BlockOutlined,
} as const;
const colors = { free: 'primary.main', overridable: 'soon.main', refused: 'late.main' } as const;

interface HandBarProps {
  readonly text: string;
  readonly reasons: readonly string[];
  readonly ground: Ground;
  readonly isHolding: boolean;
  readonly onCancel: () => void;
}

/**
 * Says what is in hand, where it would lie and what stands against it; read out by screen readers, seen by everybody. It lies over the page,
 * so that nothing moves under the pointer.
 */
export function HandBar({ text, reasons, ground, isHolding, onCancel }: HandBarProps) {
  const { t } = useTranslation('ui');
  const Sign = signs[ground];
  return (
    <Box
      sx={
        isHolding
          ? {
              position: 'fixed',
              zIndex: 'snackbar',
              bottom: 12,
              left: '50%',
              transform: 'translateX(-50%)',
              width: 'max-content',
              maxWidth: 'min(860px, calc(100vw - 24px))',
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              px: 1.5,
              py: 0.5,
              borderRadius: 1,
              border: 2,
              borderColor: colors[ground],
              bgcolor: 'background.paper',
              boxShadow: 6,
              // A drag goes on below it.
              pointerEvents: 'none',
              '& > button': { pointerEvents: 'auto' },
            }
          : hidden
      }
    >
      <Sign aria-hidden fontSize="small" sx={{ color: colors[ground] }} />
      <Box role="status" aria-live="assertive" sx={{ flex: 1 }}>
        <Box component="strong" sx={{ fontWeight: 600 }}>
          {text}
        </Box>
        {reasons.map((reason) => (
          <Box key={reason} sx={{ fontSize: '0.93rem', lineHeight: 1.4 }}>
            {reason}
          </Box>
        ))}
      </Box>
      {isHolding && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </Box>
  );
}

const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
