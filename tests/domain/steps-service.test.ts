import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../electron/backend/api/contract/cases.ts';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { recordedFacts } from '../../electron/backend/domain/lifecycle/fact-kinds.ts';
import { groupedFacts } from '../../renderer/desk/features/steps/fact-groups.ts';
import {
  maturityOf,
  modeFault,
  modesFor,
  openServices,
  proposeDispatch,
} from '../../renderer/desk/features/steps/service-proposal.ts';

type Service = CaseView['services'][number];

function party(id: string, role: 'applicant' | 'respondent') {
  return {
    id,
    role,
    kind: role === 'applicant' ? ('worker' as const) : ('employer' as const),
    name: id,
    identifier: null,
    identifierOverride: null,
    phone: null,
    address: null,
    legalRepresentative: null,
    isMigrantWorker: false,
  };
}

const empty = {
  application: {
    receivedOn: toLegalDate('2026-03-02'),
    source: 'counter',
    causeCode: 'B1',
    procedure: 'ordinary',
    isGreenChannel: false,
    greenChannelReason: null,
    facts: '',
    materials: [],
    parties: [party('worker', 'applicant'), party('first', 'respondent'), party('second', 'respondent')],
    agents: [],
    claims: [],
    statedWorkerCount: null,
  },
  corrections: [],
  dueDates: [],
  hearings: [],
  outcome: null,
  overlays: [],
  partialAwards: [],
  partyIdsToServe: ['worker', 'first', 'second'],
  services: [],
  tribunal: null,
} satisfies Parameters<typeof proposeDispatch>[0];

function service(id: string, more: Partial<Service>): Service {
  return {
    id,
    subjects: ['application'],
    hearingId: null,
    partyIds: ['first', 'second'],
    mode: 'post',
    startedOn: toLegalDate('2026-03-05'),
    served: [],
    ...more,
  };
}

function served(partyId: string) {
  return { partyId, on: toLegalDate('2026-03-09'), mode: 'post' as const, isProved: true, proof: '' };
}

const hearing: CaseView['hearings'][number] = {
  id: 'h1',
  plan: {
    mode: 'inPerson',
    roomId: null,
    platform: null,
    startsAt: toLocalDateTime('2026-04-08T09:00'),
    endsAt: null,
    arbitratorIds: [],
    clerkId: null,
  },
  status: 'scheduled',
  openedAt: null,
  endedAt: null,
  attendance: [],
  note: '',
  overrides: [],
  goAhead: null,
};

