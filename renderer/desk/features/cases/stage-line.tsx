import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { type Stage, stagesOf } from './stages.ts';

/** How far the case is: what lies behind, where it stands, what is ahead; by sign and word, not by colour alone. */
export function StageLine({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  return (
    <Box
      component="ol"
      aria-label={t('page.stages')}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', rowGap: 0.5 }}
    >
      {stagesOf(view).map((stage, index) => (
        <StageItem key={stage.status} stage={stage} isFirst={index === 0} />
      ))}
    </Box>
  );
}

function StageItem({ stage, isFirst }: { readonly stage: Stage; readonly isFirst: boolean }) {
  const { t } = useTranslation('terms');
  const isNow = stage.place === 'now';
  const isAhead = stage.place === 'ahead';
  return (
    <Box
      component="li"
      aria-current={isNow ? 'step' : undefined}
      sx={{ display: 'flex', alignItems: 'center' }}
    >
      {!isFirst && (
        <Box
          aria-hidden
          sx={{
            width: 18,
            borderTop: 1,
            borderColor: 'divider',
            borderTopStyle: isAhead ? 'dashed' : 'solid',
            mx: 0.5,
          }}
        />
      )}
      <Box
        component="span"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.25,
          px: isNow ? 1 : 0.25,
          borderRadius: 1,
          fontSize: '0.93rem',
          whiteSpace: 'nowrap',
          color: isNow ? 'primary.contrastText' : 'text.secondary',
          bgcolor: isNow ? 'primary.main' : 'transparent',
          fontWeight: isNow ? 600 : 400,
          '@media print': { color: 'text.primary', bgcolor: 'transparent', border: isNow ? 1 : 0 },
        }}
      >
        {stage.place === 'done' && <CheckOutlined aria-hidden sx={{ fontSize: '1em' }} />}
        {t(`status.${stage.status}`)}
      </Box>
    </Box>
  );
}
