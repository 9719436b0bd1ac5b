import type { ClosingMethod } from '../../electron/backend/domain/lifecycle/events.ts';
import * as g from '../../electron/backend/domain/lifecycle/guards.ts';
import {
  accepted,
  award,
  closed,
  type Entry,
  extended,
  received,
  receivedWith,
  scheduled,
  served,
  settlement,
  suspended,
  tribunal,
  workersOf,
} from './lifecycle-sample.ts';
import * as s from './transitions-sample.ts';

/** A state in which this condition, and none that a row asks before it, does not hold. */
interface GuardSample {
  readonly before: readonly Entry[];
  readonly rule: g.StepRule;
  readonly basis: string | null;
  readonly on?: string;
  /** The endings that ask for it; absent: every row that lists it does. */
  readonly methods?: readonly (ClosingMethod | undefined)[];
}

const sample = (
  before: readonly Entry[],
  rule: g.StepRule,
  basis: string | null,
  on?: string,
): GuardSample => ({
  before,
  rule,
  basis,
  ...(on === undefined ? {} : { on }),
});
const ofEnding = (method: ClosingMethod, ...rest: Parameters<typeof sample>): GuardSample => ({
  ...sample(...rest),
  methods: [method],
});
const evidenceServed = served(['evidenceNotice'], ['w1', 'e1'], '2021-09-28');

