import { AppError } from '../domain/app-error.ts';
import { placedHearing } from '../domain/planner/placed.ts';
import type { PlanProblem } from '../domain/planner/problem.ts';
import { propose as proposePlaces } from '../domain/planner/propose.ts';
import { whyNoSlot } from '../domain/planner/why-no-slot.ts';
import * as cases from '../store/repositories/cases.ts';
import { loadCase } from './case-commit.ts';
import type { Context } from './context.ts';
import { noSlotView } from './plan-facts.ts';
import { oneHearing, type PlanSetting } from './plan-problem.ts';

/**
 * Places for one hearing of a case beside the docket as it stands, the best first, each with its reasons; where there is none, what stands
 * against it, and where the best is late, what keeps it from an earlier day. Books nothing.
 * @throws AppError `notFound` for an unknown case or hearing, `hearingNotOpen` for a hearing that is over.
 */
export async function propose(
  context: Context,
  input: {
    readonly caseId: string;
    readonly hearingId: string | null;
    readonly mode: 'inPerson' | 'sync' | null;
    readonly minutes: number | null;
    readonly limit: number;
  },
) {
  const { db } = context.store;
  const loaded = await loadCase(db, input.caseId);
  if (input.hearingId !== null) {
    const hearing = loaded.state.hearings.find(({ id }) => id === input.hearingId);
    if (hearing === undefined) throw new AppError('notFound', { hearingId: input.hearingId });
    if (hearing.status !== 'scheduled') throw new AppError('hearingNotOpen', { status: hearing.status });
  }
  const row = await cases.findById(db, input.caseId);
  const setting = await oneHearing(context, loaded, input.hearingId, input);
  const head = {
    caseId: input.caseId,
    caseNumber: loaded.state.caseNumber,
    applicants: row?.applicants ?? '',
    respondents: row?.respondents ?? '',
  };
  const subject = setting.subjects[0];
  if (subject === undefined) {
    // A hearing in writing books nothing, so there is nothing to propose either.
    const blocks = setting.blocked[0]?.blocks ?? (['modeUnfit'] as const);
    return { ...head, blocks, hearing: null, slots: [], noSlot: null, whyNotEarlier: null };
  }
  const { problem } = setting;
  const found = proposePlaces(problem, 0, { limit: input.limit, standing: [] });
  const none = found.length > 0 ? null : whyNoSlot(problem, 0, { standing: [] });
  const firstDay = Math.min(...found.map(({ placement }) => placement.day));
  return {
    ...head,
    blocks: [],
    hearing: {
      mode: subject.mode,
      minutes: subject.minutes,
      needs: subject.needs,
      earliest: subject.window.earliest,
      latest: subject.window.award?.until ?? null,
    },
    slots: found.map(({ placement, cost, reasons }) => ({
      ...placedHearing(problem, placement),
      cost,
      reasons,
    })),
    noSlot: none === null ? null : await noSlotView(context, db, setting, 0, none),
    whyNotEarlier:
      found.length === 0 || firstDay === 0 ? null : await whyNotBefore(context, setting, firstDay),
  };
}

/** What keeps the hearing from every day before that one; its own supposed end is no fact of the docket. */
async function whyNotBefore(context: Context, setting: PlanSetting, day: number) {
  const [hearing] = setting.problem.hearings;
  if (hearing === undefined) return null;
  const problem: PlanProblem = { ...setting.problem, hearings: [{ ...hearing, latest: day - 1 }] };
  const found = whyNoSlot(problem, 0, { standing: [] });
  if (found === null) return null;
  const isReal = ({ code }: { readonly code: string }) => code !== 'latest' && code !== 'horizon';
  return noSlotView(context, context.store.db, { ...setting, problem }, 0, {
    ...found,
    blocking: found.blocking.filter(isReal),
    waysOut: found.waysOut.filter((way) => way.every(isReal)),
  });
}
