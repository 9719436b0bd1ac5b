import BoltOutlined from '@mui/icons-material/BoltOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import MeetingRoomOutlined from '@mui/icons-material/MeetingRoomOutlined';
import VideocamOutlined from '@mui/icons-material/VideocamOutlined';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { shortNumber } from './case-label.ts';
import { useVersus } from './case-title.ts';
import type { DocketGrouping } from './docket-search.ts';

const modeIcons = { inPerson: MeetingRoomOutlined, sync: VideocamOutlined, async: ForumOutlined } as const;
const lineHeight = 17;
const icon = { fontSize: '1.1em', verticalAlign: '-2px', mr: '2px' } as const;
const oneLine = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;

interface EntryTextProps {
  readonly entry: DocketEntry;
  readonly by: DocketGrouping;
  /** Height of the card in px: a short hearing gets one line, a long one its parties too. */
  readonly height: number;
}

/** What a card of the board says: time and number, then mode and who or where, then the parties. */
export function EntryText({ entry, by, height }: EntryTextProps) {
  const { t } = useTranslation('terms');
  const versus = useVersus();
  const ModeIcon = modeIcons[entry.mode];
  const partyLines = Math.floor(height / lineHeight) - 2;
  return (
    <>
      <Box sx={oneLine}>
        {entry.isGreenChannel && <BoltOutlined aria-hidden sx={{ ...icon, color: 'greenChannel.main' }} />}
        {entry.isCollective && <GroupsOutlined aria-hidden sx={icon} />}
        {partyLines < 0 && <ModeIcon aria-hidden sx={icon} />}
        <b>{timeOf(entry.startsAt)}</b> {entry.number === null ? versus(entry) : shortNumber(entry.number)}{' '}
        {partyLines < 0 && <Beside entry={entry} by={by} />}
      </Box>
      {partyLines >= 0 && (
        <Box sx={oneLine}>
          <Box component="span" sx={{ color: `hearingMode.${entry.mode}` }}>
            <ModeIcon aria-hidden sx={icon} />
            {t(`mode.${entry.mode}`)}
          </Box>{' '}
          <Beside entry={entry} by={by} />
        </Box>
      )}
      {partyLines > 0 && (
        <Box
          sx={{
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: partyLines,
            overflow: 'hidden',
          }}
        >
          {versus(entry)}
        </Box>
      )}
    </>
  );
}

/** What the column does not say: the arbitrator, or the place; how it ended once it is over. */
function Beside({ entry, by }: Pick<EntryTextProps, 'entry' | 'by'>) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const { roomName, staffName } = useReference();
  const [first] = entry.arbitratorIds;
  if (entry.status !== 'scheduled') return term(`hearingStatus.${entry.status}`);
  if (by === 'room') return first === undefined ? t('board.noTribunal') : staffName(first);
  return entry.roomId === null ? (entry.platform ?? '') : roomName(entry.roomId);
}
