import { AppError } from '../domain/app-error.ts';
import { formatCaseNumber } from '../domain/case-number.ts';
import { type LegalDate, yearOf } from '../domain/dates.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import { isOpen } from '../domain/lifecycle/case-state.ts';
import type { Trx } from '../store/database.ts';
import * as court from '../store/repositories/court.ts';
import * as numbers from '../store/repositories/numbers.ts';
import { requireApproval } from './approval-gate.ts';
import { commit, type Entry, type LoadedCase, loadCase } from './case-commit.ts';
import { type Actor, type Context, newId } from './context.ts';

interface Joined {
  readonly version: number;
  readonly touched: readonly string[];
  readonly newCaseId: string | null;
}

/**
 * Joins a case to another of the same respondent (并案): the lead keeps its number and takes over parties, agents and claims; this one is
 * closed as merged and its hearings leave the docket. One transaction over both.
 * @throws AppError `badInput` when the lead is the case itself, is over, is not accepted, or has no respondent in common;
 * `approvalMissing` where the court approves closings and nobody has approved joining it to just this case.
 */
export async function mergeCase(
  context: Context,
  trx: Trx,
  actor: Actor,
  loaded: LoadedCase,
  input: { readonly leadCaseId: string; readonly reason: string; readonly on: LegalDate },
): Promise<Joined> {
  const { leadCaseId, reason, on } = input;
  const fault = (why: string) =>
    new AppError('badInput', { fields: [{ path: 'entry.leadCaseId', reason: why }] });
  if (leadCaseId === loaded.caseId) throw fault('sameCase');
  const lead = await loadCase(trx, leadCaseId);
  const { caseNumber } = lead.state;
  if (caseNumber === null || !isOpen(lead.state.status) || lead.state.outcome !== null)
    throw fault('leadNotOpen');
  if (!haveRespondentInCommon(lead.state.application, loaded.state.application))
    throw fault('noCommonRespondent');
  await requireApproval(trx, loaded.state, { kind: 'closing', leadNumber: caseNumber });
  const by = { actor: actor.staffId };
  const ownNumber = loaded.state.caseNumber ?? '';
  const entries: Entry[] = [
    ...loaded.state.hearings
      .filter((hearing) => hearing.status === 'scheduled')
      .map((hearing) => ({
        event: { type: 'hearingCancelled', hearingId: hearing.id, reason } as const,
        on,
      })),
    { event: { type: 'merged', leadCaseId, leadNumber: caseNumber, reason }, on },
    { event: { type: 'closed', method: 'merged' }, on },
  ];
  const { version } = await commit(context, trx, loaded.caseId, loaded, entries, by);
  const application = joined(lead.state.application, loaded.state.application, () => newId(context));
  await commit(
    context,
    trx,
    leadCaseId,
    lead,
    [{ event: { type: 'mergedIn', caseId: loaded.caseId, number: ownNumber, application, reason }, on }],
    by,
  );
  return { version, touched: [loaded.caseId, leadCaseId], newCaseId: null };
}

/**
 * Divides claimants off into a case of their own (分案) with a new number; it goes on counting from the first case's acceptance.
 * @throws AppError `badInput` when nobody would be left, or somebody named is not an applicant.
 */
export async function splitCase(
  context: Context,
  trx: Trx,
  actor: Actor,
  loaded: LoadedCase,
  input: { readonly partyIds: readonly string[]; readonly reason: string; readonly on: LegalDate },
): Promise<Joined> {
  const { partyIds, reason, on } = input;
  const { application, acceptedOn, clockFrom } = loaded.state;
  const applicants = application.parties.filter((party) => party.role === 'applicant');
  const fault = (why: string) =>
    new AppError('badInput', { fields: [{ path: 'entry.partyIds', reason: why }] });
  if (partyIds.some((id) => !applicants.some((party) => party.id === id))) throw fault('notAnApplicant');
  if (applicants.every((party) => partyIds.includes(party.id))) throw fault('nobodyLeft');
  const settings = await court.find(trx);
  if (settings === undefined || acceptedOn === null) throw new AppError('notSetUp');
  const year = yearOf(on);
  const number = formatCaseNumber(
    settings.case_number_pattern,
    year,
    await numbers.allocate(trx, 'case', year),
  );
  const newCaseId = newId(context);
  const by = { actor: actor.staffId };
  await commit(
    context,
    trx,
    newCaseId,
    null,
    [
      {
        event: {
          type: 'received',
          application: part(application, (id) => partyIds.includes(id)),
          importId: null,
        },
        on: application.receivedOn,
      },
      { event: { type: 'accepted', caseNumber: number, clockFrom: clockFrom ?? acceptedOn }, on },
    ],
    by,
  );
  const rest = part(application, (id) => !partyIds.includes(id));
  const { version } = await commit(
    context,
    trx,
    loaded.caseId,
    loaded,
    [{ event: { type: 'splitOff', caseId: newCaseId, number, application: rest, reason }, on }],
    by,
  );
  return { version, touched: [loaded.caseId, newCaseId], newCaseId };
}

/** The application of some of the applicants, with their agents and claims; claims of all together stay with both. */
function part(application: Application, keeps: (partyId: string) => boolean): Application {
  const parties = application.parties.filter((party) => party.role !== 'applicant' || keeps(party.id));
  const left = new Set(parties.map((party) => party.id));
  return {
    ...application,
    parties,
    agents: application.agents
      .map((agent) => ({ ...agent, partyIds: agent.partyIds.filter((id) => left.has(id)) }))
      .filter((agent) => agent.partyIds.length > 0),
    claims: application.claims.filter((claim) => claim.claimantId === null || left.has(claim.claimantId)),
    statedWorkerCount: null,
  };
}

/** Both applications in one: a respondent named in both stands once; ids of what comes in are made new, as each case numbers its own. */
function joined(lead: Application, other: Application, fresh: () => string): Application {
  const ids = new Map<string, string>();
  const parties = other.parties.flatMap((party) => {
    const same = lead.parties.find((known) => known.role === party.role && isSame(known, party));
    const id = same?.id ?? fresh();
    ids.set(party.id, id);
    return same === undefined ? [{ ...party, id }] : [];
  });
  const renamed = (id: string) => ids.get(id) ?? id;
  return {
    ...lead,
    parties: [...lead.parties, ...parties],
    agents: [
      ...lead.agents,
      ...other.agents.map((agent) => ({ ...agent, id: fresh(), partyIds: agent.partyIds.map(renamed) })),
    ],
    claims: [
      ...lead.claims,
      ...other.claims.map((claim) => ({
        ...claim,
        id: fresh(),
        claimantId: claim.claimantId === null ? null : renamed(claim.claimantId),
      })),
    ],
  };
}

function haveRespondentInCommon(a: Application, b: Application): boolean {
  const respondents = (application: Application) =>
    application.parties.filter((party) => party.role === 'respondent');
  return respondents(a).some((party) => respondents(b).some((other) => isSame(party, other)));
}

function isSame(
  a: { readonly name: string; readonly identifier: string | null },
  b: { readonly name: string; readonly identifier: string | null },
): boolean {
  return a.identifier !== null && b.identifier !== null ? a.identifier === b.identifier : a.name === b.name;
}
