import type { ConflictCandidate, ConflictCase, ConflictRules, PastCase } from './conflict-facts.ts';
import { type EarlierConflict, earlierConflicts } from './earlier-roles.ts';
import { haveSamePhone, isSameIdentifier, nameKey, proveDifferent } from './same-person.ts';

/** In which place a person appears in the case. */
export type PersonPlace = 'party' | 'legalRepresentative' | 'agent';

/** A reason why a person must not (`blocking`) or perhaps should not (`warning`) take part in a case. */
export type Conflict =
  | {
      readonly code: 'isPartyOrAgent';
      readonly severity: 'blocking';
      readonly basis: string;
      readonly name: string;
      readonly place: PersonPlace;
      /** What besides the name agrees. */
      readonly by: 'identifier' | 'phone';
    }
  | {
      readonly code: 'sameFirmAsAgent';
      readonly severity: 'blocking';
      readonly basis: string;
      readonly firm: string;
      readonly agentNames: readonly string[];
    }
  | {
      readonly code: 'worksForParty';
      readonly severity: 'blocking';
      readonly basis: string;
      readonly employer: string;
    }
  | { readonly code: 'recusalUpheld'; readonly severity: 'blocking'; readonly basis: string }
  | {
      readonly code: 'mediatedThisCase';
      readonly severity: 'blocking' | 'warning';
      readonly basis: string;
      readonly caseNumbers: readonly string[];
    }
  | {
      /** Only the name agrees, or only the number: both may be chance or a slip. */
      readonly code: 'sameName' | 'sameIdentifier';
      readonly severity: 'warning';
      readonly basis: string;
      readonly name: string;
      readonly place: PersonPlace;
    }
  | EarlierConflict;

/**
 * The conflicts of a candidate with a case, the blocking ones first (LAW 33, GD 35; procedure.md section 3). `past` holds
 * the candidate's roles, newest first. Empty: nothing speaks against the person as far as the records know; near
 * relatives, private contact and other interests (LAW 33) only the person and the parties can tell.
 */
export function conflictsOf(
  candidate: ConflictCandidate,
  facts: ConflictCase,
  past: readonly PastCase[],
  rules: ConflictRules,
): readonly Conflict[] {
  const conflicts = [
    ...personConflicts(candidate, facts),
    ...firmConflicts(candidate, facts),
    ...partyEmployeeConflicts(candidate, facts),
    ...recusalConflicts(candidate, facts),
    ...mediationConflicts(facts, past, rules),
    ...earlierConflicts(facts, past, rules.lookBack),
  ];
  return [
    ...conflicts.filter(({ severity }) => severity === 'blocking'),
    ...conflicts.filter(({ severity }) => severity === 'warning'),
  ];
}

interface Person {
  readonly name: string;
  readonly identifier: string | null;
  readonly phone: string | null;
  readonly place: PersonPlace;
}

function peopleOf({ parties, agents }: ConflictCase): readonly Person[] {
  return [
    ...parties.flatMap(({ kind, name, identifier, phone, legalRepresentative }): Person[] => {
      if (kind === 'worker') return [{ name, identifier, phone, place: 'party' }];
      // The code and the telephone of an employer are not those of the person who stands for it.
      return legalRepresentative === null
        ? []
        : [{ name: legalRepresentative, identifier: null, phone: null, place: 'legalRepresentative' }];
    }),
    ...agents.map(({ name, phone }): Person => ({ name, identifier: null, phone, place: 'agent' })),
  ];
}

function personConflicts(candidate: ConflictCandidate, facts: ConflictCase): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  for (const person of peopleOf(facts)) {
    const conflict = personConflict(candidate, person);
    if (conflict !== null) found.set(`${conflict.code} ${person.place} ${nameKey(person.name)}`, conflict);
  }
  return [...found.values()];
}

/**
 * A surname alone is no sign in Chinese: the hundred commonest are borne by most people, so a warning for every shared
 * one would teach everybody to click warnings away. The whole name must agree.
 */
function personConflict(candidate: ConflictCandidate, person: Person): Conflict | null {
  const { name, place } = person;
  const common = { basis: 'LAW 33', name, place } as const;
  const own = candidate.identifier ?? null;
  const hasSameIdentifier = isSameIdentifier(own, person.identifier);
  if (nameKey(name) !== nameKey(candidate.name))
    return hasSameIdentifier ? { code: 'sameIdentifier', severity: 'warning', ...common } : null;
  if (hasSameIdentifier) return { code: 'isPartyOrAgent', severity: 'blocking', ...common, by: 'identifier' };
  if (proveDifferent(own, person.identifier)) return null;
  if (haveSamePhone(candidate.phone ?? null, person.phone))
    return { code: 'isPartyOrAgent', severity: 'blocking', ...common, by: 'phone' };
  return { code: 'sameName', severity: 'warning', ...common };
}

/** GD 35 binds lawyers who sit part-time; for anybody else with a firm on record it is a relation in the sense of LAW 33. */
function firmConflicts(candidate: ConflictCandidate, facts: ConflictCase): Conflict[] {
  const { firm, isPartTime } = candidate;
  const agentNames = facts.agents.filter((agent) => isSameFirm(agent.firm, firm)).map(({ name }) => name);
  if (firm === null || agentNames.length === 0) return [];
  const basis = isPartTime ? 'GD 35' : 'LAW 33';
  return [{ code: 'sameFirmAsAgent', severity: 'blocking', basis, firm, agentNames }];
}

function partyEmployeeConflicts(candidate: ConflictCandidate, facts: ConflictCase): Conflict[] {
  return facts.parties
    .filter(({ kind, name }) => kind === 'employer' && isSameFirm(name, candidate.firm))
    .map(({ name }) => ({
      code: 'worksForParty',
      severity: 'blocking',
      basis: 'LAW 33',
      employer: name,
    }));
}

function isSameFirm(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && nameKey(a) !== '' && nameKey(a) === nameKey(b);
}

function recusalConflicts(candidate: ConflictCandidate, facts: ConflictCase): Conflict[] {
  return facts.recusedStaffIds.includes(candidate.id)
    ? [{ code: 'recusalUpheld', severity: 'blocking', basis: 'LAW 33, RULES 11' }]
    : [];
}

function mediationConflicts(
  facts: ConflictCase,
  past: readonly PastCase[],
  rules: ConflictRules,
): Conflict[] {
  const own = past.filter(
    ({ caseNumber, role }) => role === 'mediator' && facts.numbers.includes(caseNumber),
  );
  const caseNumbers = [...new Set(own.map(({ caseNumber }) => caseNumber))];
  if (caseNumbers.length === 0) return [];
  return [{ code: 'mediatedThisCase', severity: rules.mediatorSeverity, basis: 'LAW 33', caseNumbers }];
}
