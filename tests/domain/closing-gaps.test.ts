import { expect, it } from 'vitest';
import { closingGaps } from '../../electron/backend/domain/closing/closing-gaps.ts';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import type { CaseState } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { CaseEvent, RecordedEvent } from '../../electron/backend/domain/lifecycle/events.ts';

const on = toLegalDate('2026-03-18');
const hearing = { id: 'h1', status: 'held', plan: { mode: 'inPerson', startsAt: '2026-03-18T09:00' } };
const whole = {
  outcome: { method: 'award', decidedOn: on, decisions: [] },
  partialAwards: [],
  application: { parties: [] },
  representativeIds: [],
  services: [],
  closedOn: null,
  appraisalSince: null,
  objections: [],
  counterclaims: [],
  recusals: [],
  approvals: [],
  hearings: [hearing],
  documents: [{ kind: 'award', hearingId: null }],
  outcomeServedOn: on,
};
const locked: CaseEvent = { type: 'hearingRecordLocked', hearingId: 'h1', sha256: 'x' };
const reopened: CaseEvent = { type: 'hearingRecordReopened', hearingId: 'h1', reason: '笔误' };
const recorded = (...events: CaseEvent[]) =>
  events.map(
    (event, index) => ({ id: `e${index}`, seq: index + 1, effectiveOn: on, event }) as RecordedEvent,
  );

it.each<[string, object, RecordedEvent[], string[]]>([
  ['nothing is missing', {}, recorded(locked), []],
  ['no outcome yet', { outcome: null, outcomeServedOn: null, documents: [] }, [], []],
  ['closed already', { closedOn: on, documents: [] }, [], []],
  ['the record is not locked (LAW 40)', {}, [], ['recordMissing 2026-03-18']],
  ['the record was opened again', {}, recorded(locked, reopened), ['recordMissing 2026-03-18']],
  ['and locked once more', {}, recorded(locked, reopened, locked), []],
  ['a hearing that was never held needs none', { hearings: [{ ...hearing, status: 'postponed' }] }, [], []],
  [
    'an asynchronous hearing has a record of its own',
    {
      hearings: [{ ...hearing, plan: { ...hearing.plan, mode: 'async' } }],
      documents: [...whole.documents, { kind: 'asyncRecord', hearingId: 'h1' }],
    },
    [],
    [],
  ],
  ['the award is not issued', { documents: [] }, recorded(locked), ['paperNotIssued']],
  [
    'a settlement needs its own paper',
    { outcome: { method: 'mediation' } },
    recorded(locked),
    ['paperNotIssued'],
  ],
  [
    'a withdrawal needs service alone',
    { outcome: { method: 'withdrawn' }, documents: [], outcomeServedOn: null },
    recorded(locked),
    ['notServed'],
  ],
  ['a recusal is undecided', { recusals: [{ decidedOn: null }] }, recorded(locked), ['motionOpen']],
  ['an appraisal runs', { appraisalSince: on }, recorded(locked), ['motionOpen']],
  [
    'an approval waits',
    { approvals: [{ decision: null, isOver: false }] },
    recorded(locked),
    ['approvalWaiting'],
  ],
])('%s', (_, changes, events, expected) => {
  const state = { ...whole, ...changes } as unknown as CaseState;
  expect(
    closingGaps(state, events).map(({ kind, on: day }) => (day === null ? kind : `${kind} ${day}`)),
  ).toEqual(expected);
});
