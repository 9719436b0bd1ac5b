import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { DayInfo } from '../../../../electron/backend/api/contract/court.ts';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { addDays, dateOf, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDateTimeText, useDayText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { hoursText, usePlaceName } from './hearing-place.ts';
import { Sheet } from './sheet.tsx';

interface WeekSheetProps {
  readonly name: string;
  readonly monday: LegalDate;
  readonly days: readonly DayInfo[];
  readonly entries: readonly DocketEntry[];
}

const freed: readonly DocketEntry['status'][] = ['postponed', 'cancelled'];

/** A person's hearings of a week side by side, one page; a rest day without hearings is left out. */
export function WeekSheet({ name, monday, days, entries }: WeekSheetProps) {
  const { t } = useTranslation('docketSheets');
  const { court } = useReference();
  const dayText = useDayText();
  const momentText = useDateTimeText();
  const held = entries.filter((entry) => !freed.includes(entry.status));
  const timed = held.filter((entry) => entry.mode !== 'async');
  const windows = held.filter((entry) => entry.mode === 'async');
  const of = (date: LegalDate) => timed.filter((entry) => dateOf(entry.startsAt) === date);
  const shown = days.filter(({ date, kind }) => isWork(kind) || of(date).length > 0);
  // A busy week is set smaller so that it stays one page.
  const most = Math.max(0, ...shown.map(({ date }) => of(date).length));
  const size = most > 8 ? '7.5pt' : most > 5 ? '9pt' : '11pt';
  return (
    <Sheet isLandscape>
      <h2>{t('week.title', { name })}</h2>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', mb: '2mm' }}>
        <span>{court.name}</span>
        <span>
          {dayText(monday)} – {dayText(addDays(monday, 6))} · {t('week.count', { n: held.length })}
        </span>
      </Box>
      <Box component="table" sx={{ fontSize: size }}>
        <thead>
          <tr>
            {shown.map(({ date }) => (
              <th key={date}>{dayText(date)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {shown.map(({ date }) => (
              <Box component="td" key={date} sx={{ height: '140mm' }}>
                {of(date).map((entry) => (
                  <WeekEntry key={entry.hearingId} entry={entry} />
                ))}
              </Box>
            ))}
          </tr>
        </tbody>
      </Box>
      {windows.length > 0 && (
        <Box sx={{ mt: '3mm' }}>
          <strong>{t('week.windows')}</strong>
          {windows.map((entry) => (
            <p key={entry.hearingId}>
              {`${entry.number ?? t('unnumbered')} ${t('versus', entry)} · ${momentText(entry.startsAt)} – ${entry.endsAt === null ? '' : momentText(entry.endsAt)}`}
            </p>
          ))}
        </Box>
      )}
    </Sheet>
  );
}

function WeekEntry({ entry }: { readonly entry: DocketEntry }) {
  const { t } = useTranslation('docketSheets');
  const { t: term } = useTranslation('terms');
  const { causeName, staffName } = useReference();
  const placeName = usePlaceName();
  return (
    <Box sx={{ mb: '2mm', pb: '1.5mm', borderBottom: '0.5pt dashed #000' }}>
      <strong>{hoursText(entry.startsAt, entry.endsAt)}</strong> {placeName(entry)}
      <p>{entry.number ?? t('unnumbered')}</p>
      <p>{t('versus', { applicants: entry.applicants, respondents: entry.respondents })}</p>
      <p>
        {[
          causeName(entry.causeCode),
          term(`mode.${entry.mode}`),
          ...entry.arbitratorIds.map(staffName),
          entry.clerkId === null ? null : staffName(entry.clerkId),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </Box>
  );
}

function isWork(kind: DayInfo['kind']): boolean {
  return kind === 'workday' || kind === 'makeUpWorkday';
}
