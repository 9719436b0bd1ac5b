import { readFileSync } from 'node:fs';
import type { LegalDate } from '../../electron/backend/domain/dates.ts';
import { type DeadlineLaw, dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import { type HearingWindow, hearingWindow } from '../../electron/backend/domain/docket/hearing-window.ts';
import type {
  DocketCourt,
  DocketRules,
  PlanQuestion,
} from '../../electron/backend/domain/docket/plan-question.ts';
import type { HearingPlan } from '../../electron/backend/domain/lifecycle/events.ts';
import { law } from './due-dates-sample.ts';
import { type Entry, legal, planOf, stateOf } from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

const file = new URL('../../resources/rules/time-limits.json', import.meta.url);
/** The docket's rules that ship. */
export const { docket: docketSettings } = JSON.parse(readFileSync(file, 'utf8')) as { docket: DocketRules };

/** A court with two courtrooms, an online room, five arbitrators and two clerks. */
export function courtOf(today = '2021-09-29', by: DeadlineLaw = law): DocketCourt {
  const room = (id: string, kind: 'courtroom' | 'online') => ({
    id,
    kind,
    isActive: true,
    features: [],
    perSession: null,
  });
  const person = (id: string, held: 'arbitrator' | 'clerk') => ({
    id,
    isActive: true,
    functions: [held],
  });
  return {
    calendar: by.calendar,
    rules: docketSettings,
    rooms: [room('r1', 'courtroom'), room('r2', 'courtroom'), room('o1', 'online')],
    people: [
      ...['a1', 'a2', 'a3'].map((id) => person(id, 'arbitrator')),
      ...['k1', 'k2'].map((id) => person(id, 'clerk')),
    ],
    names: new Map([
      ['r1', '第一仲裁庭'],
      ['a1', '甲仲裁员'],
      ['k1', '书记员'],
    ]),
    sessionHours: [
      {
        validFrom: legal('2021-01-01'),
        morningFrom: '09:00',
        morningTo: '12:00',
        afternoonFrom: '14:30',
        afternoonTo: '17:30',
      },
    ],
    today: legal(today),
  };
}

export function windowOf(entries: readonly Entry[], today: LegalDate): HearingWindow {
  const state = stateOf(entries);
  return hearingWindow(state, dueDates(state, law), law, today);
}

/** A plan on a day, from nine to eleven. */
export function planOn(day: string, changes: Partial<HearingPlan> = {}): HearingPlan {
  return planOf({
    startsAt: `${day}T09:00` as HearingPlan['startsAt'],
    endsAt: `${day}T11:00` as HearingPlan['startsAt'],
    ...changes,
  });
}

interface Asked {
  readonly entries?: readonly Entry[];
  readonly today?: string;
  readonly plan?: HearingPlan;
}

/** A question nothing stands against, unless changed: the copy was served, the defence period ends the day before, notice is in time. */
export function questionOf(
  { entries = s.inDefence, today = '2021-09-29', plan = planOn('2021-10-19') }: Asked = {},
  more: Partial<PlanQuestion> = {},
): PlanQuestion {
  return {
    caseId: 'case1',
    hearingId: 'h1',
    plan,
    state: stateOf(entries),
    window: windowOf(entries, legal(today)),
    court: courtOf(today),
    taken: [],
    askedBy: 'k1',
    holds: [],
    unavailable: [],
    ...more,
  };
}
