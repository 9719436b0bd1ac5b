import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import { useCan } from '../../../ui/reference.tsx';
import type { PlacedEntry } from './board-layout.ts';
import { slotMinutes } from './board-time.ts';
import { useCaseTitle } from './case-title.ts';
import type { DocketGrouping } from './docket-search.ts';
import { useEntryName } from './entry-facts.tsx';
import { EntryText } from './entry-text.tsx';

/** Height of one row of the board, in px. */
export const rowHeight = 32;

interface BoardEntryProps {
  readonly placed: PlacedEntry;
  readonly slotStart: number;
  readonly by: DocketGrouping;
  readonly isHeld: boolean;
}

/** A hearing on the board: one click opens its case; dragging or the key M moves it, dragging its lower edge changes its length. */
export const BoardEntry = memo(function BoardEntry({ placed, slotStart, by, isHeld }: BoardEntryProps) {
  const { t } = useTranslation('docket');
  const { entry } = placed;
  const caseTitle = useCaseTitle();
  const entryName = useEntryName();
  const isScheduled = entry.status === 'scheduled';
  const canMove = useCan('docket.reschedule') && isScheduled;
  const height = ((placed.endMinute - placed.startMinute) / slotMinutes) * rowHeight - 2;
  const classes = ['card', entry.mode, canMove && 'canMove', !isScheduled && 'isOver', isHeld && 'isHeld'];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      data-hearing={entry.hearingId}
      style={{
        top: ((placed.startMinute - slotStart) / slotMinutes) * rowHeight + 1,
        height,
        left: `${(placed.lane / placed.lanes) * 100}%`,
        width: `calc(${100 / placed.lanes}% - 2px)`,
      }}
    >
      <Link
        to="/cases/$caseId"
        params={{ caseId: entry.caseId }}
        search={{ tab: 'hearings' }}
        className="card-link"
        aria-keyshortcuts={canMove ? 'M' : undefined}
        draggable={false}
      >
        <EntryText entry={entry} by={by} height={height} />
        <HiddenText>{entryName(entry)}</HiddenText>
      </Link>
      {canMove && (
        <>
          <button
            type="button"
            className="card-menu"
            aria-haspopup="menu"
            aria-label={t('entry.more', { case: caseTitle(entry) })}
          >
            <MoreHorizOutlined fontSize="small" />
          </button>
          <span aria-hidden className="card-end" title={t('entry.stretch')} />
        </>
      )}
    </div>
  );
});
