import { checkResidentId, normaliseIdentifier } from '../parties/identifiers.ts';
import { foldText } from '../text.ts';

const SHORTEST_PHONE = 7;

/**
 * The form in which names of people, firms and employers are compared: folded, without spaces, punctuation or invisible
 * characters. `nameKey('广东某某（从化）律师事务所') === nameKey('广东某某(从化) 律师事务所')`.
 */
export function nameKey(name: string): string {
  return foldText(name).replace(/[\s\p{P}\p{Cf}]/gu, '');
}

/** Whether two identifiers, both present, are the same number. */
export function isSameIdentifier(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  return normaliseIdentifier(a) === normaliseIdentifier(b);
}

/**
 * Whether two identifiers prove two people: both are sound resident IDs and they differ. A passport beside a resident ID,
 * or a number with a slip in it, proves nothing.
 */
export function proveDifferent(a: string | null, b: string | null): boolean {
  if (!a || !b || checkResidentId(a) !== null || checkResidentId(b) !== null) return false;
  return !isSameIdentifier(a, b);
}

/** Whether two entries of telephone numbers share a number; the country code does not matter. */
export function haveSamePhone(a: string | null, b: string | null): boolean {
  const ours = phoneNumbers(a);
  return phoneNumbers(b).some((number) => ours.includes(number));
}

function phoneNumbers(text: string | null): readonly string[] {
  if (text === null) return [];
  return text
    .normalize('NFKC')
    .split(/[、,;/]/)
    .map((number) => number.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, ''))
    .filter((number) => number.length >= SHORTEST_PHONE);
}
