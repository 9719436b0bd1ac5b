import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { applicationInput } from '../../../../electron/backend/api/contract/application.ts';
import {
  checkResidentId,
  checkUscc,
  type IdentifierFault,
} from '../../../../electron/backend/domain/parties/identifiers.ts';
import { type IntakeValues, type PartyValues, toCommand } from './intake-form.ts';

/** What a valid page gives to the save. */
export type IntakeCommand = z.output<typeof applicationInput>;

/**
 * Judges the page by the command's own schema, and by the check digits as the server will: an identifier that fails needs a
 * reason for keeping it. Faults carry reason keys, not sentences.
 */
export const intakeResolver: Resolver<IntakeValues, unknown, IntakeCommand> = async (
  values,
  _context,
  options,
) => {
  const parsed = applicationInput.safeParse(toCommand(values));
  const faults: Record<string, FieldError> = {};
  for (const issue of parsed.error?.issues ?? []) {
    faults[issue.path.join('.')] ??= { type: 'refused', message: issue.message };
  }
  values.parties.forEach((party, index) => {
    const fault = identifierFault(party);
    if (fault === null || hasOverride(party)) return;
    faults[`parties.${index}.identifier`] ??= { type: 'refused', message: fault };
  });
  if (parsed.data !== undefined && Object.keys(faults).length === 0)
    return { values: parsed.data, errors: {} };
  return { values: {}, errors: toNestErrors<IntakeValues>(faults, options) };
};

/** What is wrong with a party's identifier by its kind; null when it is sound or absent. */
export function identifierFault(party: Pick<PartyValues, 'kind' | 'identifier'>): IdentifierFault | null {
  if (party.identifier === null || party.identifier.trim() === '') return null;
  return party.kind === 'worker' ? checkResidentId(party.identifier) : checkUscc(party.identifier);
}

/** Whether somebody stated why a failing identifier is kept. */
export function hasOverride(party: Pick<PartyValues, 'identifierOverride'>): boolean {
  return (party.identifierOverride ?? '').trim() !== '';
}
