import { describe, expect, it } from 'vitest';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import {
  addresseesOf,
  type CaseDocumentKind,
  caseDocumentKinds,
} from '../../electron/backend/domain/document-kind.ts';
import { type PaperOccasion, paperHindrance } from '../../renderer/desk/features/papers/paper-hindrance.ts';
import { hearing } from './documents-sample.ts';

const on = toLegalDate('2021-10-20');
const received: PaperOccasion = {
  summary: { status: 'received', isCollective: false },
  caseNumber: null,
  rejection: null,
  redirection: null,
  tribunal: null,
  suspensions: [],
  extension: null,
  recusals: [],
  hearings: [],
  hasElements: false,
  outcome: null,
  effects: [],
  partialAwards: [],
  corrections: [],
};
const whole = { id: 'outcome', kind: 'award', finality: 'nonFinal', ordinal: null, decidedOn: on } as const;
const accepted: PaperOccasion = { ...received, caseNumber: '穗从劳人仲案〔2021〕587号' };
const withHearing = {
  hearings: [
    {
      ...hearing('inPerson'),
      plan: { ...hearing('inPerson').plan, arbitratorIds: [] },
      attendance: [],
      overrides: [],
      goAhead: null,
    },
  ],
};
const tribunal = {
  arbitratorIds: ['chen'],
  clerkId: null,
  formedOn: on,
  method: null,
  reason: '',
  approverId: null,
};
const recusal = {
  id: 'r1',
  staffId: 'chen',
  ground: 'interest',
  partyId: null,
  hasEvidence: true,
  requestedOn: on,
  decidedOn: null,
  isUpheld: null,
  deciderId: null,
};
const suspension = { ground: 'other' as const, from: on, to: null };
const reason = { reason: '理由' };

/** Without the empty element form, which every accepted case may be given until it is decided. */
function offered(view: PaperOccasion): readonly CaseDocumentKind[] {
  return caseDocumentKinds.filter((kind) => kind !== 'elementForm' && paperHindrance(view, kind) === null);
}

describe('papers a case page offers', () => {
  it.each<[string, PaperOccasion, readonly CaseDocumentKind[]]>([
    ['received', received, []],
    [
      'awaiting a correction',
      { ...received, summary: { status: 'awaitingCorrection', isCollective: false } },
      ['correctionNotice'],
    ],
    ['rejected', { ...received, rejection: { ground: 'outOfScope', ...reason } }, ['rejectionNotice']],
    ['redirected', { ...received, redirection: { competent: '某委', ...reason } }, ['jurisdictionNotice']],
    ['accepted', accepted, ['acceptanceNotice']],
    ['with a tribunal', { ...accepted, tribunal }, ['acceptanceNotice', 'panelNotice']],
    ['with a hearing', { ...accepted, ...withHearing }, ['acceptanceNotice', 'hearingNotice']],
    [
      'collective, with a hearing',
      { ...accepted, ...withHearing, summary: { status: 'hearingScheduled', isCollective: true } },
      ['acceptanceNotice', 'collectiveNotice', 'hearingNotice'],
    ],
    ['suspended', { ...accepted, suspensions: [suspension] }, ['acceptanceNotice', 'suspensionNotice']],
    [
      'resumed',
      { ...accepted, suspensions: [{ ...suspension, to: on }] },
      ['acceptanceNotice', 'suspensionNotice', 'resumptionNotice'],
    ],
    [
      'suspended anew',
      { ...accepted, suspensions: [{ ...suspension, to: on }, suspension] },
      ['acceptanceNotice', 'suspensionNotice'],
    ],
    [
      'extended',
      { ...accepted, extension: { days: 15, on, approverId: 'huang' } },
      ['acceptanceNotice', 'extensionNotice'],
    ],
    ['with a recusal asked for', { ...accepted, recusals: [recusal] }, ['acceptanceNotice']],
    [
      'with a recusal decided',
      { ...accepted, recusals: [recusal, { ...recusal, decidedOn: on, isUpheld: true }] },
      ['acceptanceNotice', 'recusalDecision'],
    ],
    [
      'decided and in force',
      {
        ...accepted,
        effects: [
          { instrument: whole, standing: { kind: 'inForce', on }, isRevocationPending: false, parties: [] },
        ],
      },
      ['acceptanceNotice', 'effectCertificate'],
    ],
    [
      'decided and contested',
      {
        ...accepted,
        effects: [
          { instrument: whole, standing: { kind: 'contested', on }, isRevocationPending: false, parties: [] },
        ],
      },
      ['acceptanceNotice'],
    ],
    [
      'cancelled',
      { ...accepted, outcome: { method: 'cancelled', decidedOn: on, ...reason } },
      ['rejectionNotice', 'acceptanceNotice'],
    ],
  ])('%s', (_, view, kinds) => {
    expect(offered(view)).toEqual(kinds);
  });

  it('a paper the case will come to is shown with its reason, one it may never need is not shown', () => {
    const shown = caseDocumentKinds.filter((kind) => paperHindrance(accepted, kind) !== 'noOccasion');
    expect(shown).toEqual([
      'acceptanceNotice',
      'panelNotice',
      'hearingNotice',
      'elementForm',
      'mediationDocument',
      'award',
    ]);
    expect(paperHindrance(accepted, 'panelNotice')).toBe('noTribunal');
    expect(paperHindrance(received, 'award')).toBe('notAccepted');
    expect(paperHindrance({ ...received, rejection: { ground: 'noStanding', ...reason } }, 'award')).toBe(
      'rejected',
    );
  });
});

describe('element papers', () => {
  it('the empty form from acceptance to the outcome, the comparison once something was stated', () => {
    expect(paperHindrance(received, 'elementForm')).toBe('noOccasion');
    expect(paperHindrance(accepted, 'elementForm')).toBeNull();
    const decided = { ...accepted, outcome: { method: 'cancelled' as const, decidedOn: on, ...reason } };
    expect(paperHindrance(decided, 'elementForm')).toBe('noOccasion');
    expect(paperHindrance(accepted, 'elementSheet')).toBe('noOccasion');
    expect(paperHindrance({ ...decided, hasElements: true }, 'elementSheet')).toBeNull();
  });
});

describe('addressees', () => {
  it('decisions on an application go to its applicants, a cancellation and notices to every party, outcomes to all at once', () => {
    const to = (isAccepted: boolean, addressees: string) =>
      caseDocumentKinds.filter((kind) => addresseesOf(kind, isAccepted) === addressees);
    expect(to(false, 'applicants')).toEqual([
      'correctionNotice',
      'jurisdictionNotice',
      'rejectionNotice',
      'acceptanceNotice',
    ]);
    expect(to(true, 'applicants')).toEqual(['correctionNotice', 'jurisdictionNotice', 'acceptanceNotice']);
    expect(to(true, 'all')).toEqual([
      'recusalDecision',
      'elementSheet',
      'hearingRecord',
      'asyncRecord',
      'mediationDocument',
      'performanceCertificate',
      'effectCertificate',
      'partialAward',
      'award',
      'correctionDecision',
    ]);
  });
});
