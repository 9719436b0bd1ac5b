import { agentKey, partyKey } from '../docket/bookings.ts';
import type { ConflictCase, PastCase } from './conflict-facts.ts';
import { nameKey } from './same-person.ts';

/** The candidate has met the employer, agent or firm before: no bar, but to be known (LAW 33, other relations). */
export interface EarlierConflict {
  readonly code: 'earlierEmployer' | 'earlierAgent' | 'earlierFirm';
  readonly severity: 'warning';
  readonly basis: string;
  /** Name of the employer, agent or firm. */
  readonly name: string;
  /** The earlier cases, newest first. */
  readonly caseNumbers: readonly string[];
}

/**
 * Employers, agents and firms of the case that the candidate met in the latest `lookBack` other cases. `past` is newest
 * first; several roles in one case count as one case. A case in which the agent was met is not told again for the firm.
 */
export function earlierConflicts(
  facts: ConflictCase,
  past: readonly PastCase[],
  lookBack: number,
): readonly EarlierConflict[] {
  const recent = latest(
    past.filter(({ caseNumber }) => !facts.numbers.includes(caseNumber)),
    lookBack,
  );
  const met = (isMet: (earlier: PastCase) => boolean) => [
    ...new Set(recent.filter(isMet).map(({ caseNumber }) => caseNumber)),
  ];
  const agents = unique(facts.agents, (agent) => agentKey(facts.caseId, agent)).map((agent) => {
    const key = agentKey(facts.caseId, agent);
    return { agent, caseNumbers: met(({ agentKeys }) => agentKeys.includes(key)) };
  });
  return [
    ...unique(
      facts.parties.filter(({ kind }) => kind === 'employer'),
      (party) => partyKey(facts.caseId, party),
    ).map((party) => {
      const keys = [partyKey(facts.caseId, party), party.name].map(nameKey);
      const caseNumbers = met(({ employerKeys }) => employerKeys.some((key) => keys.includes(nameKey(key))));
      return warning('earlierEmployer', party.name, caseNumbers);
    }),
    ...agents.map(({ agent, caseNumbers }) => warning('earlierAgent', agent.name, caseNumbers)),
    ...firmsOf(facts).map((firm) => {
      const told = agents
        .filter(({ agent }) => agent.firm !== null && nameKey(agent.firm) === nameKey(firm))
        .flatMap(({ caseNumbers }) => caseNumbers);
      const caseNumbers = met(({ firms }) => firms.some((other) => nameKey(other) === nameKey(firm)));
      return warning(
        'earlierFirm',
        firm,
        caseNumbers.filter((number) => !told.includes(number)),
      );
    }),
  ].filter(({ caseNumbers }) => caseNumbers.length > 0);
}

function warning(
  code: EarlierConflict['code'],
  name: string,
  caseNumbers: readonly string[],
): EarlierConflict {
  return { code, severity: 'warning', basis: 'LAW 33', name, caseNumbers };
}

function latest(past: readonly PastCase[], lookBack: number): readonly PastCase[] {
  const numbers = [...new Set(past.map(({ caseNumber }) => caseNumber))].slice(0, lookBack);
  return past.filter(({ caseNumber }) => numbers.includes(caseNumber));
}

function firmsOf(facts: ConflictCase): readonly string[] {
  const firms = facts.agents.flatMap(({ firm }) => (firm === null || nameKey(firm) === '' ? [] : [firm]));
  return unique(firms, nameKey);
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keys = items.map(keyOf);
  return items.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
