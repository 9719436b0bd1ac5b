import { type Application, isCollective } from '../lifecycle/application.ts';
import type { StaffFunction } from '../permissions.ts';

/** What the number of arbitrators depends on; the last two are ticked by the person who files the case. */
export interface PanelFacts {
  readonly application: Application;
  /** The dispute is about performing a collective contract (集体合同). */
  readonly isCollectiveContract: boolean;
  /** Major impact, difficult or complex, or the commission wants three for another reason. */
  readonly isMajorOrDifficult: boolean;
}

export type PanelReason =
  | 'collective'
  | 'collectiveContract'
  | 'majorOrDifficult'
  | 'collectiveSimplified'
  | 'simpleCase';

export interface PanelRule {
  readonly rule: PanelReason;
  readonly basis: string;
}

/** How many arbitrators the case needs; `isChoice`: the other lawful number may be named as well. */
export interface RequiredPanel {
  readonly size: 1 | 3;
  readonly isChoice: boolean;
  readonly reasons: readonly PanelRule[];
}

/**
 * The number of arbitrators: three are compulsory for ten or more workers, a collective contract, a major or difficult
 * case (LAW 31, ORG 13); otherwise one is enough and three are allowed. A collective dispute in the simplified procedure
 * may have one (RULES 62), but only when nothing else demands three: a case of major impact is no simplified case
 * (RULES 57), and a collective contract wants a tripartite panel (RULES 65).
 */
export function requiredPanel(facts: PanelFacts): RequiredPanel {
  const collective = isCollective(facts.application);
  const others: PanelRule[] = [];
  if (facts.isCollectiveContract) others.push({ rule: 'collectiveContract', basis: 'ORG 13, RULES 65' });
  if (facts.isMajorOrDifficult) others.push({ rule: 'majorOrDifficult', basis: 'ORG 13' });

  if (collective && facts.application.procedure === 'simplified' && others.length === 0)
    return optional({ rule: 'collectiveSimplified', basis: 'RULES 56, RULES 62' });
  const reasons = collective ? [{ rule: 'collective', basis: 'ORG 13' } as const, ...others] : others;
  if (reasons.length > 0) return { size: 3, isChoice: false, reasons };
  return optional({ rule: 'simpleCase', basis: 'LAW 31' });
}

function optional(reason: PanelRule): RequiredPanel {
  return { size: 1, isChoice: true, reasons: [reason] };
}

/** The people named for a tribunal; the presiding or sole arbitrator comes first. */
export interface Panel {
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string | null;
}

export interface StaffFacts {
  readonly id: string;
  readonly isActive: boolean;
  readonly functions: readonly StaffFunction[];
  readonly isPartTime: boolean;
  /** Law firm or home employer of a part-time arbitrator; null when not recorded. */
  readonly firm: string | null;
  /** Open cases of this institution in which the person is an agent; their numbers. */
  readonly agentInCases: readonly string[];
}

/** `blocking`: the panel cannot be named so; `warning`: the person who names it should know. */
export type PanelFault =
  | {
      readonly code: 'presidingRequired';
      readonly severity: 'blocking';
      readonly basis: string;
      /** Different arbitrators named: neither one nor three. */
      readonly count: number;
    }
  | { readonly code: 'panelOfThreeRequired'; readonly severity: 'blocking'; readonly basis: string }
  | { readonly code: 'clerkRequired'; readonly severity: 'blocking'; readonly basis: string }
  | {
      readonly code:
        | 'duplicateArbitrator'
        | 'clerkOnTribunal'
        | 'unknownStaff'
        | 'notActive'
        | 'notArbitrator'
        | 'notClerk';
      readonly severity: 'blocking';
      readonly basis: string;
      readonly staffId: string;
    }
  | {
      readonly code: 'partTimeActsAsAgent';
      readonly severity: 'warning';
      readonly basis: string;
      readonly staffId: string;
      readonly caseNumbers: readonly string[];
    }
  | {
      /** Without it nobody can tell whether a colleague is an agent of the case. */
      readonly code: 'partTimeFirmUnknown';
      readonly severity: 'warning';
      readonly basis: string;
      readonly staffId: string;
    };

/**
 * What is wrong with a panel: its size against `required` (LAW 31, ORG 13), somebody named twice, no clerk or a clerk who
 * is an arbitrator of it (GD 33), people unknown, inactive or without the function (LAW 20, GD 33); as warnings the
 * limits of part-time arbitrators (GD 35). Empty: the panel may be named. Conflicts are looked for by `conflictsOf`.
 */
export function panelFaults(
  panel: Panel,
  required: RequiredPanel,
  staff: readonly StaffFacts[],
): readonly PanelFault[] {
  const known = new Map(staff.map((member) => [member.id, member]));
  return [
    ...sizeFaults(panel, required),
    ...duplicateFaults(panel),
    ...clerkFaults(panel, known),
    ...[...new Set(panel.arbitratorIds)].flatMap((id) => arbitratorFaults(id, known.get(id))),
  ];
}

function sizeFaults(panel: Panel, required: RequiredPanel): PanelFault[] {
  const count = new Set(panel.arbitratorIds).size;
  if (count !== 1 && count !== 3)
    return [{ code: 'presidingRequired', severity: 'blocking', basis: 'LAW 31, GD 33', count }];
  if (count === 1 && required.size === 3 && !required.isChoice) {
    const basis = [...new Set(required.reasons.map((reason) => reason.basis))].join('; ');
    return [{ code: 'panelOfThreeRequired', severity: 'blocking', basis }];
  }
  return [];
}

function duplicateFaults(panel: Panel): PanelFault[] {
  const repeated = panel.arbitratorIds.filter((id, at) => panel.arbitratorIds.indexOf(id) !== at);
  return [...new Set(repeated)].map((staffId) => ({
    code: 'duplicateArbitrator',
    severity: 'blocking',
    basis: 'LAW 31',
    staffId,
  }));
}

function clerkFaults(panel: Panel, known: ReadonlyMap<string, StaffFacts>): PanelFault[] {
  const { clerkId } = panel;
  const common = { severity: 'blocking', basis: 'GD 33' } as const;
  if (clerkId === null) return [{ code: 'clerkRequired', ...common }];
  const faults: PanelFault[] = [];
  if (panel.arbitratorIds.includes(clerkId))
    faults.push({ code: 'clerkOnTribunal', ...common, staffId: clerkId });
  const clerk = known.get(clerkId);
  if (clerk === undefined) faults.push({ code: 'unknownStaff', ...common, staffId: clerkId });
  else {
    if (!clerk.isActive) faults.push({ code: 'notActive', ...common, staffId: clerkId });
    if (!clerk.functions.includes('clerk')) faults.push({ code: 'notClerk', ...common, staffId: clerkId });
  }
  return faults;
}

function arbitratorFaults(staffId: string, member: StaffFacts | undefined): PanelFault[] {
  const common = { severity: 'blocking', basis: 'LAW 20', staffId } as const;
  if (member === undefined) return [{ code: 'unknownStaff', ...common }];
  const faults: PanelFault[] = [];
  if (!member.isActive) faults.push({ code: 'notActive', ...common });
  if (!member.functions.includes('arbitrator')) faults.push({ code: 'notArbitrator', ...common });
  if (!member.isPartTime) return faults;
  const limit = { severity: 'warning', basis: 'GD 35', staffId } as const;
  if (member.agentInCases.length > 0)
    faults.push({ code: 'partTimeActsAsAgent', ...limit, caseNumbers: member.agentInCases });
  if (member.firm === null) faults.push({ code: 'partTimeFirmUnknown', ...limit });
  return faults;
}
