import { daysBetween } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { hearingWindow } from '../domain/docket/hearing-window.ts';
import { queueBlockers } from '../domain/docket/queue-blockers.ts';
import { isPartHeard } from '../domain/lifecycle/case-state.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as cases from '../store/repositories/cases.ts';
import * as court from '../store/repositories/court.ts';
import { toSummary } from './cases.ts';
import { type Context, today } from './context.ts';

/**
 * One page of the cases that wait for a hearing: green channel first, then by the end of the award period; each with what stands between it
 * and a hearing. Suspended cases are in it, blocked: they will come back.
 */
export async function queue(context: Context, query: { text: string; offset: number; limit: number }) {
  const { db } = context.store;
  const rows = await cases.waiting(db, query.text, query.offset, query.limit);
  const histories = await caseEvents.ofCases(
    db,
    rows.map(({ id }) => id),
  );
  const names = new Map((await court.staff(db)).map(({ id, name }) => [id, name]));
  const now = today(context);
  const { legal } = context;
  return {
    total: await cases.countWaiting(db, query.text),
    rows: rows.flatMap((row) => {
      const state = foldCase(histories.get(row.id) ?? []);
      if (state === null) return [];
      const window = hearingWindow(state, dueDates(state, legal), legal, now);
      return [
        {
          ...toSummary(row),
          caseVersion: row.version,
          slackDays: row.award_due_on === null ? null : daysBetween(now, row.award_due_on),
          earliest: window.earliest,
          isPartHeard: isPartHeard(state),
          postponements: state.postponements.length,
          blockers: queueBlockers(state, window, legal.docket).map(({ partyName, staffId, ...blocker }) => ({
            ...blocker,
            name: partyName ?? (staffId === null ? null : (names.get(staffId) ?? null)),
          })),
        },
      ];
    }),
  };
}
