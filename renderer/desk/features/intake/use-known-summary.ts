import { useFormContext, useWatch } from 'react-hook-form';
import type { KnownParty } from '../../../../electron/backend/api/contract/intake.ts';
import { normaliseIdentifier } from '../../../../electron/backend/domain/parties/identifiers.ts';
import { foldText } from '../../../../electron/backend/domain/text.ts';
import { expandedParties, useIntakeLists } from './intake-context.tsx';
import type { AgentValues, IntakeValues, PartyValues } from './intake-form.ts';
import { type KnownQuestion, useKnownOfAll } from './queries.ts';
import { useSettled } from './use-settled.ts';

export type OpenCase = KnownParty['openCases'][number];

/** Somebody on the page whom the register knows. */
export interface KnownMatch {
  readonly known: KnownParty;
  /** Open cases other than the one on the page. */
  readonly openCases: readonly OpenCase[];
}

/** An open case of the same worker and the same employer; `worker` null: of several people, the roster decides. */
export interface Duplicate {
  readonly worker: string | null;
  readonly employer: string;
  readonly openCase: OpenCase;
}

export interface KnownSummary {
  readonly isAsked: boolean;
  readonly isLoading: boolean;
  readonly matches: readonly KnownMatch[];
  readonly duplicates: readonly Duplicate[];
}

/** Who of the parties and agents typed so far was seen before, and which open cases may be this one again. */
export function useKnownSummary(): KnownSummary {
  const { control } = useFormContext<IntakeValues>();
  const { caseId } = useIntakeLists();
  const [parties, agents] = useWatch({ control, name: ['parties', 'agents'] });
  const questions = useSettled(questionsOf(parties, agents), 500);
  const answers = useKnownOfAll(questions);
  const matches = answers.flatMap((answer, index) => matchesOf(questions[index], answer.data, caseId));
  return {
    isAsked: questions.length > 0,
    isLoading: answers.some((answer) => answer.isLoading),
    matches,
    duplicates: duplicatesOf(matches, parties),
  };
}

/** A long roster is not asked name by name: its employer's open cases show what may be there twice. */
function questionsOf(parties: readonly PartyValues[], agents: readonly AgentValues[]): KnownQuestion[] {
  const workers = parties.filter((party) => party.kind === 'worker');
  const asked =
    workers.length > expandedParties ? parties.filter((party) => party.kind === 'employer') : parties;
  const byParty = asked.map((party) => ({ kind: party.kind, text: keyOf(party) }));
  const byAgent = agents.map((agent) => ({ kind: 'agent' as const, text: (agent.name ?? '').trim() }));
  return [...byParty, ...byAgent].filter(({ text }) => text.length >= 2).slice(0, 16);
}

/** A whole identifier says more than a name. */
function keyOf(party: PartyValues): string {
  const identifier = normaliseIdentifier(party.identifier ?? '');
  return identifier.length === 18 ? identifier : (party.name ?? '').trim();
}

function matchesOf(
  question: KnownQuestion | undefined,
  found: readonly KnownParty[] | undefined,
  caseId: string | null,
): KnownMatch[] {
  if (question === undefined || found === undefined) return [];
  const text = foldText(question.text);
  return found
    .filter((known) => foldText(known.name) === text || foldText(known.identifier ?? '') === text)
    .map((known) => ({ known, openCases: known.openCases.filter((item) => item.caseId !== caseId) }))
    .filter((match) => match.known.caseCount > 0);
}

function duplicatesOf(matches: readonly KnownMatch[], parties: readonly PartyValues[]): readonly Duplicate[] {
  const employers = parties
    .filter((party) => party.kind === 'employer')
    .map((party) => (party.name ?? '').trim());
  const named = employers.filter((name) => name !== '');
  const isLong = parties.filter((party) => party.kind === 'worker').length > expandedParties;
  return matches.flatMap(({ known, openCases }): Duplicate[] => {
    if (known.kind === 'worker') {
      return openCases.flatMap((openCase) => {
        const employer = named.find(
          (name) => openCase.respondents.startsWith(name) || openCase.applicants.startsWith(name),
        );
        return employer === undefined ? [] : [{ worker: known.name, employer, openCase }];
      });
    }
    if (known.kind !== 'employer' || !isLong) return [];
    return openCases
      .filter((openCase) => manyPeople.test(openCase.applicants))
      .map((openCase) => ({ worker: null, employer: known.name, openCase }));
  });
}

/** `叶军琪等32人` as lists show one side. */
const manyPeople = /等\d+人$/;
