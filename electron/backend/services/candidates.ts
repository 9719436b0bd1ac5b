import type { LegalDate } from '../domain/dates.ts';
import { awayUntil } from '../domain/docket/availability.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { ConflictCase, PastCase } from '../domain/tribunal/conflict-facts.ts';
import { type Conflict, conflictsOf } from '../domain/tribunal/conflicts.ts';
import type { Db } from '../store/database.ts';
import * as availability from '../store/repositories/availability.ts';
import * as court from '../store/repositories/court.ts';
import * as tribunal from '../store/repositories/tribunal.ts';
import type { LoadedCase } from './case-commit.ts';
import { type Context, today } from './context.ts';
import { readFunctions } from './sessions.ts';

/**
 * What a choice of people looks at: load, leave, skill, and what speaks against the person in this case. On leave: away for the whole day,
 * be it leave or another duty; an hour at the doctor's keeps nobody out of a draw.
 */
export interface CandidateFacts {
  readonly staffId: string;
  readonly name: string;
  readonly firm: string | null;
  readonly isPartTime: boolean;
  readonly openLoad: number;
  readonly isOnLeave: boolean;
  readonly leaveUntil: LegalDate | null;
  readonly hasSkill: boolean | null;
  readonly conflicts: readonly {
    readonly code: string;
    readonly severity: 'blocking' | 'warning';
    readonly basis: string;
    readonly facts: readonly string[];
  }[];
}

/** Everybody active who holds the function, in the order of the staff list. */
export async function candidateFacts(
  context: Context,
  db: Db,
  loaded: LoadedCase,
  role: 'arbitrator' | 'clerk',
): Promise<readonly CandidateFacts[]> {
  const people = await court.staff(db);
  const now = today(context);
  const absences = await availability.absences(db, null);
  const { draw, conflicts } = context.legal;
  const loads = await tribunal.openLoads(
    db,
    role === 'arbitrator' ? 'arbitrator_id' : 'clerk_id',
    draw.collectiveLoad,
  );
  const facts = conflictCase(loaded);
  const result: CandidateFacts[] = [];
  for (const member of people) {
    if (member.is_active !== 1 || !readFunctions(member.functions).includes(role)) continue;
    const leaveUntil = awayUntil(absences, member.id, now);
    const skills = JSON.parse(member.skills) as string[];
    const isPartTime = member.is_part_time === 1;
    const candidate = { id: member.id, name: member.name, firm: member.firm, isPartTime };
    const past = await pastOf(db, member, loaded.state, conflicts.lookBack);
    result.push({
      staffId: member.id,
      name: member.name,
      firm: member.firm,
      isPartTime,
      openLoad: loads.get(member.id) ?? 0,
      isOnLeave: leaveUntil !== null,
      leaveUntil,
      hasSkill: skills.length === 0 ? null : skills.includes(loaded.state.application.causeCode),
      conflicts: conflictsOf(candidate, facts, past, conflicts).map(toView),
    });
  }
  return result;
}

function conflictCase({ caseId, state }: LoadedCase): ConflictCase {
  return {
    caseId,
    numbers: [state.caseNumber, state.mediationNumber].filter((number) => number !== null),
    parties: state.application.parties,
    agents: state.application.agents,
    recusedStaffIds: state.recusals.filter(({ isUpheld }) => isUpheld === true).map(({ staffId }) => staffId),
  };
}

/** Earlier cases of the person, this very case as its mediator among them. */
async function pastOf(db: Db, member: court.StaffRow, state: CaseState, limit: number): Promise<PastCase[]> {
  const earlier = await tribunal.earlierCases(db, member.id, limit);
  const { employers, agents } = await tribunal.sidesOf(
    db,
    earlier.map((row) => row.case_id),
  );
  const own = [state.caseNumber, state.mediationNumber].filter((number) => number !== null);
  const mediated = state.mediations.some(({ organisation }) => organisation === member.name);
  return [
    ...(mediated && own[0] !== undefined
      ? [{ caseNumber: own[0], role: 'mediator' as const, employerKeys: [], agentKeys: [], firms: [] }]
      : []),
    ...earlier.map((row) => ({
      caseNumber: row.number,
      role: row.role,
      employerKeys: employers
        .filter(({ case_id }) => case_id === row.case_id)
        .flatMap(({ party_key, folded_name }) => [party_key, folded_name]),
      agentKeys: agents.filter(({ case_id }) => case_id === row.case_id).map(({ agent_key }) => agent_key),
      firms: agents
        .filter(({ case_id }) => case_id === row.case_id)
        .map(({ firm }) => firm)
        .filter((firm) => firm !== null),
    })),
  ];
}

function toView(conflict: Conflict): CandidateFacts['conflicts'][number] {
  const { code, severity, basis } = conflict;
  return { code, severity, basis, facts: factsOf(conflict) };
}

function factsOf(conflict: Conflict): string[] {
  switch (conflict.code) {
    case 'isPartyOrAgent':
    case 'sameName':
    case 'sameIdentifier':
      return [conflict.name];
    case 'sameFirmAsAgent':
      return [conflict.firm, ...conflict.agentNames];
    case 'worksForParty':
      return [conflict.employer];
    case 'recusalUpheld':
      return [];
    case 'mediatedThisCase':
      return [...conflict.caseNumbers];
    case 'earlierEmployer':
    case 'earlierAgent':
    case 'earlierFirm':
      return [conflict.name, ...conflict.caseNumbers];
  }
}
