import type { CaseStatus } from '../../electron/backend/domain/lifecycle/case-state.ts';
import type { StepRule } from '../../electron/backend/domain/lifecycle/guards.ts';
import {
  accepted,
  applicationOf,
  award,
  closed,
  type Entry,
  ended,
  extended,
  legal,
  received,
  receivedWith,
  recorded,
  resumed,
  scheduled,
  sent,
  served,
  settlement,
  suspended,
  tribunal,
  workersOf,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

/** A state in which the step is lawful on a day, what the step writes, and the state that comes of it. */
interface Allowed {
  readonly before: readonly Entry[];
  readonly on?: string;
  readonly does: readonly Entry[];
  readonly to: CaseStatus;
}
/** A state in which it is not, with the rule and its article. */
type Refused = readonly [
  before: readonly Entry[],
  rule: StepRule,
  basis: string | null,
  /** 2021-10-12 unless said otherwise. */
  on?: string,
];
interface Case {
  readonly allowed: readonly Allowed[];
  /** Or why the row can never be refused. */
  readonly refused: readonly Refused[] | string;
}

const outcomes = {
  cancelled: [ended('cancelled')],
  transferred: [ended('transferred')],
  withdrawn: [ended('withdrawn')],
  terminated: [ended('terminated', '2021-11-12')],
  dismissed: [ended('dismissed')],
  other: [ended('other')],
} as const;
const waived: Entry = [
  { type: 'periodWaived', period: 'defence', partyIds: ['e1'], days: 0, note: '' },
  '2021-10-08',
];
const split: Entry = [
  {
    type: 'splitOff',
    caseId: 'c2',
    number: '2',
    application: applicationOf(workersOf(1)),
    reason: '',
  },
  '2021-10-12',
];
const addedParty: Entry = [
  {
    type: 'partyAdded',
    application: applicationOf(workersOf(2)),
    reason: '',
  },
  '2021-10-12',
];
const noted: Entry = [
  { type: 'factRecorded', fact: 'infringementKnown', partyId: 'w1', note: '' },
  '2021-01-04',
];
const merged: Entry = [
  { type: 'merged', leadCaseId: 'c9', leadNumber: '9', reason: '同一事由' },
  '2021-10-12',
];

/** Every transition of procedure.md section 1.2 and the steps beside it, by row: id, step and, for endings, method. */
export const transitionCases: Readonly<Record<string, Case>> = {
  'T2 requestCorrection': {
    allowed: [{ before: [received], does: [s.requested], to: 'awaitingCorrection' }],
    refused: [
      // One time only.
      [[received, s.requested, s.completed], 'correctionAlreadyAsked', 'RULES 29'],
      [[received, s.mediating], 'inPreFilingMediation', 'GD 50'],
      [s.open, 'alreadyAccepted', null],
    ],
  },
  'T3 completeCorrection': {
    allowed: [{ before: [received, s.requested], does: [s.completed], to: 'received' }],
    refused: [
      [[received], 'noCorrectionAsked', 'RULES 29'],
      [[received, s.requested, s.completed], 'noCorrectionAsked', 'RULES 29'],
    ],
  },
  'T4 startPreFilingMediation': {
    allowed: [{ before: [received], does: [s.mediating], to: 'preFilingMediation' }],
    refused: [
      [[received, s.mediating, s.mediated(false)], 'mediationAlreadyTried', 'GD 50'],
      [[received, s.requested], 'wrongStage', 'GD 50, RULES 69'],
    ],
  },
  'T5 concludePreFilingMediation': {
    allowed: [
      { before: [received, s.mediating], does: [s.mediated(false)], to: 'received' },
      { before: [received, s.mediating], does: [s.mediated(true), closed('mediation')], to: 'closed' },
    ],
    refused: [
      [[received], 'noPreFilingMediation', 'GD 50'],
      [[received, s.mediating, s.mediated(true)], 'noPreFilingMediation', 'GD 50'],
    ],
  },
  'T6 accept': {
    allowed: [
      { before: [received], does: [accepted()], to: 'accepted' },
      { before: [received, s.requested, s.completed], does: [accepted('2021-09-29')], to: 'accepted' },
      { before: [received, s.mediating, s.mediated(false)], does: [accepted()], to: 'accepted' },
    ],
    refused: [
      [s.open, 'alreadyAccepted', null],
      [[received, s.requested], 'wrongStage', 'RULES 30'],
      [[received, s.mediating], 'inPreFilingMediation', 'GD 50'],
      [[received, s.rejected], 'alreadyRejected', 'LAW 29'],
      [[received, s.redirected], 'alreadyRedirected', 'RULES 31'],
    ],
  },
  'T7 reject': {
    allowed: [
      { before: [received], does: [s.rejected], to: 'rejected' },
      { before: [received, s.requested], does: [s.rejected], to: 'rejected' },
    ],
    refused: [
      [s.open, 'alreadyAccepted', null],
      [[received, s.mediating], 'inPreFilingMediation', 'GD 50'],
    ],
  },
  'T8 redirect': {
    allowed: [{ before: [received], does: [s.redirected], to: 'redirected' }],
    refused: [
      [[s.transferredHere], 'transferredHere', 'RULES 9'],
      [s.open, 'alreadyAccepted', null],
    ],
  },
  'T9 recordOutcome cancelled': {
    allowed: [{ before: s.open, does: outcomes.cancelled, to: 'drafting' }],
    refused: [
      [[received], 'notAccepted', 'RULES 30'],
      [s.challenged, 'recusalPending', 'RULES 12'],
    ],
  },
  'T10 startService': {
    allowed: [{ before: s.open, does: [s.sentCopy], to: 'servingApplication' }],
    refused: [[[received], 'notAccepted', 'RULES 30']],
  },
  'T11 recordService': {
    allowed: [
      { before: [...s.open, s.sentCopy], does: [s.copy], to: 'defence' },
      // After closing as well: the award still has to reach everybody.
      {
        before: s.withdrawn,
        does: [served(['decision'], ['e1'], '2021-10-25')],
        to: 'closed',
      },
    ],
    refused: [[[received], 'notAccepted', 'RULES 30']],
  },
  'T12 fileDefence': {
    allowed: [
      {
        before: s.inDefence,
        does: [[{ type: 'defenceFiled', defenceId: 'd1', partyId: 'e1', note: '' }, '2021-10-12']],
        to: 'defence',
      },
    ],
    refused: [
      [[received], 'notAccepted', 'RULES 30'],
      [[...s.inDefence, settlement()], 'outcomeRecorded', null],
    ],
  },
  'T13 scheduleHearing': {
    allowed: [{ before: s.inDefence, does: [scheduled()], to: 'hearingScheduled' }],
    refused: [
      [[...s.inDefence, suspended('2021-10-08')], 'suspendedNow', 'RULES 47'],
      [[...s.heard, s.opinion], 'wrongStage', 'LAW 35'],
    ],
  },
  'T14 postponeHearing': {
    allowed: [
      {
        before: s.listed,
        does: [[{ type: 'hearingPostponed', hearingId: 'h1', reason: '病' }, '2021-10-11']],
        to: 'defence',
      },
      // Suspended or not: a hearing that cannot be held leaves the docket.
      {
        before: [...s.listed, suspended('2021-10-08')],
        does: [[{ type: 'hearingPostponed', hearingId: 'h1', reason: '中止' }, '2021-10-11']],
        to: 'defence',
      },
    ],
    refused: [
      [s.inDefence, 'noScheduledHearing', 'LAW 35'],
      [s.heard, 'noScheduledHearing', 'LAW 35'],
    ],
  },
  'T15 recordHearing': {
    allowed: [
      { before: s.listed, does: [recorded('held')], to: 'deliberation' },
      { before: s.listed, does: [recorded('respondentAbsent')], to: 'deliberation' },
    ],
    refused: [
      [s.inDefence, 'noScheduledHearing', 'LAW 35'],
      [[...s.listed, suspended('2021-10-08')], 'suspendedNow', 'RULES 47'],
    ],
  },
  'T17 recordOutcome deemedWithdrawn': {
    allowed: [
      {
        before: s.missed('applicantAbsent', { isProved: true, mode: 'post' }),
        does: [ended('deemedWithdrawn')],
        to: 'drafting',
      },
      // A message that was answered is a proved one.
      {
        before: s.missed('applicantAbsent', { isProved: true, mode: 'simple' }),
        does: [ended('deemedWithdrawn')],
        to: 'drafting',
      },
      // Who left without leave came: nothing is to be proved of the notice.
      {
        before: [
          ...s.listed,
          recorded('applicantAbsent', 'h1', '2021-10-15', [{ partyId: 'w1', mark: 'left' }]),
        ],
        does: [ended('deemedWithdrawn')],
        to: 'drafting',
      },
    ],
    refused: [
      [
        s.missed('applicantAbsent', { isProved: false, mode: 'simple' }),
        'noticeNotProved',
        'LAW 36, RULES 59',
      ],
      [s.heard, 'noticeNotProved', 'LAW 36, RULES 59'],
      // Proved, but it came when the hearing was over.
      [
        s.missed('applicantAbsent', { isProved: true, mode: 'post', on: '2021-10-16' }),
        'noticeNotProved',
        'LAW 36, RULES 59',
      ],
      // He missed one, and came to the next.
      [
        [
          ...s.missed('applicantAbsent', { isProved: true, mode: 'post' }),
          scheduled('2021-10-25T09:00', 'h2'),
          recorded('held', 'h2', '2021-10-25'),
        ],
        'noticeNotProved',
        'LAW 36, RULES 59',
      ],
    ],
  },
  'T18 recordOutcome award': {
    allowed: [
      { before: s.heard, does: [award()], to: 'drafting' },
      {
        before: s.missed('respondentAbsent', { isProved: true, mode: 'post' }),
        does: [award()],
        to: 'drafting',
      },
      // Of two respondents only the one who stayed away must have been told in a way that can be proved.
      { before: s.oneOfTwoAbsent('e2'), does: [award()], to: 'drafting' },
      // He missed one hearing without proof, and came to the next.
      {
        before: [
          ...s.missed('respondentAbsent', { isProved: false, mode: 'simple' }),
          scheduled('2021-10-25T09:00', 'h2'),
          recorded('held', 'h2', '2021-10-25', [{ partyId: 'e1', mark: 'present' }]),
        ],
        does: [award()],
        to: 'drafting',
      },
      // Who left without leave had come.
      {
        before: [
          ...s.listed,
          recorded('respondentAbsent', 'h1', '2021-10-15', [{ partyId: 'e1', mark: 'left' }]),
        ],
        does: [award()],
        to: 'drafting',
      },
      { before: [...s.heardByPanel, s.opinion], does: [award()], to: 'drafting' },
      { before: [...s.heardByRecused, s.newTribunal], does: [award()], to: 'drafting' },
    ],
    refused: [
      [s.heardByPanel, 'panelNotDecided', 'LAW 45'],
      [s.heardByRecused, 'memberRecused', 'LAW 33, RULES 12'],
      [
        s.missed('respondentAbsent', { isProved: false, mode: 'simple' }),
        'noticeNotProved',
        'LAW 36, RULES 59',
      ],
      // The applicant's proof does not make up for the respondent's.
      [
        [
          ...s.listed,
          served(['hearingNotice'], ['w1'], '2021-09-29', { hearingId: 'h1' }),
          recorded('respondentAbsent'),
        ],
        'noticeNotProved',
        'LAW 36, RULES 59',
      ],
      [s.oneOfTwoAbsent('e1'), 'noticeNotProved', 'LAW 36, RULES 59'],
      // The hearing was held, but one of several was judged without having come.
      [s.heldWithoutOne('e2'), 'noticeNotProved', 'LAW 36, RULES 59'],
      [s.heldWithoutOne('t1'), 'noticeNotProved', 'LAW 36, RULES 59'],
      // A ticked box beside a text message, without what confirmed it.
      [
        s.missed('respondentAbsent', { isProved: true, mode: 'simple', proof: '' }),
        'noticeNotProved',
        'LAW 36, RULES 59',
      ],
      // Fixing another date does not do away with the absence.
      [
        [
          ...s.missed('respondentAbsent', { isProved: false, mode: 'simple' }),
          scheduled('2021-10-25T09:00', 'h2'),
        ],
        'noticeNotProved',
        'LAW 36, RULES 59',
      ],
    ],
  },
  'T20 formOpinion': {
    allowed: [
      { before: s.heard, does: [s.opinion], to: 'drafting' },
      { before: [...s.heardByRecused, s.newTribunal], does: [s.opinion], to: 'drafting' },
    ],
    refused: [
      [s.heardByRecused, 'memberRecused', 'LAW 33, RULES 12'],
      [s.listed, 'noHearingHeld', 'LAW 45'],
      [[...s.listed, tribunal, s.recusal(), recorded('held')], 'recusalPending', 'RULES 12'],
    ],
  },
  'T21 recordOutcome mediation': {
    allowed: [
      { before: s.heard, does: [settlement()], to: 'drafting' },
      { before: s.open, does: [settlement()], to: 'drafting' },
      {
        before: [
          ...s.represented,
          s.consent('settlement', 4, 5, 6),
          s.consent('settlement', 7, 8, 9, 10, 11, 12),
        ],
        does: [settlement()],
        to: 'drafting',
      },
    ],
    refused: [
      [
        [...s.represented, s.consent('settlement', 4, 5, 6, 7, 8, 9, 10, 11)],
        'consentMissing',
        'RULES 63, GD 46',
      ],
      // Consent to something else is none.
      [[...s.represented, s.consent('withdrawal', ...s.allOthers)], 'consentMissing', 'RULES 63, GD 46'],
    ],
  },
  'T22 renege': {
    allowed: [
      {
        before: [...s.heard, settlement(), s.issued('mediationDocument')],
        does: [[{ type: 'settlementReneged', partyId: 'w1', reason: '' }, '2021-10-22']],
        to: 'deliberation',
      },
      {
        before: [...s.heard, settlement(), served(['outcome'], ['e1'], '2021-10-21')],
        does: [[{ type: 'settlementReneged', partyId: 'w1', reason: '' }, '2021-10-22']],
        to: 'deliberation',
      },
    ],
    refused: [
      [[...s.heard, settlement(), served(['outcome'], ['e1', 'w1'], '2021-10-21')], 'signedByAll', 'LAW 42'],
      [[...s.heard, award()], 'notASettlement', 'LAW 42'],
      [s.heard, 'noOutcome', 'RULES 22'],
    ],
  },
  'T23 issueDocument': {
    allowed: [
      { before: [...s.heard, award()], does: [s.issued('award')], to: 'servingOutcome' },
      {
        before: [...s.heard, settlement()],
        does: [s.issued('mediationDocument')],
        to: 'servingOutcome',
      },
    ],
    refused: 'papers are issued in every state; which ones is decided by document-kind.ts',
  },
  'T24 close': {
    allowed: [
      { before: [...s.heard, award(), s.issued('award')], does: [closed('award')], to: 'closed' },
      { before: [...s.open, ended('withdrawn')], does: [closed('withdrawn')], to: 'closed' },
    ],
    refused: [
      [s.heard, 'noOutcome', 'RULES 22'],
      [s.withdrawn, 'alreadyClosed', null],
    ],
  },
  'T25 recordOutcome withdrawn': {
    allowed: [
      { before: s.listed, does: outcomes.withdrawn, to: 'drafting' },
      {
        before: [...s.represented, s.consent('withdrawal', ...s.allOthers)],
        does: outcomes.withdrawn,
        to: 'drafting',
      },
    ],
    refused: [
      [s.represented, 'consentMissing', 'RULES 63, GD 46'],
      [[...s.heard, award()], 'outcomeRecorded', null],
    ],
  },
  'T26 suspend': {
    allowed: [
      { before: s.inDefence, does: [suspended('2021-10-12')], to: 'defence' },
      {
        before: [...s.inDefence, suspended('2021-10-08'), resumed('2021-10-11')],
        does: [suspended('2021-10-12')],
        to: 'defence',
      },
    ],
    refused: [
      [[...s.inDefence, suspended('2021-10-08')], 'suspendedNow', 'RULES 47'],
      [[received], 'notAccepted', 'RULES 30'],
    ],
  },
  'T27 resume': {
    allowed: [
      {
        before: [...s.inDefence, suspended('2021-10-08')],
        does: [resumed('2021-10-12')],
        to: 'defence',
      },
    ],
    refused: [
      [s.inDefence, 'notSuspended', 'RULES 47'],
      [[...s.inDefence, suspended('2021-10-08'), resumed('2021-10-11')], 'notSuspended', 'RULES 47'],
    ],
  },
  'T28 recordOutcome terminated': {
    allowed: [{ before: s.open, on: '2021-11-12', does: outcomes.terminated, to: 'drafting' }],
    refused: [
      [s.open, 'awardPeriodRunning', 'LAW 43', '2021-11-11'],
      [[...s.open, extended('2021-11-10')], 'awardPeriodRunning', 'LAW 43', '2021-11-12'],
    ],
  },
  'T29 recordOutcome transferred': {
    allowed: [{ before: s.open, does: outcomes.transferred, to: 'drafting' }],
    // RULES 9: who received a transferred case may not pass it on.
    refused: [[[s.transferredHere, accepted()], 'transferredHere', 'RULES 9']],
  },
  'T30 accept': {
    allowed: [{ before: [s.transferredHere], does: [accepted()], to: 'accepted' }],
    refused: [[[s.transferredHere, accepted()], 'alreadyAccepted', null]],
  },
  'T31 fileCounterclaim': {
    allowed: [{ before: s.inDefence, on: '2021-10-18', does: [s.counterclaim], to: 'defence' }],
    refused: [
      [s.inDefence, 'defencePeriodOver', 'RULES 36', '2021-10-19'],
      [[...s.inDefence, waived], 'defencePeriodOver', 'RULES 36'],
      [s.open, 'notServedYet', 'LAW 30'],
    ],
  },
  'T31 decideCounterclaim': {
    allowed: [
      {
        before: [...s.inDefence, s.counterclaim],
        does: [
          [
            { type: 'counterclaimDecided', counterclaimId: 'g1', decision: 'merged', reason: '' },
            '2021-10-12',
          ],
        ],
        to: 'defence',
      },
    ],
    refused: [[s.inDefence, 'noCounterclaim', 'RULES 36']],
  },
  'T32 changeClaims': {
    allowed: [
      {
        before: [...s.inDefence, served(['evidenceNotice'], ['w1', 'e1'], '2021-09-28')],
        on: '2021-10-18',
        does: [s.changed],
        to: 'defence',
      },
      {
        before: [...s.represented, s.consent('claimChange', ...s.allOthers)],
        does: [s.changed],
        to: 'accepted',
      },
    ],
    refused: [
      [
        [...s.inDefence, served(['evidenceNotice'], ['w1', 'e1'], '2021-09-28')],
        'evidencePeriodOver',
        'RULES 44',
        '2021-10-19',
      ],
      [[...s.represented, s.consent('claimChange', 4)], 'consentMissing', 'RULES 63, GD 46'],
    ],
  },
  'T33 withdrawClaims': {
    allowed: [
      {
        before: s.inDefence,
        does: [[{ type: 'claimsWithdrawn', claimIds: ['c2'], reason: '' }, '2021-10-12']],
        to: 'defence',
      },
    ],
    refused: [
      [s.represented, 'consentMissing', 'RULES 63, GD 46'],
      [[...s.heard, award()], 'outcomeRecorded', null],
    ],
  },
  'T34 addParty': {
    allowed: [{ before: s.inDefence, does: [addedParty], to: 'defence' }],
    refused: [[[...s.inDefence, suspended('2021-10-08')], 'suspendedNow', 'RULES 47']],
  },
  'T35 merge': {
    allowed: [{ before: s.inDefence, does: [merged, closed('merged', '2021-10-12')], to: 'closed' }],
    refused: [
      [s.challenged, 'recusalPending', 'RULES 12'],
      [[received], 'notAccepted', 'RULES 30'],
    ],
  },
  'T36 split': {
    allowed: [{ before: [receivedWith(workersOf(2)), accepted()], does: [split], to: 'accepted' }],
    refused: [[s.open, 'oneClaimant', null]],
  },
  'T37 archive': {
    allowed: [
      { before: s.awarded, does: [s.archived], to: 'archived' },
      // A decision that ends the case without an award is archived with its own proofs.
      { before: s.withdrawn, does: [s.archived], to: 'archived' },
    ],
    refused: [
      [[...s.heard, award(), closed('award')], 'outcomeNotServed', 'RULES 21, 22'],
      [
        [...s.heard, award(), served(['outcome'], ['w1'], '2021-10-21'), closed('award')],
        'outcomeNotServed',
        'RULES 21, 22',
      ],
      [s.heard, 'notClosed', null],
      [[...s.awarded, s.archived], 'alreadyArchived', null],
    ],
  },
  'T38 revokeOwnAward': {
    allowed: [
      { before: s.awarded, does: [s.selfRevoked], to: 'reopened' },
      { before: [...s.awarded, s.archived], does: [s.selfRevoked], to: 'reopened' },
    ],
    refused: [
      [s.withdrawn, 'notAnAward', 'GD 67'],
      [s.heard, 'notClosed', 'LAW 48, 50'],
    ],
  },
  'T39 convertToOrdinary': {
    allowed: [
      {
        before: s.simplified,
        on: '2021-11-11',
        does: [[{ type: 'convertedToOrdinary', reason: '' }, '2021-11-11']],
        to: 'accepted',
      },
    ],
    refused: [
      [s.open, 'notSimplified', 'RULES 61'],
      [s.simplified, 'awardPeriodOver', 'LAW 43', '2021-11-12'],
    ],
  },

  'correction correctApplication': {
    allowed: [
      {
        before: s.open,
        does: [
          [{ type: 'applicationCorrected', application: applicationOf(), reason: '笔误' }, '2021-10-12'],
        ],
        to: 'accepted',
      },
    ],
    refused: [[s.withdrawn, 'alreadyClosed', null]],
  },
  'tribunal formTribunal': {
    allowed: [{ before: s.open, does: [tribunal], to: 'accepted' }],
    refused: [[[received], 'notAccepted', 'RULES 30']],
  },
  'waiver waivePeriod': {
    allowed: [{ before: s.inDefence, does: [waived], to: 'defence' }],
    refused: [[[received], 'notAccepted', 'RULES 30']],
  },
  'evidence setEvidencePeriod': {
    allowed: [
      { before: s.open, does: [[{ type: 'evidencePeriodSet', days: 15 }, '2021-10-12']], to: 'accepted' },
    ],
    refused: [[[...s.open, settlement()], 'outcomeRecorded', null]],
  },
  'online recordOnlineConsent': {
    allowed: [
      { before: s.open, does: [s.onlineConsent], to: 'accepted' },
      { before: s.listed, does: [s.onlineConsent], to: 'hearingScheduled' },
    ],
    refused: [
      [[received], 'notAccepted', 'RULES 30'],
      [s.withdrawn, 'alreadyClosed', null],
    ],
  },
  'action completeAction': {
    allowed: [{ before: s.waitingForAction, does: [s.actionDone], to: 'defence' }],
    refused: [
      [s.listed, 'noOpenAction', null],
      [[...s.waitingForAction, s.actionDone], 'noOpenAction', null],
    ],
  },
  'needs recordNeeds': {
    allowed: [
      { before: [received], does: [s.needsRecorded], to: 'received' },
      { before: s.inDefence, does: [s.needsRecorded], to: 'defence' },
    ],
    refused: [[s.withdrawn, 'alreadyClosed', null]],
  },
  'objection fileObjection': {
    allowed: [{ before: s.inDefence, on: '2021-10-18', does: [s.objection], to: 'defence' }],
    refused: [
      [s.inDefence, 'defencePeriodOver', 'RULES 36', '2021-10-19'],
      [s.open, 'notServedYet', 'LAW 30'],
    ],
  },
  'objection decideObjection': {
    allowed: [{ before: [...s.inDefence, s.objection], does: [s.objectionDecided], to: 'defence' }],
    refused: [[[...s.inDefence, s.objection, s.objectionDecided], 'noObjection', 'RULES 10']],
  },
  'representatives electRepresentatives': {
    allowed: [{ before: [receivedWith(workersOf(10))], does: s.represented.slice(2), to: 'received' }],
    refused: [[[receivedWith(workersOf(9)), accepted()], 'notCollective', 'RULES 62']],
  },
  'consent recordConsent': {
    allowed: [{ before: s.represented, does: [s.consent('settlement', 4)], to: 'accepted' }],
    refused: [[[receivedWith(workersOf(12)), accepted()], 'noRepresentatives', 'RULES 63']],
  },
  'entrusted startEntrustedMediation': {
    allowed: [{ before: s.inDefence, does: [s.entrusted], to: 'defence' }],
    refused: [[s.heard, 'hearingAlreadyOpened', 'RULES 70']],
  },
  'entrusted concludeEntrustedMediation': {
    allowed: [{ before: [...s.inDefence, s.entrusted], does: [s.entrustedEnded], to: 'defence' }],
    refused: [[[...s.inDefence, s.entrusted, s.entrustedEnded], 'noEntrustedMediation', 'RULES 70']],
  },
  'appraisal startAppraisal': {
    allowed: [{ before: s.heard, does: [s.appraisal], to: 'deliberation' }],
    refused: [[[...s.heard, s.appraisal], 'appraisalRunning', null]],
  },
  'appraisal endAppraisal': {
    allowed: [{ before: [...s.heard, s.appraisal], does: [s.appraised], to: 'deliberation' }],
    refused: [[s.heard, 'noAppraisal', null]],
  },
  'recusal requestRecusal': {
    allowed: [
      { before: [...s.inDefence, tribunal], does: [s.recusal()], to: 'defence' },
      {
        before: [...s.listed, tribunal, recorded('adjourned')],
        does: [s.recusal()],
        to: 'inHearing',
      },
    ],
    refused: [
      [[...s.heard, tribunal], 'recusalTooLate', 'RULES 11'],
      [s.inDefence, 'noTribunal', 'LAW 31'],
    ],
  },
  'recusal decideRecusal': {
    allowed: [{ before: s.challenged, does: [s.recusalDecided], to: 'accepted' }],
    refused: [[[...s.challenged, s.recusalDecided], 'noRecusal', 'RULES 11']],
  },
  'extension extend': {
    allowed: [{ before: s.open, on: '2021-11-11', does: [extended('2021-11-11')], to: 'accepted' }],
    refused: [
      [[...s.open, extended('2021-10-11', 5)], 'extendedAlready', 'LAW 43'],
      [s.open, 'awardPeriodOver', 'LAW 43', '2021-11-12'],
    ],
  },
  'outcome recordOutcome dismissed': {
    allowed: [{ before: s.heard, does: outcomes.dismissed, to: 'drafting' }],
    refused: [[[...s.heard, suspended('2021-10-18')], 'suspendedNow', 'RULES 47']],
  },
  'outcome recordOutcome other': {
    allowed: [{ before: s.heard, does: outcomes.other, to: 'drafting' }],
    refused: [[[...s.heard, suspended('2021-10-18')], 'suspendedNow', 'RULES 47']],
  },
  'suit recordSuit': {
    allowed: [
      { before: s.awarded, does: [s.suit], to: 'closed' },
      { before: [...s.awarded, s.archived], does: [s.suit], to: 'archived' },
      // A partial award is sued over while the case goes on.
      { before: [...s.heardOverTwo, s.partialAward], does: [s.suit], to: 'deliberation' },
    ],
    refused: [
      [[...s.awarded, s.suit], 'alreadySued', null],
      [s.heard, 'notClosed', 'LAW 48, 50'],
    ],
  },
  'partial makePartialAward': {
    allowed: [
      { before: s.heardOverTwo, does: [s.partialAward], to: 'deliberation' },
      // The rest of a panel's case is deliberated anew.
      {
        before: [...s.heardOverTwo, s.panel, s.opinion],
        does: [s.partialAward],
        to: 'deliberation',
      },
    ],
    refused: [
      [s.inDefence, 'noSessionHeld', 'LAW 43'],
      [[...s.heardOverTwo, s.panel], 'panelNotDecided', 'LAW 45'],
      [[...s.heardOverTwo, s.partialAward], 'nothingLeftOpen', 'LAW 43'],
      [s.heldWithoutOne('e2'), 'noticeNotProved', 'LAW 36, RULES 59'],
      [s.awarded, 'alreadyClosed', null],
    ],
  },
  'errata correctInstrument': {
    allowed: [
      {
        before: [...s.heard, award(), s.issued('award')],
        does: [s.corrected],
        to: 'servingOutcome',
      },
      { before: [...s.awarded, s.issued('award')], does: [s.corrected], to: 'closed' },
    ],
    refused: [
      [s.heard, 'nothingIssued', 'RULES 54'],
      [[...s.heard, s.issued('hearingRecord')], 'nothingIssued', 'RULES 54'],
    ],
  },
  'fact recordFact': {
    allowed: [{ before: [received], does: [noted], to: 'received' }],
    refused: 'a date known from outside may be written down in every state; it decides nothing by itself',
  },
  'entry correctEntry': {
    allowed: [
      {
        before: s.inDefence,
        does: [
          [{ type: 'entryDateCorrected', eventId: 'x3', to: legal('2021-09-29'), reason: '' }, '2021-10-12'],
        ],
        to: 'defence',
      },
    ],
    refused: 'which entries may be changed is decided entry by entry (corrections.ts)',
  },
};

/** Rows of the page that are entries of other steps: how each is allowed and refused. */
export const otherCases: Readonly<
  Record<string, Case & { readonly step: 'recordHearing' | 'scheduleHearing' | null }>
> = {
  // The first entry: what may be received is checked where it is taken in (intake), so no state refuses it but a history that has begun.
  T1: {
    step: null,
    allowed: [{ before: [], does: [received], to: 'received' }],
    refused: 'there is no case yet whose state could refuse it',
  },
  T16: {
    step: 'recordHearing',
    allowed: [
      { before: s.listed, does: [recorded('adjourned')], to: 'inHearing' },
      {
        before: s.listed,
        does: [recorded('adjourned'), scheduled('2021-10-25T09:00', 'h2', '2021-10-15')],
        to: 'hearingScheduled',
      },
    ],
    refused: [
      [s.inDefence, 'noScheduledHearing', 'LAW 35'],
      [[...s.listed, suspended('2021-10-08')], 'suspendedNow', 'RULES 47'],
    ],
  },
  T19: {
    step: 'recordHearing',
    allowed: [
      {
        before: [
          ...s.listed,
          recorded('adjourned'),
          scheduled('2021-10-25T09:00', 'h2', '2021-10-15'),
          sent(['hearingNotice'], ['w1', 'e1'], '2021-10-15', { hearingId: 'h2' }),
        ],
        does: [recorded('held', 'h2', '2021-10-25')],
        to: 'deliberation',
      },
    ],
    refused: [[[...s.listed, recorded('adjourned')], 'noScheduledHearing', 'LAW 35']],
  },
};
