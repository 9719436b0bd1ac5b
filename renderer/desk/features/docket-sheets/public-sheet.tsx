import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { PublicHearing, publicList } from '../../../../electron/backend/api/contract/docket-sheets.ts';
import { dateOf, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { hoursText, usePlaceName } from './hearing-place.ts';
import { Sheet } from './sheet.tsx';

interface PublicSheetProps {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly list: z.infer<typeof publicList.output>;
}

/** 开庭公告: day by day, by the hour, with the rule that masks the names in small print below. */
export function PublicSheet({ from, to, list }: PublicSheetProps) {
  const { t, i18n } = useTranslation('docketSheets');
  const { court, today } = useReference();
  const dateText = useDateText();
  const days = [...new Set(list.entries.map((hearing) => dateOf(hearing.startsAt)))];
  return (
    <Sheet>
      <h2>{court.name}</h2>
      <h2>{t('public.title')}</h2>
      <Box component="p" sx={{ textAlign: 'center', mt: '1mm !important', mb: '3mm !important' }}>
        {from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`}
      </Box>
      {days.map((day) => (
        <Box key={day} component="section" sx={{ mb: '4mm' }}>
          <Box component="h3" sx={{ m: 0, mb: '1mm', font: '12pt "黑体", sans-serif', breakAfter: 'avoid' }}>
            {dateText(day)}
          </Box>
          <DayTable hearings={list.entries.filter((hearing) => dateOf(hearing.startsAt) === day)} />
        </Box>
      ))}
      {days.length === 0 && <p>{t('public.empty')}</p>}
      <p>{t('public.open')}</p>
      <Box component="p" sx={{ fontSize: '8.5pt', mt: '2mm !important' }}>
        {t('public.rule', { basis: i18n.language === 'en' ? list.rule.basisEn : list.rule.basisZh })}
      </Box>
      <Box component="p" sx={{ textAlign: 'right', mt: '4mm !important' }}>
        {court.name} {dateText(today.date)}
      </Box>
    </Sheet>
  );
}

function DayTable({ hearings }: { readonly hearings: readonly PublicHearing[] }) {
  const { t } = useTranslation('docketSheets');
  const { causeName, staffName } = useReference();
  const placeName = usePlaceName();
  return (
    <Box component="table" sx={{ fontSize: '9.5pt', '& td:nth-of-type(-n + 3)': { whiteSpace: 'nowrap' } }}>
      <colgroup>
        {['22mm', '22mm', '47mm', 'auto', '24mm', '18mm'].map((width) => (
          <col key={width} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th>{t('column.time')}</th>
          <th>{t('column.place')}</th>
          <th>{t('column.number')}</th>
          <th>{t('column.parties')}</th>
          <th>{t('column.cause')}</th>
          <th>{t('column.tribunal')}</th>
        </tr>
      </thead>
      <tbody>
        {hearings.map((hearing) => (
          <tr key={hearing.hearingId}>
            <td>{hoursText(hearing.startsAt, hearing.endsAt)}</td>
            <td>{placeName(hearing)}</td>
            <td>{hearing.number ?? t('unnumbered')}</td>
            <td>{t('versus', { applicants: hearing.applicants, respondents: hearing.respondents })}</td>
            <td>{causeName(hearing.causeCode)}</td>
            <td>{hearing.arbitratorIds.map(staffName).join(t('separator'))}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
