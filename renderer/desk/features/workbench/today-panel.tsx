import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import {
  dateOf,
  type LegalDate,
  shanghaiDateTime,
  timeOf,
} from '../../../../electron/backend/domain/dates.ts';
import { ModeBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { Panel, PanelList, PanelNote } from './panel.tsx';

interface TodayPanelProps {
  readonly entries: readonly DocketEntry[];
  readonly date: LegalDate;
}

/** The hearings of today on a line of times; the next one stands out. */
export function TodayPanel({ entries, date }: TodayPanelProps) {
  const { t } = useTranslation('workbench');
  const now = shanghaiDateTime(Date.now());
  const next = entries.find(
    (entry) =>
      entry.status === 'scheduled' && entry.mode !== 'async' && (entry.endsAt ?? entry.startsAt) > now,
  );
  return (
    <Panel
      title={t('today.title')}
      action={
        <>
          <RouterButton to="/papers/docket-sheet" search={{ from: date, to: date }}>
            {t('today.toSheet')}
          </RouterButton>
          <RouterButton to="/docket" search={{ view: 'day', date }}>
            {t('today.toDocket')}
          </RouterButton>
        </>
      }
    >
      {entries.length === 0 ? (
        <PanelNote>{t('today.empty')}</PanelNote>
      ) : (
        <PanelList>
          {entries.map((entry) => (
            <TodayEntry
              key={entry.hearingId}
              entry={entry}
              mark={entry === next ? (entry.startsAt <= now ? 'now' : 'next') : null}
            />
          ))}
        </PanelList>
      )}
    </Panel>
  );
}

interface TodayEntryProps {
  readonly entry: DocketEntry;
  readonly mark: 'now' | 'next' | null;
}

function TodayEntry({ entry, mark }: TodayEntryProps) {
  const { t } = useTranslation(['workbench', 'terms']);
  const { roomName, staffName } = useReference();
  const isMarked = mark !== null;
  const place = entry.roomId === null ? entry.platform : roomName(entry.roomId);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '104px minmax(0, 1fr)',
        columnGap: 1.5,
        bgcolor: isMarked ? 'primary.light' : undefined,
        boxShadow: (theme) => (isMarked ? `inset 3px 0 0 ${theme.palette.primary.main}` : 'none'),
      }}
    >
      <Box sx={{ fontWeight: 600, fontSize: isMarked ? '1.1rem' : undefined }}>
        <EntryTime entry={entry} />
        {isMarked && (
          <Box sx={{ fontSize: '0.93rem', color: 'primary.main' }}>{t(`workbench:today.${mark}`)}</Box>
        )}
      </Box>
      <div>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            alignItems: 'center',
            fontSize: isMarked ? '1.1rem' : undefined,
          }}
        >
          <RouterLink
            to="/cases/$caseId"
            params={{ caseId: entry.caseId }}
            search={{ tab: 'hearings' }}
            sx={{ fontWeight: 600 }}
          >
            <CaseNumber number={entry.number} />
          </RouterLink>
          <ModeBadge mode={entry.mode} />
          {place !== null && <span>{place}</span>}
          {entry.status !== 'scheduled' && (
            <Box sx={{ color: 'text.secondary' }}>{t(`terms:hearingStatus.${entry.status}`)}</Box>
          )}
        </Box>
        <div>{t('workbench:versus', { applicants: entry.applicants, respondents: entry.respondents })}</div>
        <Box sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
          <span>
            {t('workbench:today.tribunal', {
              names: entry.arbitratorIds.map(staffName).join(t('workbench:today.separator')),
            })}
          </span>
          {entry.clerkId !== null && (
            <span>{t('workbench:today.clerk', { name: staffName(entry.clerkId) })}</span>
          )}
        </Box>
      </div>
    </Box>
  );
}

/** When a hearing is: its hours, or for an asynchronous one how long its window stands open. */
export function EntryTime({ entry }: { readonly entry: DocketEntry }) {
  const { t } = useTranslation('workbench');
  const dayText = useDayText();
  if (entry.mode !== 'async')
    return `${timeOf(entry.startsAt)}${entry.endsAt === null ? '' : `–${timeOf(entry.endsAt)}`}`;
  if (entry.endsAt === null) return t('today.window');
  return t('today.until', { time: dayText(dateOf(entry.endsAt)) });
}