/** How each condition of section 1.2 fails. */
export const guardSamples: ReadonlyMap<g.Guard, readonly GuardSample[]> = new Map([
  [
    g.stillOpen,
    [
      sample([received, s.rejected], 'alreadyRejected', 'LAW 29'),
      sample([received, s.redirected], 'alreadyRedirected', 'RULES 31'),
      sample(s.withdrawn, 'alreadyClosed', null),
      sample([...s.awarded, s.archived], 'alreadyArchived', null),
    ],
  ],
  [g.notYetAccepted, [sample(s.open, 'alreadyAccepted', null)]],
  [g.accepted, [sample([received], 'notAccepted', 'RULES 30')]],
  [g.notInPreFilingMediation, [sample([received, s.mediating], 'inPreFilingMediation', 'GD 50')]],
  [g.inPreFilingMediation, [sample([received], 'noPreFilingMediation', 'GD 50')]],
  [
    g.mediationNotTried,
    [sample([received, s.mediating, s.mediated(false)], 'mediationAlreadyTried', 'GD 50')],
  ],
  [g.correctionNotAsked, [sample([received, s.requested], 'correctionAlreadyAsked', 'RULES 29')]],
  [g.correctionAsked, [sample([received], 'noCorrectionAsked', 'RULES 29')]],
  [g.notTransferredHere, [sample([s.transferredHere], 'transferredHere', 'RULES 9')]],
  [g.notSuspended, [sample([...s.listed, suspended('2021-10-08')], 'suspendedNow', 'RULES 47')]],
  [g.suspended, [sample(s.open, 'notSuspended', 'RULES 47')]],
  [g.hasNoOutcome, [sample([...s.open, settlement()], 'outcomeRecorded', null)]],
  [g.hasOutcome, [sample(s.open, 'noOutcome', 'RULES 22')]],
  [g.hasScheduledHearing, [sample(s.open, 'noScheduledHearing', 'LAW 35')]],
  [g.panelDecided, [sample(s.heardByPanel, 'panelNotDecided', 'LAW 45')]],
  [g.hearingHeld, [sample(s.listed, 'noHearingHeld', 'LAW 45')]],
  [g.noHearingOpened, [sample(s.heard, 'hearingAlreadyOpened', 'RULES 70')]],
  [g.closedCase, [sample(s.heard, 'notClosed', null)]],
  [g.notArchived, [sample([...s.awarded, s.archived], 'alreadyArchived', null)]],
  [g.closedOrArchived, [sample(s.heard, 'notClosed', 'LAW 48, 50')]],
  [g.closedByAward, [sample(s.withdrawn, 'notAnAward', 'GD 67')]],
  [
    g.outcomeServedToAll,
    [
      sample([...s.heard, award(), closed('award')], 'outcomeNotServed', 'RULES 21, 22'),
      sample([...s.heard, settlement(), closed('mediation')], 'outcomeNotServed', 'RULES 21, 22'),
    ],
  ],
  [g.notSued, [sample([...s.awarded, s.suit], 'alreadySued', null)]],
  [
    g.settlementUnsigned,
    [
      sample([...s.heard, award()], 'notASettlement', 'LAW 42'),
      sample(
        [...s.heard, settlement(), served(['outcome'], ['w1', 'e1'], '2021-10-21')],
        'signedByAll',
        'LAW 42',
      ),
    ],
  ],
  [g.sessionHeld, [sample(s.inDefence, 'noSessionHeld', 'LAW 43')]],
  [g.severalClaimsOpen, [sample([...s.heardOverTwo, s.partialAward], 'nothingLeftOpen', 'LAW 43')]],
  [
    g.absenceProvedForAward,
    [
      sample(
        s.missed('respondentAbsent', { isProved: false, mode: 'simple' }),
        'noticeNotProved',
        'LAW 36, RULES 59',
      ),
    ],
  ],
  [g.overOrPartlyDecided, [sample(s.heard, 'notClosed', 'LAW 48, 50')]],
  [
    g.noPartialAward,
    [sample([receivedWith(workersOf(2)), accepted(), s.partialAward], 'partialAwardMade', 'LAW 43')],
  ],
  [g.decisionIssued, [sample(s.heard, 'nothingIssued', 'RULES 54')]],
  [g.notExtended, [sample([...s.open, extended('2021-10-08')], 'extendedAlready', 'LAW 43')]],
  [g.objectionPending, [sample(s.open, 'noObjection', 'RULES 10')]],
  [g.counterclaimPending, [sample(s.open, 'noCounterclaim', 'RULES 36')]],
  [g.recusalAsked, [sample(s.open, 'noRecusal', 'RULES 11')]],
  [g.noRecusalPending, [sample([...s.heard, tribunal, s.recusal()], 'recusalPending', 'RULES 12')]],
  [
    g.recusedReplaced,
    [
      {
        ...sample(s.heardByRecused, 'memberRecused', 'LAW 33, RULES 12'),
        methods: [undefined, 'award', 'mediation', 'deemedWithdrawn', 'dismissed'],
      },
    ],
  ],
  [g.debateOpen, [sample([...s.heard, tribunal], 'recusalTooLate', 'RULES 11')]],
  [g.hasTribunal, [sample(s.open, 'noTribunal', 'LAW 31')]],
  [g.simplified, [sample(s.open, 'notSimplified', 'RULES 61')]],
  [g.collective, [sample(s.open, 'notCollective', 'RULES 62')]],
  [g.represented, [sample([receivedWith(workersOf(10)), accepted()], 'noRepresentatives', 'RULES 63')]],
  [
    g.actionOpen,
    [
      sample(s.listed, 'noOpenAction', null),
      sample([...s.waitingForAction, s.actionDone], 'noOpenAction', null),
    ],
  ],
  [g.severalClaimants, [sample(s.open, 'oneClaimant', null)]],
  [g.appraisalRunning, [sample(s.open, 'noAppraisal', null)]],
  [g.noAppraisalRunning, [sample([...s.open, s.appraisal], 'appraisalRunning', null)]],
  [g.entrustedMediationOpen, [sample(s.open, 'noEntrustedMediation', 'RULES 70')]],
  [g.applicationServed, [sample(s.open, 'notServedYet', 'LAW 30')]],
  [g.withinAwardPeriod, [sample(s.simplified, 'awardPeriodOver', 'LAW 43', '2021-11-12')]],
  [g.withinDefencePeriod, [sample(s.inDefence, 'defencePeriodOver', 'RULES 36', '2021-10-19')]],
  [
    g.withinEvidencePeriod,
    [sample([...s.inDefence, evidenceServed], 'evidencePeriodOver', 'RULES 44', '2021-10-19')],
  ],
  [g.representedAgreeToChange, [sample(s.represented, 'consentMissing', 'RULES 63, GD 46')]],
  [g.representedAgreeToDrop, [sample(s.represented, 'consentMissing', 'RULES 63, GD 46')]],
  [
    g.representedAgree,
    [
      ofEnding('mediation', s.represented, 'consentMissing', 'RULES 63, GD 46'),
      ofEnding('withdrawn', s.represented, 'consentMissing', 'RULES 63, GD 46'),
    ],
  ],
  [
    g.endingAllowed,
    [
      ofEnding('terminated', s.open, 'awardPeriodRunning', 'LAW 43', '2021-11-11'),
      ofEnding('transferred', [s.transferredHere, accepted()], 'transferredHere', 'RULES 9'),
    ],
  ],
  [
    g.absenceProved,
    [
      ofEnding('deemedWithdrawn', [...s.open, scheduled()], 'noticeNotProved', 'LAW 36, RULES 59'),
      ofEnding(
        'award',
        s.missed('respondentAbsent', { isProved: false, mode: 'simple' }),
        'noticeNotProved',
        'LAW 36, RULES 59',
      ),
    ],
  ],
] satisfies [g.Guard, readonly GuardSample[]][]);
