import { isLegalDate, type LegalDate } from '../dates.ts';

/** What is wrong with an identifier, the first that applies in this order. */
export type IdentifierFault = 'length' | 'characters' | 'birthDate' | 'checksum';

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Checks a resident identity number (GB 11643-1999), and so a residence permit of Hong Kong, Macao or Taiwan residents
 * (prefix 81, 82, 83), which has the same form. Null when sound. Spaces, hyphens and a lower-case x are forgiven.
 * Real papers hold wrong numbers: callers warn, a person may override.
 */
export function checkResidentId(s: string): IdentifierFault | null {
  const id = normaliseIdentifier(s);
  if (id.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(id)) return 'characters';
  if (!isLegalDate(birthDateText(id))) return 'birthDate';
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return id[17] === RESIDENT_CHECKS[sum % 11] ? null : 'checksum';
}

/** Checks a unified social credit code (统一社会信用代码, GB 32100-2015). Null when sound; never 'birthDate'. */
export function checkUscc(s: string): IdentifierFault | null {
  const code = normaliseIdentifier(s);
  if (code.length !== 18) return 'length';
  const values = [...code].map((character) => USCC_ALPHABET.indexOf(character));
  if (values.includes(-1)) return 'characters';
  const sum = USCC_WEIGHTS.reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0);
  return values[17] === (31 - (sum % 31)) % 31 ? null : 'checksum';
}

/** Birth date and sex (17th digit: odd male, even female) of a sound resident identity number, else null. */
export function residentIdFacts(s: string): { birthDate: LegalDate; sex: 'male' | 'female' } | null {
  if (checkResidentId(s) !== null) return null;
  const id = normaliseIdentifier(s);
  const birthDate = birthDateText(id);
  if (!isLegalDate(birthDate)) return null;
  return { birthDate, sex: Number(id[16]) % 2 === 1 ? 'male' : 'female' };
}

/** The form identifiers are stored and compared in: NFKC, no spaces, hyphens or invisible characters, upper case. */
export function normaliseIdentifier(s: string): string {
  return s
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '')
    .toUpperCase();
}

function birthDateText(id: string): string {
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}
