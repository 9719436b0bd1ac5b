import type { Agent, Party } from '../lifecycle/application.ts';

/** What is known of a person who may be named for a case; the same facts serve arbitrators, clerks and mediators. */
export interface ConflictCandidate {
  readonly id: string;
  readonly name: string;
  /** Law firm or home employer; null when there is none or it is not recorded. */
  readonly firm: string | null;
  readonly isPartTime: boolean;
  readonly identifier?: string | null;
  readonly phone?: string | null;
}

export type ConflictParty = Pick<
  Party,
  'id' | 'kind' | 'name' | 'identifier' | 'phone' | 'legalRepresentative'
>;
export type ConflictAgent = Pick<Agent, 'id' | 'name' | 'firm' | 'licence' | 'phone'>;

export interface ConflictCase {
  readonly caseId: string;
  /** Every number the case has had: case number, number of its mediation before filing. */
  readonly numbers: readonly string[];
  readonly parties: readonly ConflictParty[];
  readonly agents: readonly ConflictAgent[];
  /** Staff whose recusal (回避) in this case was upheld. */
  readonly recusedStaffIds: readonly string[];
}

export const pastRoles = ['arbitrator', 'clerk', 'mediator'] as const;
export type PastRole = (typeof pastRoles)[number];

/** One role of the candidate in a case of this institution. */
export interface PastCase {
  readonly caseNumber: string;
  readonly role: PastRole;
  /** Of each employer: the key the docket knows it by (`partyKey`) and its name, either or both. */
  readonly employerKeys: readonly string[];
  /** `agentKey` of each agent. */
  readonly agentKeys: readonly string[];
  /** Firms of its agents as written. */
  readonly firms: readonly string[];
}

export interface ConflictRules {
  /** How many of the candidate's latest other cases are looked through for the same employer, agent or firm. */
  readonly lookBack: number;
  /** Whether somebody who mediated this very case is kept from it. */
  readonly mediatorSeverity: 'blocking' | 'warning';
}
