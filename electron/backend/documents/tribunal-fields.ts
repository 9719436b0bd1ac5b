import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import type { PaperFields } from './paper-field.ts';
import type { PaperInput } from './paper-input.ts';

/** Who sits: staff ids, the presiding or sole arbitrator first. */
export interface SittingTribunal {
  readonly arbitratorIds: readonly string[];
  readonly clerkId: string | null;
}

/**
 * The tribunal (仲裁庭) that stands on a paper: the one of the hearing the paper is about, else of the last hearing that took
 * place, else the one formed for the case. The presiding or sole arbitrator is first.
 */
export function tribunalOf(state: CaseState, hearing: Hearing | null): SittingTribunal {
  const sat =
    hearing ?? state.hearings.findLast((each) => took.includes(each.status)) ?? state.hearings.at(-1);
  if (sat !== undefined && sat.plan.arbitratorIds.length > 0) return sat.plan;
  return state.tribunal ?? { arbitratorIds: [], clerkId: sat?.plan.clerkId ?? null };
}

/** The fields of a tribunal; by default of the one that stands on the paper. */
export function tribunalFields(
  input: PaperInput,
  { arbitratorIds, clerkId }: SittingTribunal = tribunalOf(input.state, input.hearing),
): PaperFields {
  const [first, ...others] = arbitratorIds.map(input.names);
  const isPanel = others.length > 0;
  return {
    有仲裁庭: first !== undefined,
    独任审理: !isPanel && first !== undefined,
    合议审理: isPanel,
    独任仲裁员: first ?? null,
    其他仲裁员: others.join('、'),
    有书记员: clerkId !== null,
    书记员: clerkId === null ? null : input.names(clerkId),
    署名书记员: clerkId === null ? null : aligned(input.names(clerkId)),
    仲裁庭成员: arbitratorIds.map((id, index) => ({
      成员职务: isPanel && index === 0 ? '首席仲裁员' : '仲　裁　员',
      成员姓名: aligned(input.names(id)),
    })),
  };
}

/** A name of two characters is set as wide as one of three, so that signature lines stand in a column. */
function aligned(name: string): string {
  return /^\p{Script=Han}{2}$/u.test(name) ? `${name.charAt(0)}　${name.charAt(1)}` : name;
}

const took: readonly string[] = ['held', 'adjourned', 'respondentAbsent'];
