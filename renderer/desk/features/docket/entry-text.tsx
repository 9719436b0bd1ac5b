import BlockOutlined from '@mui/icons-material/BlockOutlined';
import BoltOutlined from '@mui/icons-material/BoltOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import MeetingRoomOutlined from '@mui/icons-material/MeetingRoomOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import VideocamOutlined from '@mui/icons-material/VideocamOutlined';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { daysBetween, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { soonDays } from '../../../ui/badges.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { shortNumber } from './case-label.ts';
import { useVersus } from './case-title.ts';
import type { DocketGrouping } from './docket-search.ts';
import { useSlackText } from './slack-text.ts';

const modeIcons = { inPerson: MeetingRoomOutlined, sync: VideocamOutlined, async: ForumOutlined } as const;
const lights = {
  green: { Sign: CheckCircleOutlined, color: 'success.main' },
  amber: { Sign: PendingOutlined, color: 'soon.main' },
  red: { Sign: BlockOutlined, color: 'late.main' },
} as const;
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
  const { t } = useTranslation(['terms', 'docket']);
  const versus = useVersus();
  const ModeIcon = modeIcons[entry.mode];
  const partyLines = Math.floor(height / lineHeight) - 2;
  return (
    <>
      <Box sx={oneLine}>
        <Light entry={entry} />
        {entry.isGreenChannel && <BoltOutlined aria-hidden sx={{ ...icon, color: 'greenChannel.main' }} />}
        {entry.isCollective && <GroupsOutlined aria-hidden sx={icon} />}
        {partyLines < 0 && <ModeIcon aria-hidden sx={icon} />}
        <b>{timeOf(entry.startsAt)}</b> {entry.number === null ? versus(entry) : shortNumber(entry.number)}{' '}
        {entry.isPartHeard && <b>{t('docket:tab.partHeard')} </b>}
        <Slack entry={entry} />
        {partyLines < 0 && <Beside entry={entry} by={by} />}
      </Box>
      {partyLines >= 0 && (
        <Box sx={oneLine}>
          <Box component="span" sx={{ color: `hearingMode.${entry.mode}` }}>
            <ModeIcon aria-hidden sx={icon} />
            {t(`terms:mode.${entry.mode}`)}
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

/** May it go ahead: by shape and colour; the reasons stand in the facts of the hearing. */
function Light({ entry }: Pick<EntryTextProps, 'entry'>) {
  if (entry.goAhead === null) return null;
  const { Sign, color } = lights[entry.goAhead.light];
  return <Sign aria-hidden sx={{ ...icon, color }} />;
}

/** How little is left to the end of the award period, where it presses. */
function Slack({ entry }: Pick<EntryTextProps, 'entry'>) {
  const slackText = useSlackText();
  const { today } = useReference();
  if (entry.awardDueOn === null || entry.status !== 'scheduled') return null;
  const left = daysBetween(today.date, entry.awardDueOn);
  if (left > soonDays) return null;
  const { text, color } = slackText(left);
  return <span style={{ color, fontWeight: 600 }}>{text}</span>;
}
