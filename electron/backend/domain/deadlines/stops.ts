import type { Calendar } from '../calendar.ts';
import type { LegalDate } from '../dates.ts';
import { type CaseState, isServedOnAll, type Service } from '../lifecycle/case-state.ts';
import { countPeriod, type Stop } from './count.ts';
import type { StopKind, TimeLimit } from './time-limit.ts';

/** The days that do not count, by the reason a row of the table names. */
export type Stops = Readonly<Record<StopKind, readonly Stop[]>>;

/** RULES 46(6): suspension, and public notice from its publication until it has matured or was recorded as served. */
export function stopsOf(state: CaseState, limits: readonly TimeLimit[], calendar: Calendar): Stops {
  const maturing = limits.find((limit) => limit.trigger === 'publicNoticePublished');
  return {
    suspension: state.suspensions.map(({ ground, from, to }) => ({
      from,
      to,
      reason: `suspension:${ground}`,
    })),
    publicNotice: state.services
      .filter((service) => service.mode === 'publicNotice')
      .map((service) => ({
        from: service.startedOn,
        to: servedOnAll(service) ?? maturity(service.startedOn, maturing, calendar),
        reason: 'publicNotice',
      })),
  };
}

/** The day the last of those it went to had received it; null while one has not. */
function servedOnAll(service: Service): LegalDate | null {
  if (!isServedOnAll(service)) return null;
  return service.served.reduce<LegalDate | null>(
    (last, { on }) => (last === null || on > last ? on : last),
    null,
  );
}

function maturity(from: LegalDate, limit: TimeLimit | undefined, calendar: Calendar): LegalDate | null {
  if (limit === undefined) return null;
  const { length, unit, direction, rolls } = limit;
  const result = countPeriod({ from, length, unit, direction, rolls, stops: [] }, calendar);
  return result.state === 'due' ? result.due : null;
}
