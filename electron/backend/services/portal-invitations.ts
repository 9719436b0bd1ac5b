import { AppError } from '../domain/app-error.ts';
import type { LocalDateTime } from '../domain/dates.ts';
import type { Agent, Party } from '../domain/lifecycle/application.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import { expectedIdentity, type IdentityCheck } from '../domain/online/identity-check.ts';
import type { PortalAction } from '../domain/online/portal-action.ts';
import { newPortalCode } from '../domain/online/portal-code.ts';
import { invitationEnd, lastHearingDay, portalRulesOn } from '../domain/online/portal-rules.ts';
import type { Trx } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import * as online from '../store/repositories/online.ts';
import * as portal from '../store/repositories/portal.ts';
import * as portalLog from '../store/repositories/portal-log.ts';
import { asyncFile } from './async-state.ts';
import { type LoadedCase, loadCase } from './case-commit.ts';
import { type Actor, type Context, localNow, newId, today } from './context.ts';
import { openHearing } from './docket.ts';
import { requireCourt } from './paper-sources.ts';
import { hashPassword } from './sessions.ts';

/** Whom to invite: a party, or the agent who acts for it. */
export interface Invitee {
  readonly partyId: string;
  readonly agentId: string | null;
}

/** An invitation as it is handed out, once: nobody can read token and code again. */
export interface IssuedInvitation extends Invitee {
  readonly invitationId: string;
  readonly name: string;
  readonly partyName: string;
  readonly check: IdentityCheck;
  readonly code: string;
  /** The address with the token in it. */
  readonly address: string;
  readonly expiresAt: LocalDateTime;
}

interface Secret {
  readonly token: string;
  readonly code: string;
  readonly codeHash: string;
}

/** Tokens of 256 bits and codes, made before the transaction: hashing a code takes a while. */
export async function newSecrets(context: Context, count: number): Promise<readonly Secret[]> {
  const secrets: Secret[] = [];
  for (let made = 0; made < count; made += 1) {
    const code = newPortalCode(context.random);
    secrets.push({
      token: Buffer.from(context.random(32)).toString('base64url'),
      code,
      codeHash: await hashPassword(code),
    });
  }
  return secrets;
}

/**
 * Invites parties to an online hearing. Whoever was invited before gets a new invitation in its place: the old one and its sessions end.
 * @throws AppError `badInput` (not an online hearing, no public address, unknown party), `noIdentityData` naming the party, `notFound`,
 * `hearingNotOpen`.
 */
export async function invite(
  context: Context,
  actor: Actor,
  input: { readonly hearingId: string; readonly invitees: readonly Invitee[] },
): Promise<readonly IssuedInvitation[]> {
  const row = await online.hearing(context.store.db, input.hearingId);
  if (row === undefined) throw new AppError('notFound', { hearingId: input.hearingId });
  const secrets = await newSecrets(context, input.invitees.length);
  const issued = await context.store.write(async (trx) => {
    const loaded = await loadCase(trx, row.case_id);
    return inviteIn(
      context,
      trx,
      actor,
      loaded,
      openHearing(loaded, input.hearingId),
      input.invitees,
      secrets,
    );
  });
  context.publish('case', row.case_id);
  return issued;
}

/** As `invite`, in the caller's transaction; one secret for each invitee. */
export async function inviteIn(
  context: Context,
  trx: Trx,
  actor: Actor,
  loaded: LoadedCase,
  hearing: Hearing,
  invitees: readonly Invitee[],
  secrets: readonly Secret[],
): Promise<readonly IssuedInvitation[]> {
  if (invitees.length === 0) return [];
  if (hearing.plan.mode === 'inPerson') throw fault('hearingId', 'notOnline');
  const { public_address: address } = await requireCourt(trx);
  if (address === null) throw fault('invitees', 'noPublicAddress');
  const before = await portal.invitationsTo(trx, hearing.id);
  const at = localNow(context);
  const expiresAt = endOf(context, loaded, hearing);
  await portal.dropUnfinished(trx, at);
  const issued: IssuedInvitation[] = [];
  for (const [index, invitee] of invitees.entries()) {
    const { party, agent } = inviteeOf(loaded.state, invitee, `invitees.${index}`);
    const expected = expectedIdentity(party, agent);
    if (expected === null) throw new AppError('noIdentityData', { name: (agent ?? party).name });
    const secret = secrets[index];
    if (secret === undefined) throw new Error('a secret is missing');
    const old = before.find(
      (row) => row.revoked_at === null && row.party_id === party.id && row.agent_id === invitee.agentId,
    );
    if (old !== undefined) await portal.revoke(trx, old.id, at, actor.staffId);
    const id = newId(context);
    await portal.insertInvitation(trx, {
      id,
      case_id: loaded.caseId,
      hearing_id: hearing.id,
      party_id: party.id,
      agent_id: invitee.agentId,
      token_hash: sha256Of(secret.token),
      code_hash: secret.codeHash,
      made_at: at,
      made_by: actor.staffId,
      expires_at: expiresAt,
      seen_at: at,
    });
    await portalLog.append(trx, {
      at,
      invitationId: id,
      hearingId: hearing.id,
      partyId: party.id,
      action: 'invited',
      details: { by: actor.staffId, isAgent: agent !== null, isAgain: old !== undefined },
    });
    issued.push({
      ...invitee,
      invitationId: id,
      name: expected.name,
      partyName: party.name,
      check: expected.check,
      code: secret.code,
      address: `${address}/portal/#i=${secret.token}`,
      expiresAt,
    });
  }
  return issued;
}

