import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type LegalDate, toLegalDate } from '../../../../electron/backend/domain/dates.ts';
import type { ClaimDecision } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { useTRPC } from '../../../ui/client.ts';

/** Which decided items would be final, and why; asked once there is a day and a decision. */
export function useFinality(caseId: string, decidedOn: LegalDate | null, decisions: ClaimDecision[]) {
  const trpc = useTRPC();
  return useQuery(
    trpc.amounts.finality.queryOptions(
      { caseId, decidedOn: decidedOn ?? never, decisions },
      { enabled: decidedOn !== null && decisions.length > 0, placeholderData: keepPreviousData },
    ),
  );
}

/** Stands for the day while there is none; it is not asked about. */
const never = toLegalDate('1900-01-01');
