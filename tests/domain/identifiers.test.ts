import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toLegalDate } from '../../electron/backend/domain/dates.ts';
import {
  checkResidentId,
  checkUscc,
  normaliseIdentifier,
  residentIdFacts,
} from '../../electron/backend/domain/parties/identifiers.ts';

const RESIDENT = '11010519491231002X';
const USCC = '91350100M000100Y43';
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function replaceAt(s: string, at: number, character: string): string {
  return s.slice(0, at) + character + s.slice(at + 1);
}

/** The one check character that `check` accepts behind `body`. */
function complete(body: string, characters: string, check: (s: string) => unknown): string {
  const sound = [...characters].map((c) => body + c).filter((s) => check(s) === null);
  expect(sound).toHaveLength(1);
  return sound[0] ?? '';
}

const residentBody = fc
  .tuple(
    fc.constantFrom('110105', '440184', '810000', '820000', '830000'),
    fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(toLegalDate('1920-01-01'), n)),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([area, birth, serial]) => area + birth.replaceAll('-', '') + String(serial).padStart(3, '0'));

describe('resident identity number', () => {
  it.each([RESIDENT, RESIDENT.toLowerCase(), '110105 19491231 002X', '１１０１０５１９４９１２３１００２Ｘ'])(
    'takes %s',
    (id) => {
      expect(checkResidentId(id)).toBeNull();
    },
  );

  it.each([
    ['', 'length'],
    ['110105491231002', 'length'],
    [`${RESIDENT}1`, 'length'],
    ['1101051949123100XX', 'characters'],
    ['A1010519491231002X', 'characters'],
    ['110105194902310021', 'birthDate'],
    ['110105184912310021', 'birthDate'],
    ['110105194912310021', 'checksum'],
  ])('finds in %j: %s', (id, fault) => {
    expect(checkResidentId(id)).toBe(fault);
  });

  it('has one check character, and no single wrong digit passes', () => {
    fc.assert(
      fc.property(residentBody, fc.nat({ max: 17 }), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const id = complete(body, '0123456789X', checkResidentId);
        const old = id.charAt(at);
        const changed = old === 'X' ? String(shift) : String((Number(old) + shift) % 10);
        expect(checkResidentId(replaceAt(id, at, changed))).not.toBeNull();
      }),
    );
  });

  it('finds swapped neighbours', () => {
    fc.assert(
      fc.property(residentBody, fc.nat({ max: 15 }), (body, at) => {
        const id = complete(body, '0123456789X', checkResidentId);
        fc.pre(id[at] !== id[at + 1]);
        const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
        expect(checkResidentId(swapped)).not.toBeNull();
      }),
    );
  });

  it('tells birth date and sex', () => {
    expect(residentIdFacts(RESIDENT)).toEqual({ birthDate: '1949-12-31', sex: 'female' });
    const male = complete('81000019850607123', '0123456789X', checkResidentId);
    expect(residentIdFacts(male)).toEqual({ birthDate: '1985-06-07', sex: 'male' });
    expect(residentIdFacts('110105194912310021')).toBeNull();
  });
});

describe('unified social credit code', () => {
  it.each([USCC, USCC.toLowerCase(), ' 91350100-M000100Y-43 '])('takes %s', (code) => {
    expect(checkUscc(code)).toBeNull();
  });

  it.each([
    ['', 'length'],
    [USCC.slice(1), 'length'],
    ['91350100I000100Y43', 'characters'],
    ['91350100M000100Y4O', 'characters'],
    ['91350100M000100Y44', 'checksum'],
  ])('finds in %j: %s', (code, fault) => {
    expect(checkUscc(code)).toBe(fault);
  });

  it('has one check character, and no single wrong character passes', () => {
    const body = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(body, fc.nat({ max: 17 }), fc.integer({ min: 1, max: 30 }), (characters, at, shift) => {
        const code = complete(characters.join(''), ALPHABET, checkUscc);
        const wrong = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + shift) % ALPHABET.length);
        expect(checkUscc(replaceAt(code, at, wrong))).toBe('checksum');
      }),
    );
  });
});

describe('normaliseIdentifier', () => {
  it.each([
    [' 110105 1949-1231 002x ', RESIDENT],
    ['１１０１０５－１９４９１２３１－００２ｘ', RESIDENT],
    ['\u200b9135\u20140100\u00a0m000100y43', USCC],
    ['h12345678', 'H12345678'],
  ])('%j becomes %s', (text, expected) => {
    expect(normaliseIdentifier(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0189axHM０９ｘＸ -－—\u00a0\u200b\u3000') });
    fc.assert(
      fc.property(typed, (s) => {
        const once = normaliseIdentifier(s);
        expect(normaliseIdentifier(once)).toBe(once);
      }),
    );
  });
});