/** Takes an invitation back: who has entered with it is out at once. @throws AppError `notFound`. */
export async function revoke(context: Context, actor: Actor, invitationId: string): Promise<void> {
  const caseId = await context.store.write(async (trx) => {
    const row = await requireInvitation(trx, invitationId);
    await portal.revoke(trx, row.id, localNow(context), actor.staffId);
    await portal.dropUnfinished(trx, localNow(context));
    await logOf(context, trx, row, 'revoked', { by: actor.staffId });
    return row.case_id;
  });
  context.publish('case', caseId);
}

/** Lets somebody who gave wrong answers try again. @throws AppError `notFound`. */
export async function unlock(context: Context, actor: Actor, invitationId: string): Promise<void> {
  const caseId = await context.store.write(async (trx) => {
    const row = await requireInvitation(trx, invitationId);
    await portal.unlock(trx, row.id);
    await logOf(context, trx, row, 'unlocked', { by: actor.staffId });
    return row.case_id;
  });
  context.publish('case', caseId);
}

/** How each invitation to a hearing stands, and what happened in the portal. @throws AppError `notFound`. */
export async function list(context: Context, hearingId: string) {
  const { db } = context.store;
  const hearing = await online.hearing(db, hearingId);
  if (hearing === undefined) throw new AppError('notFound', { hearingId });
  const { state } = await loadCase(db, hearing.case_id);
  const rows = await portal.invitationsTo(db, hearingId);
  const now = localNow(context);
  const { public_address: address } = await requireCourt(db);
  return {
    address,
    invitations: rows
      .filter((row) => row.revoked_at === null)
      .map((row) => ({
        id: row.id,
        partyId: row.party_id,
        agentId: row.agent_id,
        agentName: state.application.agents.find(({ id }) => id === row.agent_id)?.name ?? null,
        madeAt: row.made_at,
        expiresAt: row.expires_at,
        state: invitationState(row, now),
        enteredAt: row.used_at,
        seenAt: row.used_at === null ? null : row.seen_at,
        failures: row.failures,
      })),
    /** Whom the case knows well enough to be invited. */
    invitable: partiesToServe(state).map((party) => ({
      partyId: party.id,
      canBeInvited: expectedIdentity(party, null) !== null,
      agents: state.application.agents
        .filter(({ partyIds }) => partyIds.includes(party.id))
        .map((agent) => ({
          agentId: agent.id,
          name: agent.name,
          canBeInvited: expectedIdentity(party, agent) !== null,
        })),
    })),
    log: await portalLog.ofHearing(db, hearingId, 500),
  };
}

export const invitationStates = ['invited', 'entered', 'locked', 'expired', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** How an invitation stands at a moment. */
export function invitationState(row: portal.InvitationRow, now: LocalDateTime): InvitationState {
  if (row.revoked_at !== null) return 'revoked';
  if (now > row.expires_at) return 'expired';
  if (row.used_at !== null) return 'entered';
  return row.locked_at === null ? 'invited' : 'locked';
}

/** The party, and its agent where the agent is invited. @throws AppError `badInput` naming the field. */
export function inviteeOf(
  state: CaseState,
  { partyId, agentId }: Invitee,
  path: string,
): { party: Party; agent: Agent | null } {
  const party = partiesToServe(state).find(({ id }) => id === partyId);
  if (party === undefined) throw fault(`${path}.partyId`, 'unknownParty');
  if (agentId === null) return { party, agent: null };
  const agent = state.application.agents.find(
    ({ id, partyIds }) => id === agentId && partyIds.includes(partyId),
  );
  if (agent === undefined) throw fault(`${path}.agentId`, 'unknownAgent');
  return { party, agent };
}

function endOf(context: Context, loaded: LoadedCase, hearing: Hearing): LocalDateTime {
  const rules = portalRulesOn(context.legal.online, today(context));
  if (hearing.plan.mode !== 'async')
    return invitationEnd(lastHearingDay(hearing.plan, null, today(context), 0), rules);
  const file = asyncFile(context, loaded, hearing.id);
  const finishBy = file.hearingNow.finish?.by ?? null;
  return invitationEnd(lastHearingDay(hearing.plan, finishBy, today(context), file.rules.finishDays), rules);
}

async function requireInvitation(trx: Trx, invitationId: string): Promise<portal.InvitationRow> {
  const row = await portal.invitation(trx, invitationId);
  if (row === undefined || row.revoked_at !== null) throw new AppError('notFound', { invitationId });
  return row;
}

async function logOf(
  context: Context,
  trx: Trx,
  row: portal.InvitationRow,
  action: PortalAction,
  details: portalLog.PortalLogEntry['details'],
): Promise<void> {
  await portalLog.append(trx, {
    at: localNow(context),
    invitationId: row.id,
    hearingId: row.hearing_id,
    partyId: row.party_id,
    action,
    details,
  });
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
