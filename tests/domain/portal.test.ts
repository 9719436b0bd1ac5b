import { describe, expect, it } from 'vitest';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import {
  attachmentTypeOf,
  nameAs,
  safeFileName,
} from '../../electron/backend/domain/online/attachment-type.ts';
import { expectedIdentity, isExpected } from '../../electron/backend/domain/online/identity-check.ts';
import { newPortalCode, normalisePortalCode } from '../../electron/backend/domain/online/portal-code.ts';
import { invitationEnd, lastHearingDay } from '../../electron/backend/domain/online/portal-rules.ts';
import { readAnswerFile, readPayload } from '../../electron/backend/domain/online/round-file.ts';
import { isReadableByParty } from '../../electron/backend/domain/online/visibility.ts';

const party = (changes: Record<string, unknown> = {}) => ({
  name: '江海子',
  kind: 'worker' as const,
  identifier: '440100199001011234' as string | null,
  phone: '13800138000' as string | null,
  ...changes,
});

describe('who a party must prove to be', () => {
  it.each([
    ['a worker by the identity number', party(), null, ['江海子', 'identityNumber', '011234']],
    [
      'a company by its credit code',
      party({ kind: 'employer', identifier: '91440100MA5CTNLD4X' }),
      null,
      ['江海子', 'creditCode', 'TNLD4X'],
    ],
    ['without a number by the telephone', party({ identifier: null }), null, ['江海子', 'phone', '8000']],
    [
      'an agent by its own telephone',
      party(),
      { name: '路明', phone: '020-8765 4321' },
      ['路明', 'phone', '4321'],
    ],
  ])('%s', (_, of, agent, [name, check, digits]) => {
    expect(expectedIdentity(of, agent)).toEqual({ name, check, digits });
  });

  it('nobody of whom the case knows neither', () => {
    expect(expectedIdentity(party({ identifier: null, phone: null }), null)).toBeNull();
    expect(expectedIdentity(party(), { name: '路明', phone: null })).toBeNull();
  });

  it.each([
    ['江海子', '011234', true],
    [' 江 海子 ', '０１１２３４', true],
    ['江海子', '4401 0019 9001 0112 34', true],
    ['江海子', '11234', false],
    ['江海子', '', false],
    ['江海', '011234', false],
    ['', '011234', false],
  ])('%s with %s: %s', (name, digits, isRight) => {
    const expected = expectedIdentity(party(), null);
    expect(expected !== null && isExpected(expected, name, digits)).toBe(isRight);
  });

  it('a letter at the end may be small', () => {
    const expected = expectedIdentity(party({ identifier: '44010019900101123x' }), null);
    expect(expected !== null && isExpected(expected, '江海子', '01123x')).toBe(true);
  });
});

describe('codes', () => {
  it('are eight digits, and bytes that would make some likelier are passed over', () => {
    const sent = [255, 250, 0, 1, 12, 249, 251, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const random = (count: number) => Uint8Array.from(sent.splice(0, count));
    expect(newPortalCode(random)).toBe('01293456');
  });

  it('may be typed with spaces, hyphens and wide digits', () => {
    expect(normalisePortalCode(' １２３４ 56-78 ')).toBe('12345678');
  });
});

describe('files', () => {
  it('are what they are by beginning and end', () => {
    const bytes = (...list: number[]) => Uint8Array.from(list);
    expect(attachmentTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9))).toBe('jpeg');
    expect(attachmentTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9, 0x50, 0x4b))).toBeNull();
    expect(attachmentTypeOf(new TextEncoder().encode('%PDF-1.7 %%EOF\r\n'))).toBe('pdf');
    expect(attachmentTypeOf(new TextEncoder().encode(' %PDF-1.7 %%EOF'))).toBeNull();
    expect(attachmentTypeOf(bytes())).toBeNull();
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\a\\b.png', 'b.png'],
    ['.htaccess', 'htaccess'],
    ['a\u202eb\u0000.pdf', 'ab.pdf'],
    ['...', ''],
    ['字'.repeat(200), '字'.repeat(100)],
  ])('called %s are kept as %s', (name, kept) => {
    expect(safeFileName(name)).toBe(kept);
  });

  it('carry the ending of what they are', () => {
    expect(nameAs('png', 'a.PNG')).toBe('a.PNG');
    expect(nameAs('jpeg', 'a.exe')).toBe('a.exe.jpg');
    expect(nameAs('pdf', 'a')).toBe('a.pdf');
  });
});

it('an invitation is good until some days after the last on which the hearing may run', () => {
  const planned = {
    startsAt: toLocalDateTime('2026-03-18T09:00'),
    endsAt: toLocalDateTime('2026-04-08T18:00'),
  };
  const today = toLegalDate('2026-03-18');
  expect(lastHearingDay(planned, null, today, 20)).toBe('2026-04-08');
  expect(lastHearingDay(planned, toLegalDate('2026-04-20'), today, 20)).toBe('2026-04-20');
  expect(lastHearingDay({ ...planned, endsAt: null }, null, today, 20)).toBe('2026-04-07');
  const rules = { daysAfterHearing: 7, attempts: 5, fileBytes: 1, filesPerAnswer: 1 };
  expect(invitationEnd(toLegalDate('2026-04-08'), rules)).toBe('2026-04-15T23:59');
});

it('a party reads its own words always, others once the phase has closed, in rounds of questions at once', () => {
  const open = { phase: 'evidence', closesAt: null } as const;
  expect(isReadableByParty(open, 'w1', 'w1')).toBe(true);
  expect(isReadableByParty(open, 'w2', 'w1')).toBe(false);
  expect(isReadableByParty({ ...open, closesAt: toLocalDateTime('2026-03-18T09:00') }, 'e1', 'w1')).toBe(
    true,
  );
  expect(isReadableByParty({ phase: 'question', closesAt: null }, 'e1', 'w1')).toBe(true);
});

describe('a file that comes back', () => {
  const answer = {
    format: 'tingwu-answer',
    payload: '{}',
    signature: 'x',
    text: '',
    isConfirmed: null,
    hasReadRights: false,
    recusal: null,
    files: [],
  };

  it('is read when it is whole, and is none otherwise', () => {
    expect(readAnswerFile(JSON.stringify(answer))).toMatchObject({ payload: '{}', files: [] });
    for (const broken of [
      { ...answer, format: 'other' },
      { ...answer, payload: {} },
      { ...answer, isConfirmed: 'yes' },
      { ...answer, files: [{ name: 1, base64: '' }] },
      { ...answer, files: 'x' },
      { ...answer, recusal: 1 },
    ])
      expect(readAnswerFile(JSON.stringify(broken))).toBeNull();
    expect(readAnswerFile('nonsense')).toBeNull();
  });

  it('says to which phase it belongs', () => {
    const payload = {
      format: 'tingwu-round',
      fileId: 'f',
      hearingId: 'h',
      partyId: 'w1',
      phase: 'evidence',
      round: 0,
      endsAt: '2026-03-18T09:00',
    };
    expect(readPayload(JSON.stringify(payload))).toMatchObject({ phase: 'evidence', record: null });
    expect(readPayload(JSON.stringify({ ...payload, phase: 'nothing' }))).toBeNull();
    expect(readPayload('[]')).toBeNull();
  });
});
