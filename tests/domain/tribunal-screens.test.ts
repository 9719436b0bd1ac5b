import { describe, expect, it } from 'vitest';
import type { Candidate, Pool } from '../../electron/backend/api/contract/tribunal.ts';
import type { LegalDate } from '../../electron/backend/domain/dates.ts';
import { draw } from '../../electron/backend/domain/tribunal/draw.ts';
import { chancesOf, chanceText, isBlocked } from '../../renderer/desk/features/tribunal/chances.ts';
import { drawRecord, replayLine, sharesOf } from '../../renderer/desk/features/tribunal/draw-record.ts';
import {
  panelOf,
  seatsOf,
  type TribunalInput,
  tribunalForm,
} from '../../renderer/desk/features/tribunal/tribunal-form.ts';
import { piecesOf } from '../../renderer/desk/features/tribunal/unbroken-text.tsx';

const today = '2026-11-24' as LegalDate;
const one: Pool['required'] = { size: 1, isChoice: true, reasons: [] };
const three: Pool['required'] = { size: 3, isChoice: false, reasons: [] };

const candidate = (staffId: string, weight: number, part: Partial<Candidate> = {}): Candidate => ({
  staffId,
  name: staffId,
  firm: null,
  isPartTime: false,
  openLoad: 0,
  isOnLeave: false,
  leaveUntil: null,
  hasSkill: null,
  conflicts: [],
  weight,
  perMille: 0,
  ...part,
});

describe('chances on screen', () => {
  const pool = [candidate('a', 100), candidate('b', 300), candidate('c', 0), candidate('d', 600)];

  it('follow the weights, and leave out the clerk, who is not drawn', () => {
    expect([...(chancesOf(pool, 1, null).of ?? [])]).toEqual([
      ['a', 0.1],
      ['b', 0.3],
      ['c', 0],
      ['d', 0.6],
    ]);
    expect(chancesOf(pool, 1, 'd').of?.get('b')).toBeCloseTo(0.75);
    expect(chanceText(0.125)).toBe('12.5 %');
  });

  it('of three seats add up to three; of too few there are none', () => {
    expect(chancesOf(pool, 3, null)).toMatchObject({ eligible: 3 });
    expect(chancesOf(pool, 3, null).of?.get('a')).toBeCloseTo(1);
    expect(chancesOf(pool, 3, 'a')).toEqual({ eligible: 2, of: null });
  });

  it('a warning does not bar a person, a blocking conflict does', () => {
    const conflict = { code: 'sameName', severity: 'warning', basis: 'LAW 33', facts: [] } as const;
    expect(isBlocked({ conflicts: [{ ...conflict, facts: [] }] })).toBe(false);
    expect(isBlocked({ conflicts: [{ ...conflict, severity: 'blocking', facts: [] }] })).toBe(true);
  });
});

describe('the form of a tribunal', () => {
  const filled: TribunalInput = {
    way: 'manual',
    on: today,
    isMajorOrDifficult: false,
    seats: '1',
    clerkId: 'clerk',
    arbitratorIds: ['a', 'b', 'c'],
    presidingId: 'b',
    reason: '熟悉同类案件',
    approverId: 'director',
  };
  const faults = (
    part: Partial<TribunalInput>,
    rules: { required?: Pool['required']; hasTribunal?: boolean } = {},
  ) =>
    tribunalForm({
      required: one,
      hasTribunal: false,
      acceptedOn: '2026-11-20' as LegalDate,
      today,
      ...rules,
    })
      .safeParse({ ...filled, ...part })
      .error?.issues.map(({ path, message }) => `${path.join()} ${message}`);

  it('takes one or three with a presiding one among them', () => {
    expect(faults({})).toBeUndefined();
    expect(faults({ arbitratorIds: ['a'], presidingId: null })).toBeUndefined();
    expect(faults({ arbitratorIds: ['a'], presidingId: null }, { required: three })).toEqual([
      'arbitratorIds panelOfThreeRequired',
    ]);
    expect(faults({ arbitratorIds: ['a', 'b'] })).toEqual(['arbitratorIds presidingRequired']);
    expect(faults({ presidingId: 'z' })).toEqual(['presidingId required']);
    expect(faults({ clerkId: 'a' })).toEqual(['clerkId clerkOnTribunal']);
  });

  it('wants reason and approval by hand, and a reason for every new tribunal', () => {
    expect(faults({ reason: ' ', approverId: null })).toEqual(['reason required', 'approverId required']);
    const drawn = { way: 'draw', reason: '', approverId: null, arbitratorIds: [] } as const;
    expect(faults({ ...drawn, arbitratorIds: [] })).toBeUndefined();
    expect(faults({ ...drawn, arbitratorIds: [] }, { hasTribunal: true })).toEqual(['reason required']);
  });

  it('keeps the day between acceptance and today', () => {
    expect(faults({ on: '2026-11-19' as LegalDate })).toEqual(['on tooEarly']);
    expect(faults({ on: '2026-11-25' as LegalDate })).toEqual(['on inTheFuture']);
    expect(faults({ on: null })).toEqual(['on required']);
  });

  it('names the presiding one first, and draws three where three are compulsory', () => {
    expect(panelOf(filled)).toEqual(['b', 'a', 'c']);
    expect(panelOf({ ...filled, arbitratorIds: ['a'] })).toEqual(['a']);
    expect([seatsOf(one, '1'), seatsOf(one, '3'), seatsOf(three, '1')]).toEqual([1, 3, 3]);
  });
});

describe('the record of a draw', () => {
  const person = { openLoad: 0, isOnLeave: false, hasSkill: null, blocking: [] };
  const answer = draw({
    seed: '0123456789abcdef0123456789abcdef',
    seats: 3,
    weights: { base: 100, loadUnit: 10, skillFactor: 2, minWeight: 1 },
    candidates: ['a', 'b', 'c', 'd', 'e'].map((staffId) => ({
      ...person,
      staffId,
      name: staffId,
      isOnLeave: staffId === 'b',
    })),
  });
  if (!answer.ok) throw new Error('five candidates are enough');
  const record = drawRecord.parse(JSON.parse(JSON.stringify(answer.record)));

  it('is read whole from the wire', () => {
    expect(record).toEqual(answer.record);
  });

  it('gives everybody the numbers the first seat is drawn by', () => {
    const shares = sharesOf(record);
    expect(shares.get('a')).toEqual({ from: 0, to: 100 });
    expect(shares.get('b')).toBeNull();
    const [first] = record.result;
    const share = shares.get(first?.staffId ?? '');
    expect(first?.drawn).toBeGreaterThanOrEqual(share?.from ?? Number.NaN);
    expect(first?.drawn).toBeLessThan(share?.to ?? Number.NaN);
  });

  it('is repeated by a line of the command line', () => {
    expect(replayLine('穗劳人仲案〔2021〕587号')).toBe(
      'npm run cli -- draw --replay "穗劳人仲案〔2021〕587号"',
    );
  });
});

it('keeps the numbers of cases whole in a sentence', () => {
  const pieces = piecesOf('办过案件：甲〔2026〕1号、甲〔2026〕2号', ['甲〔2026〕1号', '甲〔2026〕2号', '']);
  expect(pieces.map(({ text, isWhole }) => [text, isWhole])).toEqual([
    ['办过案件：', false],
    ['甲〔2026〕1号', true],
    ['、', false],
    ['甲〔2026〕2号', true],
  ]);
});
