import type { RecusalGround } from '../../electron/backend/domain/lifecycle/procedural-events.ts';
import {
  accepted,
  applicationOf,
  award,
  closed,
  type Entry,
  ended,
  legal,
  partyOf,
  received,
  receivedWith,
  recorded,
  scheduled,
  sent,
  served,
  tribunal,
  workersOf,
} from './lifecycle-sample.ts';

// Histories that several cases of the tables start from. Accepted on 2021-09-27: the award is due on 2021-11-11.

export const requested: Entry = [{ type: 'correctionRequested', items: ['身份证复印件'] }, '2021-09-25'];
export const completed: Entry = [{ type: 'correctionCompleted' }, '2021-09-28'];
export const mediating: Entry = [
  { type: 'preFilingMediationStarted', mediationNumber: '调1', organisation: '调解中心' },
  '2021-09-25',
];
export const mediated = (isSuccessful: boolean): Entry => [
  { type: 'mediationConcluded', mediationId: null, isSuccessful, amountFen: null },
  '2021-09-26',
];
export const rejected: Entry = [{ type: 'rejected', ground: 'outOfScope', reason: '' }, '2021-09-27'];
export const redirected: Entry = [
  { type: 'jurisdictionExplained', competent: '天河区', reason: '' },
  '2021-09-27',
];

export const open: readonly Entry[] = [received, accepted()];
/** Copy received on 2021-09-28: ten working days to 2021-10-18. */
export const copy = served(['application'], ['e1'], '2021-09-28');
export const inDefence: readonly Entry[] = [...open, copy];
export const listed: readonly Entry[] = [...inDefence, scheduled()];
export const heard: readonly Entry[] = [...listed, recorded('held')];
export const opinion: Entry = [{ type: 'opinionFormed', vote: 'unanimous', dissent: '' }, '2021-10-18'];
/** A panel of three; the first presides. */
export const panel: Entry = [
  { type: 'tribunalFormed', arbitratorIds: ['a1', 'a2', 'a3'], clerkId: 'k1' },
  '2021-09-28',
];
export const heardByPanel: readonly Entry[] = [...listed, panel, recorded('held')];
export const withdrawn: readonly Entry[] = [...open, ended('withdrawn'), closed('withdrawn')];
export const awarded: readonly Entry[] = [
  ...heard,
  opinion,
  award(),
  served(['outcome'], ['w1', 'e1'], '2021-10-21'),
  closed('award'),
];
export const archived: Entry = [{ type: 'archived', archiveNumber: '2021-1' }, '2021-11-01'];
export const issued = (kind: string): Entry => [
  { type: 'documentIssued', documentId: `d-${kind}`, kind, sha256: 's' },
  '2021-10-20',
];

/** Twelve workers with three representatives, accepted. */
export const represented: readonly Entry[] = [
  receivedWith(workersOf(12)),
  accepted(),
  [{ type: 'representativesElected', partyIds: ['w1', 'w2', 'w3'], note: '' }, '2021-09-28'],
];
export const consent = (
  subject: 'claimChange' | 'claimWithdrawal' | 'settlement' | 'withdrawal',
  ...numbers: readonly number[]
): Entry => [
  { type: 'representedConsented', subject, partyIds: numbers.map((n) => `w${n}`), note: '' },
  '2021-10-08',
];
/** The nine who are no representatives. */
export const allOthers = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export const simplified: readonly Entry[] = [receivedWith({ procedure: 'simplified' }), accepted()];
export const transferredHere: Entry = receivedWith({ source: 'transfer' });

export const recusal = (recusalId = 'q1', ground: RecusalGround = 'relative'): Entry => [
  {
    type: 'recusalRequested',
    recusalId,
    staffId: 'a1',
    ground,
    partyId: 'e1',
    hasEvidence: true,
    note: '',
  },
  '2021-10-08',
];
export const recusalDecided: Entry = [
  { type: 'recusalDecided', recusalId: 'q1', isUpheld: false, deciderId: 'd1', form: 'oral', note: '' },
  '2021-10-11',
];
export const recusalUpheld: Entry = [
  { type: 'recusalDecided', recusalId: 'q1', isUpheld: true, deciderId: 'd1', form: 'written', note: '' },
  '2021-10-11',
];
/** Heard before a sole arbitrator who was recused and is not replaced yet. */
export const heardByRecused: readonly Entry[] = [
  ...listed,
  tribunal,
  recusal(),
  recusalUpheld,
  recorded('held'),
];
export const newTribunal: Entry = [
  { type: 'tribunalFormed', arbitratorIds: ['a2'], clerkId: 'k1' },
  '2021-10-12',
];
export const challenged: readonly Entry[] = [...open, tribunal, recusal()];
export const objection: Entry = [
  { type: 'objectionFiled', objectionId: 'o1', partyId: 'e1', reason: '' },
  '2021-10-08',
];
export const objectionDecided: Entry = [
  { type: 'objectionDecided', objectionId: 'o1', isUpheld: false, reason: '' },
  '2021-10-11',
];
export const counterclaim: Entry = [
  { type: 'counterclaimFiled', counterclaimId: 'g1', partyId: 'e1', text: '' },
  '2021-10-08',
];
export const needsRecorded: Entry = [
  {
    type: 'needsRecorded',
    needs: { interpreter: '手语', dialect: null, roomFeatures: ['groundFloor'], unfitModes: [], note: '' },
  },
  '2021-10-08',
];
export const appraisal: Entry = [{ type: 'appraisalStarted', note: '' }, '2021-10-08'];
export const appraised: Entry = [{ type: 'appraisalEnded', note: '' }, '2021-10-11'];
export const entrusted: Entry = [
  { type: 'mediationStarted', mediationId: 'm1', organisation: '街道调委会', isEntrusted: true },
  '2021-10-08',
];
export const entrustedEnded: Entry = [
  { type: 'mediationConcluded', mediationId: 'm1', isSuccessful: false, amountFen: null },
  '2021-10-11',
];
export const suit: Entry = [{ type: 'courtSuitRecorded' }, '2021-11-01'];
export const selfRevoked: Entry = [{ type: 'selfRevoked', reason: '伪造证据' }, '2021-12-01'];
export const changed: Entry = [
  { type: 'claimsChanged', application: applicationOf(), reason: '增加加班费' },
  '2021-10-08',
];

