import { type LegalDate, toLocalDateTime } from '../domain/dates.ts';
import type {
  LedgerCase,
  LedgerClosing,
  LedgerHearing,
  LedgerMediation,
  LedgerPerson,
} from '../domain/ledger/result.ts';
import type { Application, Claim, Party } from '../domain/lifecycle/application.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { HearingPlan, Outcome } from '../domain/lifecycle/events.ts';
import { checkResidentId, checkUscc } from '../domain/parties/identifiers.ts';
import type { Entry } from './case-commit.ts';

/** Ids of the rooms and people the ledger names. */
export interface LedgerNames {
  readonly rooms: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

const keptAsWritten = '台账原样导入，校验位不符';

/** A case row as entries: received, accepted, tribunal. */
export function caseEntries(row: LedgerCase, names: LedgerNames, importId: string): Entry[] {
  const arbitratorId = idOf(names.staff, row.arbitrator);
  const tribunal: Entry[] =
    arbitratorId === null
      ? []
      : [
          {
            event: {
              type: 'tribunalFormed',
              arbitratorIds: [arbitratorId],
              clerkId: idOf(names.staff, row.clerk),
            },
            on: row.acceptedOn,
          },
        ];
  return [
    { event: { type: 'received', application: caseApplication(row), importId }, on: row.receivedOn },
    { event: { type: 'accepted', caseNumber: row.caseNumber }, on: row.acceptedOn },
    ...tribunal,
  ];
}

/** A pre-filing mediation as a dispute of its own: it has a register number and no case number. */
export function preFilingEntries(row: LedgerMediation, importId: string): Entry[] {
  const entries: Entry[] = [
    { event: { type: 'received', application: mediationApplication(row), importId }, on: row.registeredOn },
    {
      event: {
        type: 'preFilingMediationStarted',
        mediationNumber: row.number,
        organisation: row.organisation,
      },
      on: row.registeredOn,
    },
  ];
  return [...entries, ...preFilingEnd(row)];
}

/** The end of a pre-filing mediation, where the ledger tells it: agreed, or failed and referred to arbitration. */
export function preFilingEnd(row: LedgerMediation): Entry[] {
  if (row.endedOn === null || row.result === null) return [];
  const isSuccessful = row.result === 'success';
  return [
    {
      event: { type: 'mediationConcluded', mediationId: null, isSuccessful, amountFen: row.amountFen },
      on: row.endedOn,
    },
    { event: { type: 'closed', method: isSuccessful ? 'mediation' : 'mediationFailed' }, on: row.endedOn },
  ];
}

/** A mediation within a case: what of it the case does not know yet. Empty when it knows all. */
export function mediationEntries(state: CaseState, row: LedgerMediation, mediationId: string): Entry[] {
  const known = state.mediations.find(
    (mediation) => mediation.startedOn === row.registeredOn && mediation.organisation === row.organisation,
  );
  const started: Entry[] =
    known === undefined
      ? [
          {
            event: { type: 'mediationStarted', mediationId, organisation: row.organisation },
            on: row.registeredOn,
          },
        ]
      : [];
  if (row.endedOn === null || row.result === null || (known !== undefined && known.concludedOn !== null))
    return started;
  const concluded: Entry = {
    event: {
      type: 'mediationConcluded',
      mediationId: known?.id ?? mediationId,
      isSuccessful: row.result === 'success',
      amountFen: row.amountFen,
    },
    on: row.endedOn,
  };
  return [...started, concluded];
}

/** The plan of a hearing row. An asynchronous hearing of a ledger has a first day and no hours. */
export function hearingPlan(
  row: LedgerHearing,
  names: LedgerNames,
  tribunal: CaseState['tribunal'],
): HearingPlan {
  const arbitratorId = idOf(names.staff, row.arbitrator);
  return {
    mode: row.mode,
    roomId: row.mode === 'async' ? null : idOf(names.rooms, row.room),
    platform: null,
    startsAt: row.startsAt ?? toLocalDateTime(`${row.on}T00:00`),
    endsAt: row.endsAt,
    arbitratorIds: arbitratorId === null ? (tribunal?.arbitratorIds ?? []) : [arbitratorId],
    clerkId: idOf(names.staff, row.clerk),
  };
}

/** A hearing row: what of it the case does not know yet. Empty when it knows all. */
export function hearingEntries(
  state: CaseState,
  row: LedgerHearing,
  plan: HearingPlan,
  hearingId: string,
): Entry[] {
  const known = state.hearings.find(
    (hearing) => hearing.plan.mode === plan.mode && hearing.plan.startsAt === plan.startsAt,
  );
  // When it was put on the docket the ledger does not say; it cannot have been before the acceptance.
  const scheduled: Entry[] =
    known === undefined
      ? [{ event: { type: 'hearingScheduled', hearingId, plan }, on: state.acceptedOn ?? row.on }]
      : [];
  if (row.status === 'scheduled' || (known !== undefined && known.status !== 'scheduled')) return scheduled;
  const id = known?.id ?? hearingId;
  const recorded: Entry = {
    event: {
      type: 'hearingRecorded',
      hearingId: id,
      result: row.status === 'held' ? 'held' : 'absent',
      openedAt: row.status === 'held' ? row.startsAt : null,
      endedAt: row.status === 'held' ? row.endsAt : null,
      attendance: [],
      note: '',
    },
    on: row.on,
  };
  return [...scheduled, recorded];
}

/** A closing row: outcome, service, closing, suit. Empty when the case is closed already. */
export function closingEntries(state: CaseState, row: LedgerClosing): Entry[] {
  if (state.closedOn !== null) return [];
  const outcome: Entry[] =
    state.outcome === null
      ? [{ event: { type: 'outcomeRecorded', outcome: closingOutcome(row) }, on: row.closedOn }]
      : [];
  const served: Entry[] =
    row.servedOn === null || state.outcomeServedOn !== null
      ? []
      : [{ event: { type: 'outcomeServed' }, on: row.servedOn }];
  // The day of the suit is not in the ledger; it cannot have been before the outcome reached the party.
  const sued: Entry[] = row.isSued
    ? [{ event: { type: 'courtSuitRecorded' }, on: row.servedOn ?? row.closedOn }]
    : [];
  return [
    ...outcome,
    { event: { type: 'closed', method: row.method }, on: row.closedOn },
    ...served,
    ...sued,
  ];
}

function closingOutcome(row: LedgerClosing): Outcome {
  if (row.method === 'mediation') {
    return {
      method: 'mediation',
      decidedOn: row.closedOn,
      amountFen: row.amountFen,
      instalments: [],
      terms: '',
      mediator: null,
    };
  }
  if (row.method === 'award') {
    const finality = row.isFinal === null ? null : row.isFinal ? 'final' : 'nonFinal';
    return {
      method: 'award',
      decidedOn: row.closedOn,
      finality,
      decisions: [],
      amountFen: row.amountFen,
      findings: '',
      performanceDays: null,
    };
  }
  return { method: row.method, decidedOn: row.closedOn, reason: row.methodText };
}

function caseApplication(row: LedgerCase): Application {
  const applicants = row.applicants.map((person, index) => workerParty(person, index, row.isMigrantWorker));
  const uscc = row.respondent.uscc;
  const respondent = employerParty(row.respondent.name, uscc, row.respondent.legalRepresentative);
  return {
    ...emptyApplication(row.receivedOn, row.causeCode),
    procedure: row.procedure,
    isGreenChannel: row.isGreenChannel,
    greenChannelReason: row.isGreenChannel ? '台账登记' : null,
    parties: [...applicants, respondent],
    claims: claimsOf(row.applicants, applicants, row.causeCode, row.cause, row.amountFen),
    statedWorkerCount: applicants.length === row.workerCount ? null : row.workerCount,
  };
}

function mediationApplication(row: LedgerMediation): Application {
  const people: readonly LedgerPerson[] =
    row.applicants.length > 0
      ? row.applicants
      : [{ row: row.row, name: row.applicantText, residentId: null, phone: null, amountFen: null }];
  const applicants = people.map((person, index) => workerParty(person, index, false));
  return {
    ...emptyApplication(row.registeredOn, row.causeCode),
    parties: [...applicants, employerParty(row.respondentName, null, null)],
    claims: claimsOf(people, applicants, row.causeCode, row.cause, null),
    statedWorkerCount: applicants.length === row.workerCount ? null : row.workerCount,
  };
}

function emptyApplication(receivedOn: LegalDate, causeCode: string): Application {
  return {
    receivedOn,
    source: 'ledger',
    causeCode,
    procedure: 'ordinary',
    isGreenChannel: false,
    greenChannelReason: null,
    facts: '',
    materials: [],
    parties: [],
    agents: [],
    claims: [],
    statedWorkerCount: null,
  };
}

/** One claim a person; where persons have no amounts of their own, the row's amount is claimed by all together. */
function claimsOf(
  people: readonly LedgerPerson[],
  parties: readonly Party[],
  kind: string,
  text: string,
  amountFen: number | null,
): Claim[] {
  const hasOwn = people.some((person) => person.amountFen !== null);
  if (people.length <= 1 || !hasOwn) {
    return [
      {
        id: 'c1',
        claimantId: parties.length === 1 ? (parties[0]?.id ?? null) : null,
        kind,
        text,
        periodFrom: null,
        periodTo: null,
        amountFen: amountFen ?? people[0]?.amountFen ?? null,
      },
    ];
  }
  return people.map((person, index) => ({
    id: `c${index + 1}`,
    claimantId: parties[index]?.id ?? null,
    kind,
    text,
    periodFrom: null,
    periodTo: null,
    amountFen: person.amountFen,
  }));
}

function workerParty(person: LedgerPerson, index: number, isMigrantWorker: boolean): Party {
  const isFaulty = person.residentId !== null && checkResidentId(person.residentId) !== null;
  return {
    id: `p${index + 1}`,
    role: 'applicant',
    kind: 'worker',
    name: person.name,
    identifier: person.residentId,
    identifierOverride: isFaulty ? keptAsWritten : null,
    phone: person.phone,
    address: null,
    legalRepresentative: null,
    isMigrantWorker,
  };
}

function employerParty(name: string, uscc: string | null, legalRepresentative: string | null): Party {
  return {
    id: 'r1',
    role: 'respondent',
    kind: 'employer',
    name,
    identifier: uscc,
    identifierOverride: uscc !== null && checkUscc(uscc) !== null ? keptAsWritten : null,
    phone: null,
    address: null,
    legalRepresentative,
    isMigrantWorker: false,
  };
}

function idOf(ids: ReadonlyMap<string, string>, name: string | null): string | null {
  return name === null ? null : (ids.get(name) ?? null);
}
