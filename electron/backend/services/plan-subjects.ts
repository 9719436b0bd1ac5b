import type { LegalDate } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { agentKey, partyKey } from '../domain/docket/bookings.ts';
import { type GoAheadCode, goAhead } from '../domain/docket/go-ahead.ts';
import { type HearingWindow, hearingWindow } from '../domain/docket/hearing-window.ts';
import { demandOf, needsOf } from '../domain/docket/needs.ts';
import { noticeRecipients } from '../domain/docket/notices.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import type { HearingPlan } from '../domain/lifecycle/events.ts';
import { stepRefusal } from '../domain/lifecycle/next-steps.ts';
import { onlineConsents } from '../domain/lifecycle/online-consent.ts';
import type { PlanBlock } from '../domain/planner/plan-task.ts';
import { type NoticeState, usualMinutes } from '../domain/planner/planner-rules.ts';
import type { PlanPanel } from '../domain/planner/problem.ts';
import type { Db } from '../store/database.ts';
import type { LoadedCase } from './case-commit.ts';
import { type Context, today } from './context.ts';
import { panelsFor } from './plan-panels.ts';

/** What is to be planned of one hearing, before days and rooms become numbers. */
export interface PlanSubject {
  readonly caseId: string;
  /** Null: a new hearing. */
  readonly hearingId: string | null;
  readonly caseNumber: string | null;
  readonly isGreenChannel: boolean;
  readonly mode: 'inPerson' | 'sync';
  readonly platform: string | null;
  readonly needsRoom: boolean;
  readonly needs: readonly string[];
  readonly minutes: number;
  readonly panels: readonly PlanPanel[];
  /** Names by resource key (`party:…`, `agent:…`) of the people the hearing brings together. */
  readonly people: ReadonlyMap<string, string>;
  readonly window: HearingWindow;
  /** Where it stands today. */
  readonly before: HearingPlan | null;
  readonly notice: NoticeState;
  /** Why it may not lawfully go ahead where it stands, whatever is still done before its day. */
  readonly faults: readonly GoAheadCode[];
  /** It cannot stay where it stands, so a new notice must reach everybody in time. */
  readonly mustMove: boolean;
}

/** How a hearing of the case should be: what is not given follows from the case and the rules. */
export interface HearingWish {
  readonly mode: 'inPerson' | 'sync' | null;
  readonly minutes: number | null;
  readonly assumesTribunal: boolean;
}

export type SubjectAnswer =
  | { readonly ok: true; readonly subject: PlanSubject }
  | { readonly ok: false; readonly blocks: readonly PlanBlock[] };

/** A new hearing of a case, or what must be done in the case before one can be planned. */
export async function newHearing(
  context: Context,
  db: Db,
  loaded: LoadedCase,
  wish: HearingWish,
): Promise<SubjectAnswer> {
  const { state, caseId } = loaded;
  const now = today(context);
  const dates = dueDates(state, context.legal);
  const window = hearingWindow(state, dates, context.legal, now);
  const blocks: PlanBlock[] = [];
  if (window.suspendedSince !== null) blocks.push('suspended');
  else if (stepRefusal(state, 'scheduleHearing', { on: now, dates, method: null }) !== null)
    blocks.push('notAccepted');
  const mode = wish.mode ?? fittingMode(state);
  if (mode === null || !demandOf(needsOf(state), mode).isModeFit) blocks.push('modeUnfit');
  // Where the clerk chose the mode, the dialog that books asks for the reason instead.
  if (wish.mode === null && mode === 'sync' && lacksConsent(context, state)) blocks.push('consentMissing');
  const answer = await panelsFor(context, db, loaded, wish.assumesTribunal);
  if (!answer.ok) blocks.push(answer.block);
  if (blocks.length > 0 || mode === null || !answer.ok) return { ok: false, blocks };
  const size = answer.panels[0]?.arbitratorIds.length ?? 1;
  return {
    ok: true,
    subject: {
      ...commonOf(caseId, state),
      hearingId: null,
      mode,
      platform: null,
      needsRoom: true,
      needs: demandOf(needsOf(state), mode).roomFeatures,
      minutes: wish.minutes ?? usualMinutes(context.legal.planner, state.application, size, now),
      panels: answer.panels,
      window,
      before: null,
      notice: 'untold',
      faults: [],
      mustMove: false,
    },
  };
}

/** A hearing that stands in the docket. Null for one in writing (异步开庭), which books nothing and is not moved by the planner. */
export function standingHearing(
  context: Context,
  { caseId, state }: LoadedCase,
  hearing: Hearing,
): PlanSubject | null {
  const { plan } = hearing;
  if (plan.mode === 'async' || plan.endsAt === null || plan.clerkId === null) return null;
  const now = today(context);
  const { legal } = context;
  const window = hearingWindow(state, dueDates(state, legal), legal, now);
  const light = goAhead({ state, window, law: legal, rules: legal.docket, today: now }, hearing);
  return {
    ...commonOf(caseId, state),
    hearingId: hearing.id,
    mode: plan.mode,
    platform: plan.platform,
    needsRoom: plan.roomId !== null,
    needs: plan.roomId === null ? [] : demandOf(needsOf(state), plan.mode).roomFeatures,
    minutes: minutesBetween(plan.startsAt, plan.endsAt),
    panels: [{ arbitratorIds: plan.arbitratorIds, clerkId: plan.clerkId }],
    window,
    before: plan,
    notice: noticeState(state, hearing),
    mustMove: false,
    faults: light.reasons.filter(({ severity }) => severity === 'red').map(({ code }) => code),
  };
}

/** How far the notice of a hearing has come with whoever knows most. */
function noticeState(state: CaseState, hearing: Hearing): NoticeState {
  const statuses = noticeRecipients(state, hearing).map(({ status }) => status);
  if (statuses.includes('served')) return 'noticeServed';
  return statuses.includes('sent') ? 'noticeSent' : 'untold';
}

/** Working days from today to the end of the award period, today not counted; null while it stands still. */
export function slackOf(context: Context, window: HearingWindow): number | null {
  const until = window.award?.until ?? null;
  if (until === null) return null;
  const { calendar } = context.legal;
  let days = 0;
  for (let day: LegalDate = today(context); days < longestSlack; days += 1) {
    day = calendar.addWorkdays(day, 1);
    if (day > until) return days;
  }
  return longestSlack;
}

const longestSlack = 250;

function commonOf(caseId: string, state: CaseState) {
  const { application } = state;
  return {
    caseId,
    caseNumber: state.caseNumber,
    isGreenChannel: application.isGreenChannel,
    people: new Map([
      ...application.parties.map((party) => [`party:${partyKey(caseId, party)}`, party.name] as const),
      ...application.agents.map((agent) => [`agent:${agentKey(caseId, agent)}`, agent.name] as const),
    ]),
  };
}

/** In person unless somebody cannot come to the court; in writing nothing is planned. */
function fittingMode(state: CaseState): 'inPerson' | 'sync' | null {
  const fits = (mode: 'inPerson' | 'sync') => demandOf(needsOf(state), mode).isModeFit;
  if (fits('inPerson')) return 'inPerson';
  return fits('sync') ? 'sync' : null;
}

function lacksConsent({ legal }: Context, state: CaseState): boolean {
  return (
    legal.docket.onlineConsent.sync && onlineConsents(state, 'sync').some(({ isGiven }) => isGiven !== true)
  );
}

function minutesBetween(startsAt: string, endsAt: string): number {
  const minute = (time: string) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  return minute(endsAt) - minute(startsAt);
}
