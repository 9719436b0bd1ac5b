import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { Certainty } from '../../../../electron/backend/domain/deadlines/time-limit.ts';
import { Badge } from '../../../ui/badges.tsx';

const certainties: readonly Certainty[] = ['V', 'S', 'R', 'U'];

/** How sure the source of a rule is, in one or two words; what is not read in the text of the law stands out. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const { t } = useTranslation('law');
  const { palette } = useTheme();
  const isRead = certainty === 'V';
  return (
    <Badge
      color={isRead ? palette.text.secondary : palette.soon.main}
      ground={isRead ? palette.action.hover : palette.soon.soft}
    >
      {t(`certainty.short.${certainty}`)}
    </Badge>
  );
}

/** What the marks mean. */
export function CertaintyLegend() {
  const { t } = useTranslation('law');
  return (
    <Box
      component="dl"
      aria-label={t('certainty.legend')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content minmax(0, 1fr)',
        columnGap: 1.5,
        rowGap: 0.5,
        mt: 1,
        mb: 0,
        '& dd': { m: 0 },
      }}
    >
      {certainties.map((certainty) => (
        <Box key={certainty} sx={{ display: 'contents' }}>
          <dt>
            <CertaintyBadge certainty={certainty} />
          </dt>
          <Typography component="dd" sx={{ color: 'text.secondary' }}>
            {t(`certainty.long.${certainty}`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