describe('what goes out next', () => {
  it('is the application, to the respondents; the panel notice once there is a tribunal', () => {
    expect(proposeDispatch(empty)).toEqual({
      subjects: ['application', 'evidenceNotice'],
      hearingId: null,
      partyIds: ['first', 'second'],
    });
    const tribunal = {
      arbitratorIds: ['a'],
      clerkId: null,
      formedOn: toLegalDate('2026-03-04'),
      method: null,
      reason: '',
      approverId: null,
    };
    expect(proposeDispatch({ ...empty, tribunal }).subjects).toContain('panelNotice');
  });

  it('is the application to the respondent it was not sent to', () => {
    const services = [service('s1', { partyIds: ['first'] })];
    expect(proposeDispatch({ ...empty, services }).partyIds).toEqual(['second']);
  });

  it('is the one notice to everybody in a collective case, with the hearing it names', () => {
    expect(proposeDispatch({ ...empty, overlays: ['collective'], hearings: [hearing] })).toEqual({
      subjects: ['oneTimeNotice'],
      hearingId: 'h1',
      partyIds: ['worker', 'first', 'second'],
    });
  });

  it('is what a date of the court still asks for: the one notice, the panel notice, the defence', () => {
    const services = [service('s1', {})];
    const due = (rule: string, metOn: string | null) => {
      const date = { rule, metOn: metOn === null ? null : toLegalDate(metOn) };
      return [date as CaseView['dueDates'][number]];
    };
    const tribunal = {
      arbitratorIds: ['a'],
      clerkId: null,
      formedOn: toLegalDate('2026-03-04'),
      method: null,
      reason: '',
      approverId: null,
    };
    const propose = (more: Partial<Parameters<typeof proposeDispatch>[0]>) =>
      proposeDispatch({ ...empty, services, ...more }).subjects;
    expect(propose({ overlays: ['collective'], dueDates: due('L12', null) })).toEqual(['oneTimeNotice']);
    expect(propose({ tribunal, dueDates: due('L10', null) })).toEqual(['panelNotice']);
    expect(propose({ dueDates: due('L14', null) })).toEqual(['defence']);
    expect(propose({ dueDates: due('L14', '2026-03-10') })).toEqual([]);
  });

  it('is the notice of the hearing, to those who have none; else nothing', () => {
    const services = [
      service('s1', {}),
      service('s2', { subjects: ['hearingNotice'], hearingId: 'h1', partyIds: ['first'] }),
    ];
    expect(proposeDispatch({ ...empty, services, hearings: [hearing] })).toEqual({
      subjects: ['hearingNotice'],
      hearingId: 'h1',
      partyIds: ['worker', 'second'],
    });
    expect(proposeDispatch({ ...empty, services }).subjects).toEqual([]);
  });

  it('is the outcome once there is one: a decision where neither award nor settlement', () => {
    const outcome = { method: 'withdrawn' as const, decidedOn: toLegalDate('2026-03-20'), reason: '自愿' };
    const services = [service('s1', { subjects: ['decision'], partyIds: ['worker'] })];
    expect(proposeDispatch({ ...empty, outcome, services })).toEqual({
      subjects: ['decision'],
      hearingId: null,
      // What went out before the outcome was another paper.
      partyIds: ['worker', 'first', 'second'],
    });
  });
});

describe('a dispatch', () => {
  it('is open until everybody is reached', () => {
    const half = service('s1', { served: [served('first')] });
    const whole = service('s2', { served: [served('first'), served('second')] });
    expect(openServices({ services: [half, whole] }).map(({ id }) => id)).toEqual(['s1']);
  });

  it('by public notice takes effect on the date of its own period, others on none', () => {
    const due = { key: 'L39:s1', dueOn: toLegalDate('2026-04-07') } as CaseView['dueDates'][number];
    const published = service('s1', { mode: 'publicNotice' });
    expect(maturityOf({ dueDates: [due] }, published)).toBe('2026-04-07');
    expect(maturityOf({ dueDates: [due] }, service('s1', { mode: 'post' }))).toBeNull();
    expect(maturityOf({ dueDates: [due] }, service('s2', { mode: 'publicNotice' }))).toBeNull();
  });
});

describe('modes of service', () => {
  it('offers simple means and posting only where the case allows them, and no waiting mode at once', () => {
    expect(modesFor({ overlays: [] }, false)).not.toContain('simple');
    expect(modesFor({ overlays: ['simplified'] }, false)).toContain('simple');
    expect(modesFor({ overlays: ['collective'] }, false)).toContain('collectivePosting');
    expect(modesFor({ overlays: ['collective'] }, true)).toEqual([
      'direct',
      'post',
      'entrusted',
      'forwarded',
      'electronic',
    ]);
  });

  it('warns of an award by simple means (RULES 59) and of a settlement nobody signs for (LAW 42)', () => {
    const settled = {
      outcome: {
        method: 'mediation' as const,
        decidedOn: toLegalDate('2026-03-20'),
        amountFen: 1,
        instalments: [],
        terms: '',
        mediator: null,
      },
    };
    expect(modeFault(settled, ['outcome'], 'simple')).toBe('simpleOutcome');
    expect(modeFault(settled, ['outcome'], 'publicNotice')).toBe('settlementNotSigned');
    expect(modeFault(settled, ['outcome'], 'direct')).toBeNull();
    expect(modeFault(settled, ['hearingNotice'], 'simple')).toBeNull();
  });
});

it('every fact that is written down by hand is offered once', () => {
  expect([...groupedFacts].sort()).toEqual([...recordedFacts].sort());
});
