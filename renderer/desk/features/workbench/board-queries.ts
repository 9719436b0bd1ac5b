import { skipToken, useQuery } from '@tanstack/react-query';
import type { CaseSummary } from '../../../../electron/backend/api/contract/cases.ts';
import { daysBetween, type LegalDate, toLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useTRPC, useTRPCClient } from '../../../ui/client.ts';
import { useReference } from '../../../ui/reference.tsx';
import { everyRow } from './every-row.ts';
import { isWithin, type SlackBand } from './slack-bands.ts';
import type { BoardSearch } from './worklist-search.ts';

const pageLength = 50;

export function useBoard() {
  return useQuery(useTRPC().deadlines.board.queryOptions());
}

/** How the draws of a year turned out; of this year up to today. */
export function useFairness(year: number) {
  const trpc = useTRPC();
  const { today } = useReference();
  const end = toLegalDate(`${year}-12-31`);
  return useQuery(
    trpc.tribunal.fairness.queryOptions({
      from: toLegalDate(`${year}-01-01`),
      to: end < today.date ? end : today.date,
    }),
  );
}

/** Open cases behind a number of the board. */
export interface BoardList {
  readonly rows: readonly CaseSummary[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/**
 * The cases behind a number of the board, those with the least time left first. Of the whole court one page is read: the list is sorted
 * by the end of the award period, so that a band begins after the cases of the bands before it. Of a person all open cases are read.
 */
export function useBoardList(search: BoardSearch, bands: readonly SlackBand[] | undefined) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { today } = useReference();
  const { staffId, from, to, list } = search;
  const offset = search.offset ?? 0;
  const isAsked = list !== undefined && bands !== undefined;
  const band = { from: from ?? null, to: to ?? null };

  const readCourt = async (): Promise<BoardList> => {
    const known = bands ?? [];
    const total = known.filter((other) => isWithin(other, band)).reduce((sum, { cases }) => sum + cases, 0);
    const before = known
      .filter((other) => band.from !== null && other.to !== null && other.to < band.from)
      .reduce((sum, { cases }) => sum + cases, 0);
    const limit = Math.min(pageLength, total - offset);
    if (limit <= 0) return { rows: [], total, offset, limit: pageLength };
    const { rows } = await client.cases.list.query({
      view: 'open',
      sort: 'awardDueOn',
      direction: 'asc',
      offset: before + offset,
      limit,
    });
    return { rows, total, offset, limit: pageLength };
  };

  const readPerson = async (id: string): Promise<BoardList> => {
    const rows = await everyRow((start, limit) =>
      client.cases.list.query({
        view: 'open',
        staffId: id,
        sort: 'awardDueOn',
        direction: 'asc',
        offset: start,
        limit,
      }),
    );
    const fitting = rows.filter(
      (row) =>
        row.arbitratorId === id &&
        row.acceptedOn !== null &&
        (list !== 'suspended' || row.isSuspended) &&
        (list !== 'slack' || isWithin(slackOf(row, today.date), band)),
    );
    return {
      rows: fitting.slice(offset, offset + pageLength),
      total: fitting.length,
      offset,
      limit: pageLength,
    };
  };

  return useQuery({
    // Among the answers about cases: what colleagues save refreshes it too.
    queryKey: [...trpc.cases.pathKey(), 'board', search, bands, today.date],
    queryFn: isAsked ? () => (staffId === undefined ? readCourt() : readPerson(staffId)) : skipToken,
  });
}

/** Days to the end of the award period as a band of one day; null while it stands still. */
function slackOf({ awardDueOn }: CaseSummary, today: LegalDate) {
  if (awardDueOn === null) return null;
  const days = daysBetween(today, awardDueOn);
  return { from: days, to: days };
}
