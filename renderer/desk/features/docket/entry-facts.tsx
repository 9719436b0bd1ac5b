import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { daysBetween, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { GoAheadBadge, GoAheadReasons, useGoAheadText } from '../../../ui/go-ahead.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { useVersus } from './case-title.ts';
import { usePlaceText, useTribunalText } from './place-text.ts';
import { useSlackText } from './slack-text.ts';

/** Everything the docket knows of a hearing, as the lines of a tooltip. */
export function EntryFacts({ entry }: { readonly entry: DocketEntry }) {
  const { t } = useTranslation('terms');
  const { t: docket } = useTranslation('docket');
  const { causeName, staffName, today } = useReference();
  const slackText = useSlackText();
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
    entry.isPartHeard
      ? `${t(`hearingStatus.${entry.status}`)} · ${docket('tab.partHeard')}`
      : t(`hearingStatus.${entry.status}`),
    entry.awardDueOn === null ? null : slackText(daysBetween(today.date, entry.awardDueOn)).text,
  ];
  return (
    <>
      {lines
        .filter((line) => line)
        .map((line) => (
          <Box key={line}>{line}</Box>
        ))}
      {entry.goAhead !== null && (
        <>
          <GoAheadBadge goAhead={entry.goAhead} />
          <GoAheadReasons goAhead={entry.goAhead} />
        </>
      )}
    </>
  );
}

/** One sentence for those who do not see the card. */
export function useEntryName(): (entry: DocketEntry) => string {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const versus = useVersus();
  const goAheadText = useGoAheadText();
  return (entry) => {
    const name = t('entry.name', {
      time:
        entry.endsAt === null ? timeOf(entry.startsAt) : `${timeOf(entry.startsAt)}–${timeOf(entry.endsAt)}`,
      case: entry.number ?? t('entry.unnumbered'),
      parties: versus(entry),
      mode: term(`modeLong.${entry.mode}`),
      status: term(`hearingStatus.${entry.status}`),
    });
    return entry.goAhead === null ? name : t('entry.withLight', { name, light: goAheadText(entry.goAhead) });
  };
}
