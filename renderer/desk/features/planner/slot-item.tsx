import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { SlotView } from '../../../../electron/backend/api/contract/planner.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';

interface SlotItemProps {
  readonly slot: SlotView;
  readonly rank: number;
  readonly onChoose: () => void;
}

/** One proposed time with its people and what speaks for and against it. */
export function SlotItem({ slot, rank, onChoose }: SlotItemProps) {
  const { t } = useTranslation('planner');
  const intervalText = useIntervalText();
  const { roomName, staffName } = useReference();
  const when = intervalText(slot.startsAt, slot.endsAt);
  const room = slot.roomId === null ? t('propose.noRoom') : roomName(slot.roomId);
  const people = [
    slot.arbitratorIds.map(staffName).join(t('comma')),
    t('scenario.clerk', { name: staffName(slot.clerkId) }),
  ].join(' · ');
  const reasons = slot.reasons.map(({ code, amount }) => t(`reason.${code}`, { n: amount }));
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gap: 1,
        alignItems: 'center',
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
      }}
    >
      <Box>
        <Box component="b">
          {rank}. {when}
        </Box>
        <div>
          {room} · {people}
        </div>
        <Box sx={{ color: 'text.secondary' }}>
          {reasons.length === 0 ? t('propose.noReasons') : reasons.join(t('fact.reasonJoin'))}
        </Box>
      </Box>
      <Button variant="outlined" onClick={onChoose} aria-label={t('propose.chooseSlot', { when, room })}>
        {t('propose.choose')}
      </Button>
    </Box>
  );
}
