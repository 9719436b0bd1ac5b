import type { LegalDate } from '../dates.ts';
import type { Fen } from '../money.ts';

/** Where an application came from (收案来源). */
export const applicationSources = ['counter', 'post', 'online', 'transfer', 'ledger'] as const;
export type ApplicationSource = (typeof applicationSources)[number];

export const partyRoles = ['applicant', 'respondent', 'thirdParty'] as const;
export type PartyRole = (typeof partyRoles)[number];

export const partyKinds = ['worker', 'employer'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const agentKinds = ['lawyer', 'legalWorker', 'relative', 'staff', 'citizen', 'other'] as const;
export type AgentKind = (typeof agentKinds)[number];

export const agentAuthorities = ['general', 'special'] as const;
export type AgentAuthority = (typeof agentAuthorities)[number];

export const procedures = ['simplified', 'ordinary'] as const;
export type Procedure = (typeof procedures)[number];

/** A party (当事人) as the application names it; procedure.md section 10.4. */
export interface Party {
  readonly id: string;
  readonly role: PartyRole;
  readonly kind: PartyKind;
  readonly name: string;
  /** Resident ID, permit or passport of a worker; unified social credit code (USCC) of an employer. */
  readonly identifier: string | null;
  /** Why an identifier that fails its check digit was kept; null when it passes or is absent. */
  readonly identifierOverride: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Legal representative or person in charge of an employer. */
  readonly legalRepresentative: string | null;
  readonly isMigrantWorker: boolean;
}

/** An entrusted agent (委托代理人) of one or more parties; LAW 24, GD 45. */
export interface Agent {
  readonly id: string;
  readonly partyIds: readonly string[];
  readonly name: string;
  readonly kind: AgentKind;
  readonly firm: string | null;
  readonly licence: string | null;
  readonly phone: string | null;
  readonly authority: AgentAuthority;
}

/** One arbitration claim (仲裁请求). `claimantId` null: all applicants together. No amount: not a money claim. */
export interface Claim {
  readonly id: string;
  readonly claimantId: string | null;
  /** Cause code of the pick list, e.g. `B1`. */
  readonly kind: string;
  readonly text: string;
  readonly periodFrom: LegalDate | null;
  readonly periodTo: LegalDate | null;
  readonly amountFen: Fen | null;
}

/** The application for arbitration (仲裁申请) as taken in. */
export interface Application {
  readonly receivedOn: LegalDate;
  readonly source: ApplicationSource;
  readonly causeCode: string;
  readonly procedure: Procedure;
  readonly isGreenChannel: boolean;
  readonly greenChannelReason: string | null;
  readonly facts: string;
  readonly materials: readonly string[];
  readonly parties: readonly Party[];
  readonly agents: readonly Agent[];
  readonly claims: readonly Claim[];
  /** How many workers the dispute concerns when the roster is not kept by name (old ledgers); else null. */
  readonly statedWorkerCount: number | null;
}

/** From ten workers a dispute is collective (集体争议); LAW 7, RULES 62. */
export const collectiveThreshold = 10;

/** Workers of the dispute, each counted once; the stated count of an old ledger wins. */
export function workerCount(application: Application): number {
  return (
    application.statedWorkerCount ?? application.parties.filter((party) => party.kind === 'worker').length
  );
}

/** Whether the dispute is collective: derived from the number of workers, never ticked. */
export function isCollective(application: Application): boolean {
  return workerCount(application) >= collectiveThreshold;
}

/** Amount in dispute (标的额) in fen: the sum of the money claims; claims without an amount add 0. */
export function amountInDispute(application: Application): Fen {
  return application.claims.reduce((sum, claim) => sum + (claim.amountFen ?? 0), 0);
}

/** Short name of one side, e.g. `江海子`, `叶军琪等32人`, `甲公司等2家`; empty when the side has nobody. */
export function sideTitle(application: Application, role: PartyRole): string {
  const side = application.parties.filter((party) => party.role === role);
  const first = side[0];
  if (first === undefined) return '';
  const count =
    role === 'applicant' && first.kind === 'worker'
      ? Math.max(side.length, sideCount(application))
      : side.length;
  if (count <= 1) return first.name;
  return `${first.name}等${count}${first.kind === 'worker' ? '人' : '家'}`;
}

function sideCount(application: Application): number {
  return application.statedWorkerCount ?? 0;
}

export interface GreenChannelProposal {
  readonly reason: 'migrantWages' | 'collective';
}

const wageCauses: readonly string[] = ['B1', 'B2', 'B3', 'B4'];

/**
 * Proposes the green channel (绿色通道): wage arrears of migrant workers, and collective disputes (procedure.md
 * section 15). Only a proposal: the clerk confirms. Null when neither applies.
 */
export function proposeGreenChannel(application: Application): GreenChannelProposal | null {
  const claimsWages =
    wageCauses.includes(application.causeCode) ||
    application.claims.some((claim) => wageCauses.includes(claim.kind));
  if (claimsWages && application.parties.some((party) => party.isMigrantWorker))
    return { reason: 'migrantWages' };
  if (isCollective(application)) return { reason: 'collective' };
  return null;
}
