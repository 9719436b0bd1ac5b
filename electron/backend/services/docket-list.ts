import { AppError } from '../domain/app-error.ts';
import { addDays, dateOf, daysBetween, type LegalDate } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { type GoAhead, goAhead } from '../domain/docket/go-ahead.ts';
import { hearingWindow } from '../domain/docket/hearing-window.ts';
import { type CaseState, type HearingStatus, isPartHeard } from '../domain/lifecycle/case-state.ts';
import type { HearingMode } from '../domain/lifecycle/events.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as docket from '../store/repositories/docket.ts';
import { type Context, type Reading, today } from './context.ts';

const longestList = 62;

/** The docket of some days with the kind of each day; hearings still to come with their light. */
export async function list(
  context: Context,
  query: {
    from: LegalDate;
    to: LegalDate;
    roomId: string | null;
    staffId: string | null;
    mode: HearingMode | null;
    status: HearingStatus | null;
    includeEnded: boolean;
  },
) {
  const length = daysBetween(query.from, query.to) + 1;
  if (length < 1 || length > longestList) {
    throw new AppError('badInput', {
      fields: [{ path: 'to', reason: length < 1 ? 'endBeforeStart' : 'tooManyDays' }],
    });
  }
  const rows = await docket.list(context.store.db, query);
  const shown = rows.filter((row) => query.includeEnded || row.status === 'scheduled');
  return {
    days: Array.from({ length }, (_, index) => context.legal.calendar.day(addDays(query.from, index))),
    entries: await entriesOf(context, shown),
  };
}

/** Docket rows as entries; the cases of hearings to come are read together and folded once each. */
export async function entriesOf(context: Reading, rows: readonly docket.DocketRow[]) {
  const scheduled = rows.filter(({ status }) => status === 'scheduled');
  const histories = await caseEvents.ofCases(context.store.db, [
    ...new Set(scheduled.map((row) => row.case_id)),
  ]);
  const known = new Map<string, CaseLights>();
  for (const [caseId, events] of histories) {
    const state = foldCase(events);
    if (state !== null) known.set(caseId, lightsOf(context, state));
  }
  return rows.map((row) => {
    const lights = row.status === 'scheduled' ? known.get(row.case_id) : undefined;
    return {
      ...toEntry(row),
      isPartHeard: lights?.isPartHeard === true,
      postponements: lights?.postponements ?? 0,
      goAhead: lights?.of.get(row.hearing_id) ?? null,
    };
  });
}

export interface CaseLights {
  readonly isPartHeard: boolean;
  readonly postponements: number;
  /** By hearing: those scheduled from today on. */
  readonly of: ReadonlyMap<string, GoAhead>;
}

/** The light of every hearing of a case that is still to come. */
export function lightsOf(context: Pick<Reading, 'legal' | 'clock'>, state: CaseState): CaseLights {
  const now = today(context);
  const { legal } = context;
  const window = hearingWindow(state, dueDates(state, legal), legal, now);
  const facts = { state, window, law: legal, rules: legal.docket, today: now };
  const ahead = state.hearings.filter(
    ({ status, plan }) => status === 'scheduled' && dateOf(plan.endsAt ?? plan.startsAt) >= now,
  );
  return {
    isPartHeard: isPartHeard(state),
    postponements: state.postponements.length,
    of: new Map(ahead.map((hearing) => [hearing.id, goAhead(facts, hearing)])),
  };
}

function toEntry(row: docket.DocketRow) {
  return {
    hearingId: row.hearing_id,
    caseId: row.case_id,
    caseVersion: row.version,
    number: row.case_number,
    applicants: row.applicants,
    respondents: row.respondents,
    causeCode: row.cause_code,
    isCollective: row.is_collective === 1,
    isGreenChannel: row.is_green_channel === 1,
    mode: row.mode,
    roomId: row.room_id,
    platform: row.platform,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status,
    arbitratorIds: JSON.parse(row.arbitrator_ids) as string[],
    clerkId: row.clerk_id,
    awardDueOn: row.award_due_on,
  };
}
