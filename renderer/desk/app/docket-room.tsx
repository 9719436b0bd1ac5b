import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SlotView } from '../../../electron/backend/api/contract/planner.ts';
import { useCan } from '../../ui/reference.tsx';
import { DocketPage } from '../features/docket/docket-page.tsx';
import { docketSearch } from '../features/docket/docket-search.ts';
import { ProposePanel } from '../features/planner/propose-panel.tsx';

function minutesOf({ startsAt, endsAt }: SlotView): number {
  const minute = (moment: string) => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return minute(endsAt) - minute(startsAt);
}

/** `/docket`: the board, and over it the times proposed for the case in the address. */
export function DocketRoom() {
  const navigate = useNavigate();
  const search = docketSearch.parse(useSearch({ strict: false }));
  const canPropose = useCan('planner.propose');
  const { propose: caseId, proposeHearing, ...board } = search;
  const close = () => void navigate({ to: '/docket', search: board });
  return (
    <>
      <DocketPage />
      {canPropose && caseId !== undefined && search.action === undefined && (
        <ProposePanel
          key={`${caseId}:${proposeHearing ?? ''}`}
          caseId={caseId}
          hearingId={proposeHearing ?? null}
          onClose={close}
          onChoose={(slot) =>
            void navigate({
              to: '/docket',
              search: {
                ...board,
                action: proposeHearing === undefined ? 'schedule' : 'reschedule',
                caseId,
                hearing: proposeHearing,
                at: slot.startsAt,
                atRoom: slot.roomId ?? undefined,
                atStaff: slot.arbitratorIds[0],
                atClerk: slot.clerkId,
                atMinutes: minutesOf(slot),
              },
            })
          }
        />
      )}
    </>
  );
}