/** A hearing on 2021-10-15 that one side missed; `isProved` and `mode` say how its notice reached everybody. */
export const missed = (
  result: 'applicantAbsent' | 'respondentAbsent',
  {
    isProved,
    mode,
    on = '2021-09-29',
    proof = isProved ? '对方回复收到' : '',
  }: { isProved: boolean; mode: 'simple' | 'post'; on?: string; proof?: string },
): readonly Entry[] => [
  ...listed,
  served(['hearingNotice'], ['w1', 'e1'], on, { hearingId: 'h1', mode, isProved, proof }),
  recorded(result),
];
/** Two respondents, of whom `absentId` stayed away; only `e2` was told of the hearing in a way that can be proved. */
export const oneOfTwoAbsent = (absentId: 'e1' | 'e2'): readonly Entry[] => [
  receivedWith({
    parties: [
      partyOf(),
      partyOf({ id: 'e1', role: 'respondent', kind: 'employer' }),
      partyOf({ id: 'e2', role: 'respondent', kind: 'employer' }),
    ],
  }),
  accepted(),
  scheduled(),
  served(['hearingNotice'], ['e2'], '2021-09-29', { hearingId: 'h1' }),
  recorded('respondentAbsent', 'h1', '2021-10-15', [
    { partyId: 'e1', mark: absentId === 'e1' ? 'absent' : 'present' },
    { partyId: 'e2', mark: absentId === 'e2' ? 'absent' : 'present' },
  ]),
];
/** A hearing that was held though a respondent or a third party of several did not come; nobody's notice is proved. */
export const heldWithoutOne = (absentId: 'e2' | 't1'): readonly Entry[] => [
  receivedWith({
    parties: [
      partyOf(),
      partyOf({ id: 'e1', role: 'respondent', kind: 'employer' }),
      partyOf({ id: 'e2', role: 'respondent', kind: 'employer' }),
      partyOf({ id: 't1', role: 'thirdParty', kind: 'employer' }),
    ],
  }),
  accepted(),
  scheduled(),
  served(['hearingNotice'], ['e2', 't1'], '2021-09-29', { hearingId: 'h1', mode: 'simple', isProved: false }),
  recorded('held', 'h1', '2021-10-15', [{ partyId: absentId, mark: 'absent' }]),
];
export const sentCopy = sent(['application'], ['e1'], '2021-09-28');

export const onlineConsent: Entry = [
  { type: 'onlineConsentRecorded', partyIds: ['w1', 'e1'], modes: ['sync'], isGiven: true, note: '' },
  '2021-10-08',
];
/** The hearing of 15 October was put off until the wage sheets are in. */
export const waitingForAction: readonly Entry[] = [
  ...listed,
  [
    {
      type: 'hearingPostponed',
      hearingId: 'h1',
      reason: '证据未齐',
      postponement: {
        by: 'applicant',
        code: 'evidence',
        requestedOn: legal('2021-10-08'),
        action: { id: 'act1', text: '调取工资表', assigneeId: 'k1' },
      },
    },
    '2021-10-08',
  ],
];
export const actionDone: Entry = [
  { type: 'postponementActionDone', actionId: 'act1', note: '' },
  '2021-10-12',
];

const claims = ['c1', 'c2'].map((id) => ({
  id,
  claimantId: 'w1',
  kind: 'B1',
  text: '支付工资',
  periodFrom: null,
  periodTo: null,
  amountFen: 100_000,
}));
/** Two claims, heard; each is worth the same. */
export const heardOverTwo: readonly Entry[] = [
  receivedWith({ claims }),
  accepted(),
  scheduled(),
  recorded('held'),
];
/** The first claim is decided, the second goes on. */
export const partialAward: Entry = [
  {
    type: 'partialAwardMade',
    partialAwardId: 'p1',
    award: {
      method: 'award',
      decidedOn: legal('2021-10-18'),
      finality: 'nonFinal',
      decisions: [{ claimId: 'c1', result: 'supported', amountFen: 100_000 }],
      amountFen: 100_000,
      findings: '经审理查明',
      performanceDays: null,
    },
  },
  '2021-10-18',
];
export const corrected: Entry = [
  {
    type: 'instrumentCorrected',
    correctionId: 'k1',
    documentId: 'd-award',
    ground: 'clerical',
    places: [{ place: '首部', wrong: '甲', right: '乙' }],
    reason: '笔误',
    amounts: [],
  },
  '2021-10-22',
];
