import { useQuery } from '@tanstack/react-query';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { soonDays } from '../../../ui/badges.tsx';
import { useTRPC, useTRPCClient } from '../../../ui/client.ts';
import { useReference } from '../../../ui/reference.tsx';
import { everyRow } from './every-row.ts';

/** Whose page it is: the whole court's, that of whoever asks (with what nobody has), or somebody else's. */
export type MorningFor =
  | { readonly kind: 'court' }
  | { readonly kind: 'me'; readonly staffId: string }
  | { readonly kind: 'person'; readonly staffId: string };

/** All that presses, of the law and of the targets, and today's hearings; however many pages of the list that takes. */
export function useMorning(whose: MorningFor) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { today } = useReference();
  const asked =
    whose.kind === 'me'
      ? ({ whose: 'mine' } as const)
      : ({ whose: 'court', staffId: whose.kind === 'person' ? whose.staffId : null } as const);

  const pressing = async (kind: 'duty' | 'target'): Promise<readonly WorklistRow[]> => {
    const ofSeverity = (severity: 'director' | 'person') =>
      everyRow((offset, limit) =>
        client.deadlines.worklist.query({ ...asked, kind, severity, offset, limit }),
      );
    return [...(await ofSeverity('director')), ...(await ofSeverity('person'))];
  };

  return useQuery({
    queryKey: [...trpc.deadlines.pathKey(), 'morning', asked, today.date],
    queryFn: async () => {
      const [duties, targets, reviews, docket] = await Promise.all([
        pressing('duty'),
        pressing('target'),
        client.reviews.waiting.query(asked),
        client.docket.list.query({
          from: today.date,
          to: today.date,
          staffId: whose.kind === 'court' ? null : whose.staffId,
        }),
      ]);
      const hearings = docket.entries.filter(
        ({ status }) => status !== 'cancelled' && status !== 'postponed',
      );
      const soon = reviews.filter(({ daysLeft }) => daysLeft <= soonDays);
      return { duties, targets, reviews: soon, hearings, madeAt: new Date().toISOString() };
    },
    // Paper says when it was made: what is printed is read anew each time the page opens.
    staleTime: 0,
    gcTime: 0,
  });
}

export type Morning = NonNullable<ReturnType<typeof useMorning>['data']>;
