import {
  addDays,
  type LegalDate,
  toLegalDate,
  toLocalDateTime,
} from '../../electron/backend/domain/dates.ts';
import { countPeriod } from '../../electron/backend/domain/deadlines/count.ts';
import { dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import type { CaseState } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { CaseEvent, RecordedEvent } from '../../electron/backend/domain/lifecycle/events.ts';
import { foldCase } from '../../electron/backend/domain/lifecycle/fold.ts';
import type { Legal } from '../../electron/backend/services/context.ts';
import { benchToday } from './city-case.ts';

export interface RecountRate {
  readonly cases: number;
  readonly dates: number;
  /** Milliseconds for all dates of all cases: from their states, and with the fold of their histories from JSON. */
  readonly countMs: number;
  readonly foldAndCountMs: number;
  /** The floor: the same periods counted with nothing around them. */
  readonly floorMs: number;
}

/** Counts every date of open cases as a recount after a change of the law does; medians of five rounds. */
export function recountRate(legal: Legal, cases = 5000): RecountRate {
  const histories = Array.from({ length: cases }, (_, n) => JSON.stringify(openCase(n)));
  const states = histories.map((text) => state(text));
  const periods = states.flatMap((one) => dueDates(one, legal).map((date) => date.period));
  const rounds = <T>(work: () => T) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[2] ?? 0;
  };
  return {
    cases,
    dates: periods.length,
    countMs: rounds(() => states.map((one) => dueDates(one, legal).length)),
    foldAndCountMs: rounds(() => histories.map((text) => dueDates(state(text), legal).length)),
    floorMs: rounds(() => periods.map((period) => countPeriod(period, legal.calendar).state)),
  };
}

function state(text: string): CaseState {
  const folded = foldCase(JSON.parse(text) as RecordedEvent[]);
  if (folded === null) throw new Error('an empty history');
  return folded;
}

/** An open case as a court has them: served, a defence, a hearing ahead; every tenth suspended for a while, every twentieth extended. */
function openCase(n: number): RecordedEvent[] {
  const accepted = addDays(benchToday, -(n % 40) - 3);
  const party = (id: string, role: 'applicant' | 'respondent') => ({
    id,
    role,
    kind: role === 'applicant' ? ('worker' as const) : ('employer' as const),
    name: `${role}${n}`,
    identifier: null,
    identifierOverride: null,
    phone: null,
    address: null,
    legalRepresentative: null,
    isMigrantWorker: n % 3 === 0,
  });
  const entries: [CaseEvent, LegalDate][] = [
    [
      {
        type: 'received',
        importId: null,
        application: {
          receivedOn: accepted,
          source: 'counter',
          causeCode: 'B1',
          procedure: 'ordinary',
          isGreenChannel: n % 3 === 0,
          greenChannelReason: null,
          facts: '',
          materials: [],
          parties: [party('w1', 'applicant'), party('e1', 'respondent')],
          agents: [],
          claims: [],
          statedWorkerCount: null,
        },
      },
      accepted,
    ],
    [{ type: 'accepted', caseNumber: `案〔2026〕${n}号` }, accepted],
    [{ type: 'tribunalFormed', arbitratorIds: ['a1'], clerkId: 'c1' }, accepted],
    [
      {
        type: 'served',
        serviceId: 's1',
        subjects: ['application', 'panelNotice', 'evidenceNotice'],
        hearingId: null,
        partyIds: ['w1', 'e1'],
        mode: 'direct',
        isProved: true,
        proof: '',
      },
      addDays(accepted, 2),
    ],
    [
      {
        type: 'hearingScheduled',
        hearingId: 'h1',
        plan: {
          mode: 'inPerson',
          roomId: 'r1',
          platform: null,
          startsAt: toLocalDateTime(`${addDays(benchToday, 10)}T09:00`),
          endsAt: toLocalDateTime(`${addDays(benchToday, 10)}T10:00`),
          arbitratorIds: ['a1'],
          clerkId: 'c1',
        },
      },
      addDays(accepted, 3),
    ],
  ];
  if (n % 2 === 0)
    entries.push([{ type: 'defenceFiled', defenceId: 'd1', partyId: 'e1', note: '' }, addDays(accepted, 3)]);
  if (n % 10 === 0) {
    entries.push([{ type: 'suspended', ground: 'other', approverId: 'd', note: '' }, toLegalDate(accepted)]);
    entries.push([{ type: 'resumed', note: '' }, addDays(accepted, 3)]);
  }
  if (n % 20 === 0)
    entries.push([{ type: 'extended', days: 15, approverId: 'd', reason: '' }, addDays(accepted, 3)]);
  return entries.map(([event, effectiveOn], index) => ({
    id: `e${index}`,
    seq: index + 1,
    effectiveOn,
    recordedAt: `${effectiveOn}T02:00:00.000Z`,
    actor: 'bench',
    event,
  }));
}
