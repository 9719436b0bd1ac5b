import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useVersus } from './case-title.ts';
import { usePlaceText, useTribunalText } from './place-text.ts';

/** Everything the docket knows of a hearing, as the lines of a tooltip. */
export function EntryFacts({ entry }: { readonly entry: DocketEntry }) {
  const { t } = useTranslation('terms');
  const { causeName, staffName } = useReference();
  const intervalText = useIntervalText();
  const versus = useVersus();
  const placeText = usePlaceText();
  const tribunalText = useTribunalText();
  const lines = [
    intervalText(entry.startsAt, entry.endsAt),
    entry.number,
    versus(entry),
    causeName(entry.causeCode),
    `${t(`modeLong.${entry.mode}`)} · ${placeText(entry)}`,
    tribunalText(entry.arbitratorIds),
    entry.clerkId === null ? null : `${t('clerk')} ${staffName(entry.clerkId)}`,
    t(`hearingStatus.${entry.status}`),
  ];
  return lines.filter((line) => line).map((line) => <Box key={line}>{line}</Box>);
}

/** One sentence for those who do not see the card. */
export function useEntryName(): (entry: DocketEntry) => string {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const versus = useVersus();
  return (entry) =>
    t('entry.name', {
      time:
        entry.endsAt === null ? timeOf(entry.startsAt) : `${timeOf(entry.startsAt)}–${timeOf(entry.endsAt)}`,
      case: entry.number ?? t('entry.unnumbered'),
      parties: versus(entry),
      mode: term(`modeLong.${entry.mode}`),
      status: term(`hearingStatus.${entry.status}`),
    });
}
