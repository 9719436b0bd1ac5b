import { useTranslation } from 'react-i18next';
import type { HoldView } from '../../../../electron/backend/api/contract/docket-holds.ts';
import { useDateTimeText } from '../../../ui/dates.tsx';
import { rowHeight } from './board-entry.tsx';
import { minuteOf, slotMinutes } from './board-time.ts';
import { useCaseTitle } from './case-title.ts';

interface BoardHoldProps {
  readonly hold: HoldView;
  readonly slotStart: number;
}

/** A slot put aside for a case (暂留): for whom, by whom, until when. */
export function BoardHold({ hold, slotStart }: BoardHoldProps) {
  const { t } = useTranslation('docket');
  const momentText = useDateTimeText();
  const caseTitle = useCaseTitle();
  const start = minuteOf(hold.startsAt);
  const text = t('board.hold', {
    case: caseTitle(hold),
    who: hold.heldByName,
    until: momentText(hold.expiresAt),
  });
  return (
    <div
      className="hold"
      title={text}
      style={{
        top: ((start - slotStart) / slotMinutes) * rowHeight + 1,
        height: ((minuteOf(hold.endsAt) - start) / slotMinutes) * rowHeight - 2,
      }}
    >
      {text}
    </div>
  );
}
