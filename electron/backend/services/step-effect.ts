import { type DueDate, dueDates } from '../domain/deadlines/due-dates.ts';
import type { GoAheadReason } from '../domain/docket/go-ahead.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { RecordedEvent } from '../domain/lifecycle/events.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import type { StepRefusal } from '../domain/lifecycle/guards.ts';
import type { StepInput } from '../domain/lifecycle/step-input.ts';
import type { CaseStep } from '../domain/lifecycle/steps.ts';
import type { LoadedCase } from './case-commit.ts';
import { type Context, today } from './context.ts';
import { lightsOf } from './docket-list.ts';
import { dueDateView, partyNames } from './due-date-view.ts';

/** What a step would do to the dates, the docket and the papers. */
export interface StepEffect {
  readonly refusal: StepRefusal | null;
  readonly dates: readonly {
    readonly before: ReturnType<typeof dueDateView> | null;
    readonly after: ReturnType<typeof dueDateView> | null;
  }[];
  readonly hearings: readonly {
    readonly hearingId: string;
    readonly startsAt: string;
    /** What now stands against it and did not before; see `domain/docket/go-ahead`. */
    readonly faults: readonly GoAheadReason[];
  }[];
  readonly papers: readonly string[];
  readonly next: readonly CaseStep[];
}

const papersOf: Partial<Record<CaseStep, readonly string[]>> = {
  requestCorrection: ['correctionNotice'],
  redirect: ['jurisdictionNotice'],
  suspend: ['suspensionNotice'],
  resume: ['resumptionNotice'],
  extend: ['extensionNotice'],
  formTribunal: ['panelNotice'],
  decideRecusal: ['recusalDecision'],
};
const nextOf: Partial<Record<CaseStep, readonly CaseStep[]>> = {
  fileDefence: ['startService'],
  fileCounterclaim: ['decideCounterclaim'],
  fileObjection: ['decideObjection'],
  requestRecusal: ['decideRecusal'],
  decideRecusal: ['formTribunal'],
  changeClaims: ['startService'],
  addParty: ['startService'],
  renege: ['recordOutcome'],
  revokeOwnAward: ['formTribunal'],
  electRepresentatives: ['recordConsent'],
};

/** Compares the case as it is with the case as `events` would make it. */
export async function effectOf(
  context: Context,
  loaded: LoadedCase,
  events: readonly RecordedEvent[],
  change: StepInput | { readonly change: string },
): Promise<StepEffect> {
  const after = foldCase(events) ?? loaded.state;
  const before = loaded.state;
  const datesBefore = dueDates(before, context.legal);
  const datesAfter = dueDates(after, context.legal);
  const step = 'step' in change ? change.step : null;
  return {
    refusal: null,
    dates: movedDates(context, before, after, datesBefore, datesAfter),
    hearings: newFaults(context, before, after),
    papers: step === null ? [] : (papersOf[step] ?? []),
    next: step === null ? [] : (nextOf[step] ?? []),
  };
}

function movedDates(
  context: Context,
  before: CaseState,
  after: CaseState,
  datesBefore: readonly DueDate[],
  datesAfter: readonly DueDate[],
): StepEffect['dates'] {
  const now = today(context);
  const keys = [...new Set([...datesBefore, ...datesAfter].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const old = datesBefore.find((date) => date.key === key) ?? null;
    const fresh = datesAfter.find((date) => date.key === key) ?? null;
    if (old !== null && fresh !== null && isSame(old, fresh)) return [];
    const view = (date: DueDate | null, state: CaseState) =>
      date === null ? null : dueDateView(date, partyNames(state), now, context.legal.reminders);
    return [{ before: view(old, before), after: view(fresh, after) }];
  });
}

function isSame(a: DueDate, b: DueDate): boolean {
  return (
    a.dueOn === b.dueOn &&
    a.isProvisional === b.isProvisional &&
    a.result.state === b.result.state &&
    (a.metBy === null) === (b.metBy === null)
  );
}

/** Hearings to come that could not lawfully go ahead any more, with what has come to stand against them. */
function newFaults(context: Context, before: CaseState, after: CaseState): StepEffect['hearings'] {
  const old = lightsOf(context, before).of;
  const startsAt = new Map(after.hearings.map(({ id, plan }) => [id, plan.startsAt]));
  return [...lightsOf(context, after).of].flatMap(([hearingId, { reasons }]) => {
    const known = new Set(old.get(hearingId)?.reasons.filter(isRed).map(nameOf));
    const faults = reasons.filter((reason) => isRed(reason) && !known.has(nameOf(reason)));
    return faults.length === 0 ? [] : [{ hearingId, startsAt: startsAt.get(hearingId) ?? '', faults }];
  });
}

function isRed({ severity }: GoAheadReason): boolean {
  return severity === 'red';
}

function nameOf({ code, partyName }: GoAheadReason): string {
  return `${code} ${partyName ?? ''}`;
}
