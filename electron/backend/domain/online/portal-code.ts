const digits = 8;

/**
 * A one-time code of eight digits, easy to tell on the telephone: every code equally likely. Guessing is what the lock is against; alone, without
 * the address of the invitation, it opens nothing.
 */
export function newPortalCode(random: (bytes: number) => Uint8Array): string {
  let code = '';
  while (code.length < digits)
    for (const byte of random(digits)) if (byte < 250 && code.length < digits) code += String(byte % 10);
  return code;
}

/** A code as typed, with spaces, hyphens or full-width digits, in the form it was made. */
export function normalisePortalCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '');
}
