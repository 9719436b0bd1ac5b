import { skipToken, useQueries, useQuery } from '@tanstack/react-query';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { useTRPC, useTRPCClient } from '../../../ui/client.ts';
import { useCan } from '../../../ui/reference.tsx';
import { countOf, countsOf, groupOf, type SeverityCounts, windowOf } from './due-groups.ts';
import { everyRow, isNobodysCase } from './every-row.ts';
import type { WorklistSearch } from './worklist-search.ts';

/** Rows of a page of the work list. */
export const pageLength = 50;

type DateKind = 'duty' | 'target';

/** A query as the screens show it: structure while it loads, a way on when it failed. */
interface Shown<T> {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly data: T | undefined;
  readonly retry: () => void;
}

/** The worst of the dates of whoever is signed in, and of cases nobody has yet; with the count of all of them. */
export function useMyDates(kind: DateKind, limit: number) {
  const trpc = useTRPC();
  return useQuery(trpc.deadlines.worklist.queryOptions({ whose: 'mine', kind, limit }));
}

/** How many dates of the law the whole court has, by severity. */
export function useCourtCounts() {
  const trpc = useTRPC();
  return useQuery(trpc.deadlines.worklist.queryOptions({ whose: 'court', kind: 'duty', limit: 1 }));
}

/** Reviews whose clock runs, of whoever the work list is about; `nobody`: those nobody is named to yet. */
export function useWaitingReviews(person: string | undefined) {
  const trpc = useTRPC();
  const isNobodys = person === 'nobody';
  return useQuery(
    trpc.reviews.waiting.queryOptions(askedFor(isNobodys ? undefined : person), {
      enabled: useCan('reviews.waiting'),
      select: (rows) => (isNobodys ? rows.filter(({ arbitratorId }) => arbitratorId === null) : rows),
    }),
  );
}

interface WorklistPart {
  readonly rows: readonly WorklistRow[];
  readonly total: number;
  readonly counts: SeverityCounts;
}

/** One page of the work list an address stands for. */
export function useWorklist(search: WorklistSearch): Shown<WorklistPart> {
  const isNobodys = search.person === 'nobody';
  const asked = useAsked(search, !isNobodys);
  const nobodys = useNobodys(search, isNobodys);
  return isNobodys ? nobodys : asked;
}

/** The counts come first: they say where a group begins. */
function useAsked(search: WorklistSearch, isEnabled: boolean): Shown<WorklistPart> {
  const trpc = useTRPC();
  const whom = { ...askedFor(search.person), kind: kindOf(search) };
  const counted = useQuery(
    trpc.deadlines.worklist.queryOptions(isEnabled ? { ...whom, limit: 1 } : skipToken),
  );
  const counts = counted.data?.counts;
  const part = counts === undefined ? null : windowOf(search.group, counts, search.offset ?? 0, pageLength);
  const page = useQuery(
    trpc.deadlines.worklist.queryOptions(part === null ? skipToken : { ...whom, ...part }),
  );
  const rows = part === null ? [] : page.data?.rows;
  const isFailed = counted.isError || (part !== null && page.isError);
  return {
    state: isFailed ? 'failed' : counts === undefined || rows === undefined ? 'loading' : 'ready',
    data:
      counts === undefined || rows === undefined
        ? undefined
        : { rows, counts, total: countOf(search.group, counts) },
    retry: () => void Promise.all([counted.refetch(), part === null ? null : page.refetch()]),
  };
}

/** Cases nobody has stand in everybody's own list: it is read to its end and the others are left out. */
function useNobodys(search: WorklistSearch, isEnabled: boolean): Shown<WorklistPart> {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const kind = kindOf(search);
  const { data, isError, refetch } = useQuery({
    queryKey: [...trpc.deadlines.pathKey(), 'nobodys', kind],
    queryFn: isEnabled
      ? () =>
          everyRow((offset, limit) =>
            client.deadlines.worklist.query({ whose: 'mine', kind, offset, limit }),
          ).then((rows) => rows.filter(isNobodysCase))
      : skipToken,
  });
  const offset = search.offset ?? 0;
  const ofGroup = data?.filter((row) => search.group === undefined || groupOf(row) === search.group);
  return {
    state: isError ? 'failed' : ofGroup === undefined ? 'loading' : 'ready',
    data:
      data === undefined || ofGroup === undefined
        ? undefined
        : {
            rows: ofGroup.slice(offset, offset + pageLength),
            counts: countsOf(data),
            total: ofGroup.length,
          },
    retry: () => void refetch(),
  };
}

/** How many dates each of these people has, in their order; the last line is of the cases nobody has. */
export function useCountsByPerson(
  staffIds: readonly string[],
  me: string,
  kind: DateKind,
): Shown<{ counts: ReadonlyMap<string, SeverityCounts>; nobody: SeverityCounts }> {
  const trpc = useTRPC();
  const asked = [...staffIds.filter((id) => id !== me), me];
  const people = useQueries({
    queries: asked.map((staffId) =>
      trpc.deadlines.worklist.queryOptions({ whose: 'court', staffId, kind, limit: 1 }),
    ),
  });
  const mine = useQuery(trpc.deadlines.worklist.queryOptions({ whose: 'mine', kind, limit: 1 }));
  const all = [...people, mine];
  const counts = new Map(
    people.flatMap((query, index) => {
      const id = asked[index];
      return query.data === undefined || id === undefined ? [] : [[id, query.data.counts] as const];
    }),
  );
  const own = counts.get(me);
  const isReady = all.every((query) => query.data !== undefined) && own !== undefined;
  return {
    state: isReady ? 'ready' : all.some((query) => query.isError) ? 'failed' : 'loading',
    // "Mine" holds the cases nobody has: what is left without one's own is theirs.
    data: isReady && mine.data !== undefined ? { counts, nobody: less(mine.data.counts, own) } : undefined,
    retry: () => void Promise.all(all.filter((query) => query.isError).map((query) => query.refetch())),
  };
}

function kindOf({ kind }: WorklistSearch): DateKind {
  return kind ?? 'duty';
}

/** Whose dates an address asks for. */
function askedFor(person: string | undefined) {
  if (person === 'mine') return { whose: 'mine' } as const;
  return { whose: 'court', staffId: person ?? null } as const;
}

function less(all: SeverityCounts, own: SeverityCounts): SeverityCounts {
  return {
    overdue: all.overdue - own.overdue,
    director: all.director - own.director,
    person: all.person - own.person,
    quiet: all.quiet - own.quiet,
    stopped: all.stopped - own.stopped,
  };
}
