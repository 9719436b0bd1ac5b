import { addDays, dateOf, daysBetween, type LocalDateTime } from '../dates.ts';
import { type AsyncPhase, asyncPhases } from './async-entry.ts';
import type { AsyncHearing, AsyncInput, AsyncStatus, PhaseStep, Reminder } from './async-hearing.ts';
import {
  finishLimit,
  isMissed,
  isPending,
  isThrough,
  missedByParty,
  missGround,
  presentStep,
  type Run,
  type RunStep,
  type RunWindow,
  runThrough,
} from './async-run.ts';
import { later, windowEnd } from './window-clock.ts';

/**
 * How an asynchronous hearing (异步开庭) stands; procedure.md section 7.2. Nothing of it is stored: the same entries, rules, calendar and
 * clock always give the same answer, whatever the machine did in between. A missed window is never a withdrawal or a default.
 */
export function asyncHearing(input: AsyncInput): AsyncHearing {
  const run = runThrough(input);
  const present = presentStep(run);
  const conversion = conversionOf(run);
  return {
    status: statusOf(run, conversion !== null),
    openedAt: run.openedAt,
    endedAt: run.ended?.at ?? null,
    now: run.now,
    steps: run.steps.map((step) => stepView(step, run.now)),
    present: present === null ? null : stepView(present, run.now),
    waitedFor: run.ended === null && present !== null ? waitedFor(present, run.now) : [],
    conversion,
    reminders: run.ended === null && present !== null ? remindersOf(run, present) : [],
    missed: missedByParty(run),
    finish: finishOf(run),
    touches: {
      count: input.entries.filter(({ spentSeconds }) => spentSeconds !== null).length,
      seconds: input.entries.reduce((sum, { spentSeconds }) => sum + (spentSeconds ?? 0), 0),
    },
  };
}

function statusOf(run: Run, isConversionDue: boolean): AsyncStatus {
  if (run.ended !== null) return run.ended.status;
  if (run.openedAt === null) return 'planned';
  if (isThrough(run)) return 'awaitingCompletion';
  if (isConversionDue) return 'conversionDue';
  const present = presentStep(run);
  const isTribunalsTurn =
    present !== null && (present.windows.length === 0 || present.windows.some(isPending));
  return isTribunalsTurn ? 'awaitingTribunal' : 'open';
}

/** Why the hearing must go over to a live one, or did; a hearing that has gone through its order only waits to be recorded. */
function conversionOf(run: Run): AsyncHearing['conversion'] {
  if (run.ended !== null)
    return run.ended.ground === null ? null : { ground: run.ended.ground, partyId: null };
  if (run.openedAt === null || isThrough(run)) return null;
  const withdrawn = run.input.withdrawnPartyIds[0];
  if (withdrawn !== undefined) return { ground: 'consentWithdrawn', partyId: withdrawn };
  const missed = missGround(run);
  if (missed !== null) return missed;
  const limit = finishLimit(run);
  const { awardUntil } = run.input;
  const isOut = (limit !== null && run.now >= limit) || (awardUntil !== null && dateOf(run.now) > awardUntil);
  return isOut ? { ground: 'outOfTime', partyId: null } : null;
}

function stepView(step: RunStep, now: LocalDateTime): PhaseStep {
  return {
    phase: step.phase,
    round: step.round,
    opensAt: step.opensAt,
    closesAt: step.closesAt,
    skipped: step.skipped,
    questions: step.questions,
    windows: step.windows.map((window) => ({
      partyId: window.partyId,
      opensAt: window.opensAt,
      regularEndsAt: window.regularEndsAt,
      endsAt: window.endsAt,
      extension: window.extension,
      answers: window.answers.map((answer) => ({ ...answer, isLate: answer.receivedAt > window.endsAt })),
      isMissed: isMissed(step, window, now),
    })),
  };
}

function waitedFor(step: RunStep, now: LocalDateTime): AsyncHearing['waitedFor'] {
  return step.windows
    .filter(({ answers, endsAt }) => answers.length === 0 && endsAt > now)
    .map(({ partyId, endsAt }) => ({ partyId, endsAt }));
}

/** At the opening, at half time and some hours before the end (`online.async.reminders`), for those who have not answered. */
function remindersOf(run: Run, step: RunStep): readonly Reminder[] {
  const { rules, calendar } = run.input;
  const hours = rules.windowHours[step.phase];
  return step.windows
    .filter(({ answers, endsAt }) => answers.length === 0 && endsAt > run.now)
    .flatMap((window) => {
      const decision = window.extension?.decision ?? null;
      const lastFrom =
        decision?.isGranted === true ? later(window.regularEndsAt, decision.at) : window.opensAt;
      const due: readonly [Reminder['kind'], LocalDateTime][] = [
        ['opened', window.opensAt],
        ['halfTime', windowEnd(window.opensAt, hours / 2, calendar)],
        ['last', windowEnd(lastFrom, Math.max(0, hours - rules.lastReminderHours), calendar)],
      ];
      return due.map(([kind, dueAt]) => ({
        kind,
        partyId: window.partyId,
        dueAt,
        isDone: wasTold(window, dueAt),
      }));
    });
}

function wasTold({ contacts }: RunWindow, since: LocalDateTime): boolean {
  return contacts.some(({ at, result }) => at >= since && result !== 'notReached');
}

function finishOf(run: Run): AsyncHearing['finish'] {
  if (run.openedAt === null) return null;
  const { rules, awardUntil } = run.input;
  const opened = dateOf(run.openedAt);
  const limit = addDays(opened, rules.finishDays);
  return {
    daysUsed: daysBetween(opened, dateOf(run.ended?.at ?? run.now)),
    daysAllowed: rules.finishDays,
    by: awardUntil !== null && awardUntil < limit ? awardUntil : limit,
    awardUntil,
    latestEnd: latestEnd(run),
  };
}

function latestEnd(run: Run): LocalDateTime {
  const { rules, calendar } = run.input;
  const after = (from: LocalDateTime, phase: AsyncPhase) =>
    windowEnd(from, rules.windowHours[phase], calendar);
  const last = run.steps.at(-1);
  if (run.ended !== null) return run.ended.at;
  if (last === undefined) return run.now;
  if (isThrough(run)) return last.closesAt ?? run.now;
  let end = run.now;
  if (last.closesAt === null)
    end =
      last.windows.length === 0
        ? after(run.now, last.phase)
        : last.windows.map(({ endsAt }) => endsAt).reduce(later, run.now);
  for (const phase of asyncPhases.slice(asyncPhases.indexOf(last.phase) + 1)) end = after(end, phase);
  return end;
}
