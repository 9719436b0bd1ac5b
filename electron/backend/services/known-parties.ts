import * as parties from '../store/repositories/parties.ts';
import type { Context } from './context.ts';

/** Parties or agents seen before that fit the fragment, each with its open cases: offered while the clerk types. */
export async function knownParties(
  context: Context,
  input: { kind: 'worker' | 'employer' | 'agent'; text: string },
) {
  const { db } = context.store;
  const found =
    input.kind === 'agent'
      ? await parties.findKnownAgents(db, input.text, 8)
      : await parties.findKnown(db, input.kind, input.text, 8);
  const open = await parties.openCasesOf(
    db,
    input.kind === 'agent' ? 'agent' : 'party',
    found.map((row) => row.key),
  );
  return found.map((row) => ({
    kind: input.kind,
    name: row.name,
    identifier: row.identifier,
    phone: row.phone,
    address: row.address,
    legalRepresentative: row.legal_representative,
    firm: row.firm,
    licence: row.licence,
    caseCount: row.case_count,
    openCases: open
      .filter((item) => item.key === row.key)
      .map((item) => ({
        caseId: item.id,
        number: item.case_number ?? item.mediation_number,
        causeCode: item.cause_code,
        acceptedOn: item.accepted_on,
        applicants: item.applicants,
        respondents: item.respondents,
      })),
  }));
}
