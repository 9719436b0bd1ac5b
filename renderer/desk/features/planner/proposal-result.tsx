import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ProposalsView, SlotView } from '../../../../electron/backend/api/contract/planner.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { NoSlotReasons } from './fact-list.tsx';
import { SlotItem } from './slot-item.tsx';
import { useNeedText } from './use-fact-text.ts';

interface ProposalResultProps {
  readonly proposals: ProposalsView;
  readonly hearing: NonNullable<ProposalsView['hearing']>;
  readonly onChoose: (slot: SlotView) => void;
}

/** When the law lets the case be heard, the ranked times, and why there is none or none earlier. */
export function ProposalResult({ proposals, hearing, onChoose }: ProposalResultProps) {
  const { t } = useTranslation('planner');
  const dayText = useDayText();
  const needText = useNeedText();
  const { caseId, slots, noSlot, whyNotEarlier } = proposals;
  const from = dayText(hearing.earliest);
  return (
    <>
      <Typography sx={{ color: 'text.secondary' }}>
        {hearing.latest === null
          ? t('propose.windowOpen', { from })
          : t('propose.window', { from, to: dayText(hearing.latest) })}
        {hearing.needs.length > 0 &&
          ` · ${t('propose.needs', { needs: hearing.needs.map(needText).join(t('comma')) })}`}
      </Typography>
      {noSlot !== null && (
        <Alert severity="warning">
          <AlertTitle>{t('noSlot.title')}</AlertTitle>
          <NoSlotReasons caseId={caseId} noSlot={noSlot} />
        </Alert>
      )}
      {slots.length > 0 && (
        <Box component="section" aria-label={t('propose.slots')}>
          <Typography variant="h3" component="h3">
            {t('propose.slots')}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {slots.map((slot, index) => (
              <SlotItem
                key={`${slot.startsAt}:${slot.roomId}:${slot.arbitratorIds.join()}:${slot.clerkId}`}
                slot={slot}
                rank={index + 1}
                onChoose={() => onChoose(slot)}
              />
            ))}
          </Box>
        </Box>
      )}
      {whyNotEarlier !== null && (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
            {t('propose.whyNotEarlier')}
          </Box>
          <NoSlotReasons caseId={caseId} noSlot={whyNotEarlier} />
        </Box>
      )}
    </>
  );
}
