import { z } from 'zod';
import { identityChecks } from '../../domain/online/identity-check.ts';
import { portalActions } from '../../domain/online/portal-action.ts';
import { id, localDateTime } from './common.ts';

/** Whom to invite: a party, or the agent who acts for it. */
export const invitee = z.object({ partyId: id, agentId: id.nullable().default(null) });

/** An invitation as it is handed out: token and code are told this once and kept as hashes alone. */
export const issuedInvitation = z.object({
  invitationId: id,
  partyId: id,
  agentId: id.nullable(),
  name: z.string(),
  partyName: z.string(),
  check: z.enum(identityChecks),
  code: z.string(),
  address: z.string(),
  expiresAt: localDateTime,
});
export type IssuedInvitationView = z.infer<typeof issuedInvitation>;

/** Invites, or gives a new invitation in place of the old one, whose sessions end. */
export const inviteParties = {
  input: z.object({ hearingId: id, invitees: z.array(invitee).min(1, { error: 'required' }).max(50) }),
  output: z.object({ issued: z.array(issuedInvitation) }),
};

export const invitationStates = ['invited', 'entered', 'locked', 'expired', 'revoked'] as const;

const invitation = z.object({
  id,
  partyId: id,
  agentId: id.nullable(),
  agentName: z.string().nullable(),
  madeAt: localDateTime,
  expiresAt: localDateTime,
  state: z.enum(invitationStates),
  enteredAt: localDateTime.nullable(),
  /** When the party was last there; null: never. */
  seenAt: localDateTime.nullable(),
  failures: z.number(),
});
export type InvitationView = z.infer<typeof invitation>;

const logRow = z.object({
  id: z.number(),
  at: localDateTime,
  partyId: id,
  action: z.enum(portalActions),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type PortalLogView = z.infer<typeof logRow>;

export const portalOfHearing = {
  input: z.object({ hearingId: id }),
  output: z.object({
    /** Where parties reach the portal; null: the court has no public address. */
    address: z.string().nullable(),
    invitations: z.array(invitation),
    invitable: z.array(
      z.object({
        partyId: id,
        canBeInvited: z.boolean(),
        agents: z.array(z.object({ agentId: id, name: z.string(), canBeInvited: z.boolean() })),
      }),
    ),
    log: z.array(logRow),
  }),
};
export type PortalOfHearing = z.infer<typeof portalOfHearing.output>;

export const invitationTarget = { input: z.object({ invitationId: id }), output: z.null() };

/** The phase that is open as a page for a party without the portal; `html` is the file's content. */
export const exportRound = {
  input: z.object({ hearingId: id, partyId: id }),
  output: z.object({ name: z.string(), html: z.string() }),
};

/** Query of `POST /api/files/answer-file/:hearingId`, whose body is the file a party brought back. */
export const answerFileQuery = z.object({
  origin: z.enum(['counter', 'post', 'chat']),
  /** Whose answer it is taken for; left out: whoever the file was handed out to. */
  partyId: id.optional(),
  /** When it reached the court; left out: now. */
  receivedAt: localDateTime.optional(),
  spentSeconds: z.coerce.number().int().min(0).max(28_800).default(0),
});
