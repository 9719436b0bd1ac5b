import { useFormContext } from 'react-hook-form';
import { useIntakeLists } from './intake-context.tsx';
import type { ClaimValues, IntakeValues } from './intake-form.ts';

/** Takes parties out together with the claims that are theirs alone, and out of what their agents act for. */
export function useRemoveParties() {
  const { parties, agents, claims } = useIntakeLists();
  const { getValues } = useFormContext<IntakeValues>();

  const claimsOf = (ids: readonly string[]): readonly ClaimValues[] => {
    const gone = new Set(ids);
    return getValues('claims').filter((claim) => claim.claimantId !== null && gone.has(claim.claimantId));
  };

  const remove = (ids: readonly string[]) => {
    const gone = new Set(ids);
    const lost = new Set(claimsOf(ids).map((claim) => claim.id));
    const values = getValues();
    parties.remove(indicesOf(values.parties, (party) => gone.has(party.id)));
    if (lost.size > 0) claims.remove(indicesOf(values.claims, (claim) => lost.has(claim.id)));
    if (values.agents.some((agent) => agent.partyIds.some((id) => gone.has(id)))) {
      agents.replace(
        values.agents.map((agent) => ({ ...agent, partyIds: agent.partyIds.filter((id) => !gone.has(id)) })),
      );
    }
  };

  return { claimsOf, remove };
}

function indicesOf<T>(list: readonly T[], matches: (item: T) => boolean): number[] {
  return list.flatMap((item, index) => (matches(item) ? [index] : []));
}
