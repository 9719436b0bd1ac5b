import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotView } from '../../../../electron/backend/api/contract/planner.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { ProposalResult } from './proposal-result.tsx';
import { ProposalWishFields, type Wish } from './proposal-wish-fields.tsx';
import { useProposals } from './queries.ts';

interface ProposePanelProps {
  readonly caseId: string;
  readonly hearingId: string | null;
  readonly onChoose: (slot: SlotView) => void;
  readonly onClose: () => void;
}

/** The best times for one hearing at the side of the docket, each with its reasons; choosing one opens the dialog that books. */
export function ProposePanel({ caseId, hearingId, onChoose, onClose }: ProposePanelProps) {
  const { t } = useTranslation('planner');
  const titleId = useId();
  const [wish, setWish] = useState<Wish>({ mode: null, minutes: null });
  const proposals = useProposals({ caseId, hearingId, ...wish });
  const { data } = proposals;
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': titleId,
          sx: { width: 'min(100vw, 34rem)', p: 2, display: 'grid', gap: 1.5, alignContent: 'start' },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1 }}>
          {t('propose.title')}
          {data !== undefined && ` · ${data.caseNumber ?? t('scenario.versus', data)}`}
        </Typography>
        <IconButton aria-label={t('propose.close')} onClick={onClose} autoFocus>
          <CloseOutlined />
        </IconButton>
      </Box>
      {hearingId === null && (
        <ProposalWishFields wish={wish} usualMinutes={data?.hearing?.minutes ?? null} onChange={setWish} />
      )}
      <RefusalAlert error={proposals.error} />
      {proposals.isPending && (
        <Skeleton role="status" variant="rounded" height={240} aria-label={t('propose.loading')} />
      )}
      {data?.blocks.map((block) => (
        <Alert key={block} severity="warning">
          {t(`block.${block}`)}
        </Alert>
      ))}
      {data !== undefined && data.hearing !== null && (
        <ProposalResult proposals={data} hearing={data.hearing} onChoose={onChoose} />
      )}
    </Drawer>
  );
}
