import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { ModeBadge } from '../../../ui/badges.tsx';
import { useDateTimeText } from '../../../ui/dates.tsx';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import { type WindowBar, windowBars } from './board-layout.ts';
import { shortNumber } from './case-label.ts';
import { useCaseTitle, useVersus } from './case-title.ts';
import type { DocketAction } from './docket-search.ts';
import { EntryFacts } from './entry-facts.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { RouterLink } from './router-link.tsx';

interface WindowBarsProps {
  readonly entries: readonly DocketEntry[];
  readonly days: readonly LegalDate[];
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
}

/** Windows of asynchronous hearings as bars over the days they are open; nothing when none is. */
export function WindowBars({ entries, days, onAction }: WindowBarsProps) {
  const { t } = useTranslation('docket');
  const bars = windowBars(entries, days);
  if (bars.length === 0) return null;
  const isDay = days.length === 1;
  return (
    <Box
      component="section"
      aria-label={t('board.windows')}
      sx={{
        display: isDay ? 'flex' : 'block',
        borderBottom: 1,
        borderColor: 'divider',
        maxHeight: 132,
        overflowY: 'auto',
      }}
    >
      <Box sx={{ px: 0.5, pt: 0.5, fontSize: '0.86rem' }}>
        <ModeBadge mode="async" />
      </Box>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          flex: 1,
          m: 0,
          // A week's bars stand over their days: the hours' column stays free.
          ml: isDay ? 0 : '56px',
          p: 0,
          py: 0.25,
          display: 'grid',
          columnGap: isDay ? 0.25 : 0,
          rowGap: 0.25,
          gridTemplateColumns: barColumns(days.length),
        }}
      >
        {bars.map((bar) => (
          <Bar key={bar.entry.hearingId} bar={bar} isAlone={isDay} onAction={onAction} />
        ))}
      </Box>
    </Box>
  );
}

/** In a day the bars stand side by side, in a week they lie over their days. */
function barColumns(days: number): string {
  return days === 1 ? 'repeat(auto-fill, minmax(260px, 1fr))' : `repeat(${days}, minmax(0, 1fr))`;
}

interface BarProps {
  readonly bar: WindowBar;
  readonly isAlone: boolean;
  readonly onAction: WindowBarsProps['onAction'];
}

function Bar({ bar, isAlone, onAction }: BarProps) {
  const { entry } = bar;
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const versus = useVersus();
  const momentText = useDateTimeText();
  const from = momentText(entry.startsAt);
  const to = entry.endsAt === null ? t('tab.noEnd') : momentText(entry.endsAt);
  return (
    <Tooltip title={<EntryFacts entry={entry} />} describeChild disableInteractive>
      <Box
        component="li"
        sx={({ palette }) => ({
          gridColumn: isAlone ? undefined : `${bar.firstDay + 1} / ${bar.lastDay + 2}`,
          display: 'flex',
          minWidth: 0,
          border: '1px solid',
          borderColor: palette.hearingMode.async,
          borderLeftStyle: bar.startsBefore ? 'dashed' : 'solid',
          borderRightStyle: bar.endsAfter ? 'dashed' : 'solid',
          borderRadius: '3px',
          bgcolor: palette.modeSoft.async,
          fontSize: '0.86rem',
        })}
      >
        <RouterLink
          to="/cases/$caseId"
          params={{ caseId: entry.caseId }}
          search={{ tab: 'hearings' }}
          underline="none"
          color="inherit"
          sx={{
            flex: 1,
            minWidth: 0,
            px: 0.5,
            whiteSpace: 'nowrap',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
          }}
        >
          <b>{entry.number === null ? '' : shortNumber(entry.number)}</b> {versus(entry)}{' '}
          {isAlone && `${from} – ${to}`}
          <HiddenText>{t('board.windowName', { case: caseTitle(entry), from, to })}</HiddenText>
        </RouterLink>
        <EntryMenu entry={entry} onAction={onAction} />
      </Box>
    </Tooltip>
  );
}
