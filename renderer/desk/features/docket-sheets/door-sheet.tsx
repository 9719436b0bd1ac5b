import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { PublicHearing } from '../../../../electron/backend/api/contract/docket-sheets.ts';
import { type LegalDate, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { Sheet } from './sheet.tsx';

interface DoorSheetProps {
  readonly roomName: string;
  readonly date: LegalDate;
  readonly hearings: readonly PublicHearing[];
}

/**
 * The sheet at a room's door: hour, case number, parties and cause. Read at two metres a letter should be a two-hundredth of the distance, 10 mm
 * (28 pt); what a visitor looks for (hour, number, names) is that large or larger, the cause a little smaller.
 */
export function DoorSheet({ roomName, date, hearings }: DoorSheetProps) {
  const { t } = useTranslation('docketSheets');
  const { court } = useReference();
  const dateText = useDateText();
  return (
    <Sheet isLandscape>
      <Box
        component="table"
        sx={{
          '& th, & td': {
            border: '0 !important',
            borderBottom: '1.5pt solid #000 !important',
            px: 0,
            py: '2.5mm',
          },
        }}
      >
        <colgroup>
          <col style={{ width: '48mm' }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <Box component="th" colSpan={2} sx={{ borderBottom: '3pt solid #000 !important' }}>
              <Box component="h2" sx={{ font: '50pt/1.1 "黑体", sans-serif !important' }}>
                {roomName}
              </Box>
              <Box sx={{ fontSize: '22pt', display: 'flex', justifyContent: 'space-between', mt: '2mm' }}>
                <span>{court.name}</span>
                <span>{dateText(date)}</span>
              </Box>
            </Box>
          </tr>
        </thead>
        <tbody>
          {hearings.map((hearing) => (
            <DoorRow key={hearing.hearingId} hearing={hearing} />
          ))}
        </tbody>
      </Box>
      <Box component="p" sx={{ fontSize: '16pt', pt: '3mm' }}>
        {t('door.footer')}
      </Box>
    </Sheet>
  );
}

function DoorRow({ hearing }: { readonly hearing: PublicHearing }) {
  const { t } = useTranslation('docketSheets');
  const { causeName } = useReference();
  return (
    <tr>
      <Box component="td" sx={{ font: '42pt/1.1 "黑体", sans-serif', whiteSpace: 'nowrap' }}>
        {timeOf(hearing.startsAt)}
        {hearing.endsAt !== null && (
          <Box sx={{ fontSize: '24pt' }}>{t('door.until', { time: timeOf(hearing.endsAt) })}</Box>
        )}
      </Box>
      <Box component="td" sx={{ fontSize: '28pt', lineHeight: 1.2 }}>
        <Box sx={{ font: '30pt/1.2 "黑体", sans-serif', whiteSpace: 'nowrap' }}>
          {hearing.number ?? t('unnumbered')}
        </Box>
        <div>{t('versus', { applicants: hearing.applicants, respondents: hearing.respondents })}</div>
        <Box sx={{ fontSize: '22pt' }}>{causeName(hearing.causeCode)}</Box>
      </Box>
    </tr>
  );
}
