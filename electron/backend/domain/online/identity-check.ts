import type { Agent, Party } from '../lifecycle/application.ts';
import { normaliseIdentifier } from '../parties/identifiers.ts';
import { foldText } from '../text.ts';

export const identityChecks = ['identityNumber', 'creditCode', 'phone'] as const;
/** Which digits a party gives beside its name: the last 6 of its identity number or credit code, or the last 4 of its telephone. */
export type IdentityCheck = (typeof identityChecks)[number];

/** What somebody who enters the portal must know of the case (OLR 7 as model). */
export interface ExpectedIdentity {
  readonly name: string;
  readonly check: IdentityCheck;
  readonly digits: string;
}

/** What is asked of a party, or of its agent, whose identity number no file holds; null when the case knows too little of them. */
export function expectedIdentity(
  party: Pick<Party, 'name' | 'kind' | 'identifier' | 'phone'>,
  agent: Pick<Agent, 'name' | 'phone'> | null,
): ExpectedIdentity | null {
  if (agent !== null) return byPhone(agent.name, agent.phone);
  const identifier = normaliseIdentifier(party.identifier ?? '');
  if (identifier.length >= 6)
    return {
      name: party.name,
      check: party.kind === 'worker' ? 'identityNumber' : 'creditCode',
      digits: identifier.slice(-6),
    };
  return byPhone(party.name, party.phone);
}

/** Whether a name and digits as typed are the expected ones; width, case and spaces do not matter, nor a whole number for its end. */
export function isExpected(expected: ExpectedIdentity, name: string, digits: string): boolean {
  const typed = normaliseIdentifier(digits);
  return (
    foldedName(name) === foldedName(expected.name) &&
    typed.length >= expected.digits.length &&
    typed.slice(-expected.digits.length) === expected.digits
  );
}

function byPhone(name: string, phone: string | null): ExpectedIdentity | null {
  const digits = normaliseIdentifier(phone ?? '').replaceAll(/\D/g, '');
  return digits.length >= 7 ? { name, check: 'phone', digits: digits.slice(-4) } : null;
}

function foldedName(name: string): string {
  return foldText(name).replaceAll(/[\s·•・]/gu, '');
}
