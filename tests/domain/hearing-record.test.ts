import { describe, expect, it } from 'vitest';
import { toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import {
  canonicalRecord,
  type HearingPhase,
  type LineBody,
  type RecordLine,
  type RecordStatus,
} from '../../electron/backend/domain/hearing-record/record-line.ts';
import { missingOf } from '../../electron/backend/domain/hearing-record/record-missing.ts';
import {
  lineRefusal,
  type RecordRule,
  removalRefusal,
  statusRefusal,
} from '../../electron/backend/domain/hearing-record/record-rules.ts';

const people = {
  parties: [
    { id: 'w', name: '申请人' },
    { id: 'e', name: '被申请人' },
  ],
  staff: [
    { id: 's1', name: '仲裁员' },
    { id: 's2', name: '书记员' },
  ],
};

const says = (refId: string, text = '话'): LineBody => ({
  kind: 'speech',
  speaker: { role: 'party', refId, name: refId },
  text,
});
const came = (partyId: string, isPresent = true): LineBody => ({
  kind: 'attendance',
  partyId,
  isPresent,
  name: partyId,
  authority: 'self',
  isIdentityChecked: true,
  note: '',
});
const answers = (partyId: string): LineBody => ({
  kind: 'recusalAnswer',
  partyId,
  asks: false,
  text: '不申请',
});
const asks = (isGranted: boolean | null, reason = ''): LineBody => ({
  kind: 'correction',
  partyId: 'w',
  text: '第3页应为12月',
  isGranted,
  reason,
});
const signs = (refId: string, isRefused = false): LineBody => ({
  kind: 'signature',
  signer: { role: 'party', refId, name: refId },
  pages: isRefused ? 0 : 3,
  isRefused,
  note: '',
});
const adjourned: LineBody = { kind: 'adjourned', reason: '待核对考勤原件' };
const resumed: LineBody = { kind: 'resumed', reason: '' };

type Written = readonly [HearingPhase, LineBody, round?: number];
const record = (...written: readonly Written[]): RecordLine[] =>
  written.map(([phase, body, round = 0], index) => ({
    id: `l${index}`,
    phase,
    position: index,
    at: toLocalDateTime('2026-03-18T09:00'),
    body,
    version: 1,
    round,
  }));

const upToClaims: readonly Written[] = [
  ['rollCall', came('w')],
  ['rollCall', came('e')],
  ['opening', says('w')],
  ['rightsNotice', answers('w')],
  ['rightsNotice', answers('e')],
  ['claims', says('w')],
];
const heard: readonly Written[] = [
  ...upToClaims,
  ['finalStatement', says('w')],
  ['finalStatement', says('e')],
  ['mediation', says('w')],
];
const signed: readonly Written[] = ['w', 'e', 's1', 's2'].map((id) => ['recordReview', signs(id)] as const);

describe('what may be written when', () => {
  const rows: readonly (readonly [string, RecordStatus, readonly Written[], Written, RecordRule | null])[] = [
    ['roll call comes first of all', 'writing', [], ['rollCall', came('w')], null],
    ['nothing is opened before the roll call', 'writing', [], ['opening', says('w')], 'phaseOrder'],
    [
      'no claims before rights are told',
      'writing',
      upToClaims.slice(0, 3),
      ['claims', says('w')],
      'phaseOrder',
    ],
    ['evidence follows the claims', 'writing', upToClaims, ['evidence', says('w')], null],
    [
      'an inquiry may be taken up again after debate',
      'writing',
      [...upToClaims, ['debate', says('w')]],
      ['investigation', says('e')],
      null,
    ],
    [
      'no sum-up before claims',
      'writing',
      upToClaims.slice(0, 5),
      ['finalStatement', says('w')],
      'phaseOrder',
    ],
    [
      'nobody speaks while it is adjourned',
      'writing',
      [...upToClaims, ['claims', adjourned]],
      ['claims', says('w')],
      'adjourned',
    ],
    [
      'it is not adjourned twice',
      'writing',
      [...upToClaims, ['claims', adjourned]],
      ['claims', adjourned],
      'adjourned',
    ],
    ['it is not resumed unadjourned', 'writing', upToClaims, ['claims', resumed], 'notAdjourned'],
    ['it is resumed', 'writing', [...upToClaims, ['claims', adjourned]], ['claims', resumed], null],
    ['a correction may be asked on the spot', 'writing', upToClaims, ['recordReview', asks(null)], null],
    ['nobody signs what is still written', 'writing', heard, ['recordReview', signs('w')], 'onlyReview'],
    ['a signature belongs to the review', 'review', heard, ['claims', signs('w')], 'onlyReview'],
    ['what was said is not written in the review', 'review', heard, ['claims', says('w')], 'notInReview'],
    ['a refused correction needs its reason', 'review', heard, ['recordReview', asks(false)], 'rulingReason'],
    ['a refused correction is recorded', 'review', heard, ['recordReview', asks(false, '与录音不符')], null],
    ['a refusal to sign is recorded', 'review', heard, ['recordReview', signs('e', true)], null],
    ['a locked record takes nothing', 'locked', heard, ['recordReview', asks(null)], 'locked'],
  ];
  it.each(rows)('%s', (_, status, before, [phase, body], rule) => {
    const found = lineRefusal(status, record(...before), { phase, body, position: before.length });
    expect(found?.rule ?? null).toBe(rule);
  });

  it('names the phase that has to come first', () => {
    const refusal = lineRefusal('writing', record(...upToClaims.slice(0, 3)), {
      phase: 'claims',
      body: says('w'),
      position: 9,
    });
    expect(refusal).toEqual({ rule: 'phaseOrder', basis: 'RULES 41, LAW 38', phase: 'rightsNotice' });
  });

  it('takes a slip out while it is written, a request for correction never (LAW 40)', () => {
    const [slip] = record(['claims', says('w')]);
    const [request] = record(['recordReview', asks(false, '与录音不符')]);
    if (slip === undefined || request === undefined) throw new Error('no lines');
    expect(removalRefusal('writing', slip)).toBeNull();
    expect(removalRefusal('review', slip)?.rule).toBe('notInReview');
    expect(removalRefusal('writing', request)?.rule).toBe('correctionKept');
  });
});

describe('status of a record', () => {
  const rows: readonly (readonly [RecordStatus, RecordStatus, boolean, RecordRule | null])[] = [
    ['writing', 'review', false, null],
    ['writing', 'locked', false, 'onlyReview'],
    ['review', 'writing', false, null],
    ['review', 'writing', true, 'signed'],
    ['review', 'locked', true, null],
    ['locked', 'review', true, 'locked'],
    ['locked', 'writing', true, null],
  ];
  it.each(rows)('%s to %s, signed: %s', (from, to, isSigned, rule) => {
    const lines = record(...heard, ...(isSigned ? signed : []));
    expect(statusRefusal(from, to, lines, 0)?.rule ?? null).toBe(rule);
  });
});

describe('what is missing before a record is locked', () => {
  const kinds = (written: readonly Written[], round = 0) =>
    missingOf(record(...written), round, people).map(({ kind, name }) => [kind, name]);

  it('nothing, when all was done and all have signed or refused', () => {
    expect(kinds([...heard, ...signed.slice(1), ['recordReview', signs('w', true)]])).toEqual([]);
  });
  it('everything, of an empty record', () => {
    expect(kinds([])).toEqual([
      ['attendance', '申请人'],
      ['attendance', '被申请人'],
      ['rightsNotice', null],
      ['mediation', null],
      ['signature', '仲裁员'],
      ['signature', '书记员'],
    ]);
  });
  it('neither answer nor signature of a party that did not come', () => {
    const alone = heard.filter(([, body]) => !('partyId' in body && body.partyId === 'e'));
    const absent = [['rollCall', came('e', false)] as const, ...alone, ...signed.filter((_, i) => i !== 1)];
    expect(kinds(absent)).toEqual([]);
  });
  it('a ruling on a request', () => {
    expect(kinds([...heard, ['recordReview', asks(null)], ...signed])).toEqual([['ruling', '申请人']]);
  });
  it('the final statement of the one who was not asked', () => {
    const without = heard.filter(([phase], index) => phase !== 'finalStatement' || index === 6);
    expect(kinds([...without, ...signed])).toEqual([['finalStatement', '被申请人']]);
  });
  it('no final statement and no mediation of a hearing that goes on another day', () => {
    expect(kinds([...upToClaims, ['claims', adjourned], ...signed])).toEqual([]);
  });
  it('every signature anew after it was reopened', () => {
    expect(kinds([...heard, ...signed], 1).map(([kind]) => kind)).toEqual(Array(4).fill('signature'));
  });
});

it('is the same text whatever the order of lines and of their fields', () => {
  const lines = record(...heard);
  const turned = lines
    .map((line) => Object.fromEntries(Object.entries(line).reverse()) as unknown as RecordLine)
    .reverse();
  expect(canonicalRecord('h', 0, turned)).toBe(canonicalRecord('h', 0, lines));
  expect(canonicalRecord('h', 1, lines)).not.toBe(canonicalRecord('h', 0, lines));
});
