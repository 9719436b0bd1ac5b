import { addDays, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { dueDates } from '../../electron/backend/domain/deadlines/due-dates.ts';
import { openApplication } from '../../electron/backend/domain/instruments/partial-award.ts';
import type { CaseState } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { CaseEvent, ClosingMethod } from '../../electron/backend/domain/lifecycle/events.ts';
import { recordedFacts } from '../../electron/backend/domain/lifecycle/fact-kinds.ts';
import { noNeeds } from '../../electron/backend/domain/lifecycle/hearing-needs.ts';
import { stepRefusal } from '../../electron/backend/domain/lifecycle/next-steps.ts';
import { openActions } from '../../electron/backend/domain/lifecycle/postponement.ts';
import { serviceModes, serviceSubjects } from '../../electron/backend/domain/lifecycle/procedural-events.ts';
import { partiesToServe } from '../../electron/backend/domain/lifecycle/representation.ts';
import type { CaseStep } from '../../electron/backend/domain/lifecycle/steps.ts';
import { law } from './due-dates-sample.ts';
import {
  accepted,
  applicationOf,
  award,
  type Entry,
  ended,
  legal,
  partyOf,
  planOf,
  receivedWith,
  settlement,
  stateOf,
  workersOf,
} from './lifecycle-sample.ts';

/** One try: which of the lawful steps, how many days after the last, and what it is about. */
export interface Attempt {
  readonly pick: number;
  readonly days: number;
  readonly arg: number;
}

interface Move {
  readonly step: CaseStep;
  readonly method?: ClosingMethod;
  readonly events: readonly CaseEvent[];
}

function of<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** Every move there is, whether lawful or not; `n` makes ids that no other entry has. */
function moves(state: CaseState, on: string, n: number, arg: number): readonly Move[] {
  const { application, hearings, objections, counterclaims, recusals, mediations, services } = state;
  const party = of(application.parties, arg);
  const all = partiesToServe(state).map(({ id }) => id);
  const partyIds = arg % 3 === 0 ? [party.id] : all;
  const hearing = hearings.findLast(({ status }) => status === 'scheduled');
  const open = <T extends { decidedOn: unknown }>(list: readonly T[]) =>
    list.find(({ decidedOn }) => decidedOn === null);
  const [objection, counterclaim, recusal] = [open(objections), open(counterclaims), open(recusals)];
  const entrusted = mediations.find(({ isEntrusted, concludedOn }) => isEntrusted && concludedOn === null);
  const service = services.find(({ served }) => served.length === 0);
  const [action] = openActions(state.postponements);
  const startsAt = toLocalDateTime(`${addDays(legal(on), 12 + arg)}T09:00`);
  const changed = applicationOf({
    ...application,
    parties: [
      ...application.parties,
      partyOf({ id: `t${n}`, role: of(['respondent', 'thirdParty', 'applicant'], arg) }),
    ],
  });
  const dispatch = {
    subjects: [of(serviceSubjects, arg), of(serviceSubjects, arg + 3)],
    hearingId: hearing?.id ?? null,
    partyIds,
    mode: of(serviceModes, arg),
  };
  const ending = ({ 0: event }: Entry, method: ClosingMethod): Move => ({
    step: 'recordOutcome',
    method,
    events: [event],
  });
  const plain = (step: CaseStep, event: CaseEvent | null): readonly Move[] =>
    event === null ? [] : [{ step, events: [event] }];
  return [
    ...(arg === 4
      ? plain('correctApplication', { type: 'applicationCorrected', application, reason: '' })
      : []),
    ...plain('requestCorrection', { type: 'correctionRequested', items: ['缺件'] }),
    ...plain('completeCorrection', { type: 'correctionCompleted' }),
    ...plain('startPreFilingMediation', {
      type: 'preFilingMediationStarted',
      mediationNumber: '调1',
      organisation: '',
    }),
    {
      step: 'concludePreFilingMediation',
      events: [
        { type: 'mediationConcluded', mediationId: null, isSuccessful: arg === 0, amountFen: null },
        ...(arg === 0 ? [{ type: 'closed', method: 'mediation' } as const] : []),
      ],
    },
    ...plain('accept', { type: 'accepted', caseNumber: `${n}` }),
    ...(arg === 1 ? plain('reject', { type: 'rejected', ground: 'outOfScope', reason: '' }) : []),
    ...(arg === 2 ? plain('redirect', { type: 'jurisdictionExplained', competent: '', reason: '' }) : []),
    ...plain('formTribunal', { type: 'tribunalFormed', arbitratorIds: ['a1'], clerkId: 'k1' }),
    ...plain('startService', { type: 'serviceStarted', serviceId: `s${n}`, ...dispatch, note: '' }),
    ...plain('recordService', {
      type: 'served',
      serviceId: `s${n}`,
      ...dispatch,
      isProved: arg > 2,
      proof: '',
    }),
    ...(service === undefined
      ? []
      : plain('recordService', {
          type: 'served',
          serviceId: service.id,
          subjects: service.subjects,
          hearingId: service.hearingId,
          partyIds: service.partyIds,
          mode: service.mode,
          isProved: true,
          proof: '',
        })),
    ...plain('fileDefence', { type: 'defenceFiled', defenceId: `f${n}`, partyId: party.id, note: '' }),
    ...plain('waivePeriod', {
      type: 'periodWaived',
      period: of(['defence', 'evidence', 'hearingNotice'], arg),
      partyIds,
      days: arg % 6,
      note: '',
    }),
    ...plain('setEvidencePeriod', { type: 'evidencePeriodSet', days: arg + 1 }),
    ...plain('fileObjection', {
      type: 'objectionFiled',
      objectionId: `o${n}`,
      partyId: party.id,
      reason: '',
    }),
    ...plain(
      'decideObjection',
      objection === undefined
        ? null
        : { type: 'objectionDecided', objectionId: objection.id, isUpheld: false, reason: '' },
    ),
    ...plain('fileCounterclaim', {
      type: 'counterclaimFiled',
      counterclaimId: `g${n}`,
      partyId: party.id,
      text: '',
    }),
    ...plain(
      'decideCounterclaim',
      counterclaim === undefined
        ? null
        : {
            type: 'counterclaimDecided',
            counterclaimId: counterclaim.id,
            decision: of(['merged', 'separate', 'rejected'], arg),
            reason: '',
          },
    ),
    ...plain('changeClaims', { type: 'claimsChanged', application, reason: '' }),
    ...plain('withdrawClaims', { type: 'claimsWithdrawn', claimIds: ['c2'], reason: '' }),
    ...plain('addParty', { type: 'partyAdded', application: changed, reason: '' }),
    ...plain('electRepresentatives', {
      type: 'representativesElected',
      partyIds: ['w1', 'w2', 'w3'],
      note: '',
    }),
    ...plain('recordConsent', {
      type: 'representedConsented',
      subject: of(['claimChange', 'claimWithdrawal', 'settlement', 'withdrawal'], arg),
      partyIds: application.parties.map(({ id }) => id),
      note: '',
    }),
    ...plain('recordOnlineConsent', {
      type: 'onlineConsentRecorded',
      partyIds,
      modes: ['sync'],
      isGiven: arg % 2 === 0,
      note: '',
    }),
    ...plain(
      'completeAction',
      action === undefined ? null : { type: 'postponementActionDone', actionId: action.id, note: '' },
    ),
    ...plain('recordNeeds', { type: 'needsRecorded', needs: noNeeds }),
    ...plain('convertToOrdinary', { type: 'convertedToOrdinary', reason: '' }),
    ...plain('scheduleHearing', { type: 'hearingScheduled', hearingId: `h${n}`, plan: planOf({ startsAt }) }),
    ...(hearing === undefined
      ? []
      : [
          ...plain('postponeHearing', {
            type: 'hearingPostponed',
            hearingId: hearing.id,
            reason: '',
            postponement: {
              by: 'court',
              code: 'other',
              requestedOn: null,
              action: arg % 2 === 0 ? null : { id: `t${n}`, text: '', assigneeId: 'k1' },
            },
          }),
          ...plain('postponeHearing', {
            type: 'hearingRescheduled',
            hearingId: hearing.id,
            plan: planOf({ startsAt }),
            reason: '',
          }),
          ...plain('recordHearing', {
            type: 'hearingRecorded',
            hearingId: hearing.id,
            result: of(['held', 'adjourned', 'postponed', 'applicantAbsent', 'respondentAbsent'], arg),
            openedAt: null,
            endedAt: null,
            attendance: [],
            note: '',
          }),
        ]),
    ...plain('startEntrustedMediation', {
      type: 'mediationStarted',
      mediationId: `m${n}`,
      organisation: '',
      isEntrusted: true,
    }),
    ...plain(
      'concludeEntrustedMediation',
      entrusted === undefined
        ? null
        : { type: 'mediationConcluded', mediationId: entrusted.id, isSuccessful: false, amountFen: null },
    ),
    ...plain('startAppraisal', { type: 'appraisalStarted', note: '' }),
    ...plain('endAppraisal', { type: 'appraisalEnded', note: '' }),
    ...plain('requestRecusal', {
      type: 'recusalRequested',
      recusalId: `q${n}`,
      staffId: 'a1',
      ground: 'relative',
      partyId: party.id,
      hasEvidence: false,
      note: '',
    }),
    ...plain(
      'decideRecusal',
      recusal === undefined
        ? null
        : {
            type: 'recusalDecided',
            recusalId: recusal.id,
            isUpheld: arg > 5,
            deciderId: 'd1',
            form: 'oral',
            note: '',
          },
    ),
    ...plain('suspend', { type: 'suspended', ground: 'other', approverId: 'd1', note: '' }),
    ...plain('resume', { type: 'resumed', note: '' }),
    ...plain('extend', { type: 'extended', days: arg + 1, approverId: 'd1', reason: '' }),
    ...plain('formOpinion', { type: 'opinionFormed', vote: 'unanimous', dissent: '' }),
    ...(arg > 8 || arg === 0
      ? [
          ending(award(on, arg > 5 ? 'final' : 'nonFinal'), 'award'),
          ending(settlement(on), 'mediation'),
          ...(['withdrawn', 'deemedWithdrawn', 'cancelled', 'terminated'] as const).map((method) =>
            ending(ended(method, on), method),
          ),
        ]
      : []),
    ...(arg < 3
      ? plain('issueDocument', {
          type: 'documentIssued',
          documentId: `p${n}`,
          kind: of(['award', 'mediationDocument', 'acceptanceNotice'], arg),
          sha256: '',
        })
      : []),
    ...(arg === 4
      ? plain('makePartialAward', {
          type: 'partialAwardMade',
          partialAwardId: `a${n}`,
          award: {
            method: 'award',
            decidedOn: legal(on),
            finality: 'nonFinal',
            decisions: openApplication(state)
              .claims.slice(0, 1)
              .map(({ id }) => ({ claimId: id, result: 'dismissed', amountFen: 0 })),
            amountFen: 0,
            findings: '',
            performanceDays: null,
          },
        })
      : []),
    ...plain('correctInstrument', {
      type: 'instrumentCorrected',
      correctionId: `e${n}`,
      documentId: state.documents[0]?.id ?? 'p',
      ground: 'clerical',
      places: [{ place: '首部', wrong: '甲', right: '乙' }],
      reason: '',
      amounts: [],
    }),
    ...plain('renege', { type: 'settlementReneged', partyId: 'w1', reason: '' }),
    ...(arg === 3
      ? [
          {
            step: 'merge',
            events: [
              { type: 'merged', leadCaseId: 'z', leadNumber: '9', reason: '' },
              { type: 'closed', method: 'merged' },
            ],
          } as const,
        ]
      : []),
    ...plain('split', {
      type: 'splitOff',
      caseId: 'y',
      number: '8',
      application: applicationOf({
        ...application,
        parties: application.parties.filter(({ id }) => id !== 'w1'),
      }),
      reason: '',
    }),
    ...plain('close', state.outcome === null ? null : { type: 'closed', method: state.outcome.method }),
    ...plain('recordSuit', { type: 'courtSuitRecorded' }),
    ...plain('archive', { type: 'archived', archiveNumber: '1' }),
    ...plain('revokeOwnAward', { type: 'selfRevoked', reason: '' }),
    ...(arg === 5
      ? plain('recordFact', {
          type: 'factRecorded',
          fact: of(recordedFacts, arg * 5),
          partyId: arg > 5 ? party.id : null,
          note: '',
        })
      : []),
  ];
}

/** The steps a walk may take where the state offers what they are about. */
export const stepsTried: readonly CaseStep[] = [
  ...new Set(
    Array.from({ length: 6 }, (_, arg) => arg).flatMap((arg) =>
      moves(fullState(), '2021-10-12', 0, arg).map(({ step }) => step),
    ),
  ),
];

/** A state with one of everything that can be decided. */
function fullState(): CaseState {
  const undecided = { partyId: 'e1', text: '', filedOn: legal('2021-10-08'), decidedOn: null };
  const state = stateOf([
    receivedWith(workersOf(2)),
    [{ type: 'hearingScheduled', hearingId: 'h', plan: planOf() }, '2021-10-08'],
    [{ type: 'mediationStarted', mediationId: 'm', organisation: '', isEntrusted: true }, '2021-10-08'],
    settlement(),
  ]);
  return {
    ...state,
    objections: [{ ...undecided, id: 'o', isUpheld: null }],
    counterclaims: [{ ...undecided, id: 'g', decision: null }],
    postponements: [
      {
        eventId: 'e',
        hearingId: 'h',
        on: legal('2021-10-08'),
        from: planOf().startsAt,
        to: null,
        reason: '',
        by: 'court',
        code: 'evidence',
        requestedOn: null,
        action: { id: 't', text: '', assigneeId: 'k1', doneOn: null },
      },
    ],
    recusals: [
      {
        id: 'q',
        staffId: 'a1',
        ground: 'relative',
        partyId: null,
        hasEvidence: false,
        requestedOn: legal('2021-10-08'),
        decidedOn: null,
        isUpheld: null,
        deciderId: null,
      },
    ],
  };
}

/** Takes, try by try, one of the steps that are lawful then; from a single worker's case, or a collective one. */
export function lawfulHistory(attempts: readonly Attempt[]): readonly Entry[] {
  const [begin] = attempts;
  const workers = of([1, 1, 2, 12], begin?.pick ?? 0);
  let on = legal('2021-09-24');
  const begun = receivedWith(
    workersOf(workers, {
      isGreenChannel: (begin?.arg ?? 0) > 5,
      procedure: (begin?.arg ?? 0) % 2 === 0 ? 'simplified' : 'ordinary',
    }),
  );
  // Three of four begin with an accepted case, that the walk may get further.
  let entries: readonly Entry[] = (begin?.days ?? 0) > 1 ? [begun, accepted('2021-09-24')] : [begun];
  attempts.forEach(({ pick, days, arg }, n) => {
    on = addDays(on, days);
    const state = stateOf(entries);
    const dates = dueDates(state, law);
    const lawful = moves(state, on, n, arg).filter(
      ({ step, method }) => stepRefusal(state, step, { on, dates, method: method ?? null }) === null,
    );
    if (lawful.length > 0)
      entries = [...entries, ...of(lawful, pick).events.map((event): Entry => [event, on])];
  });
  return entries;
}
