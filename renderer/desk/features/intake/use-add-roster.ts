import { useFormContext } from 'react-hook-form';
import { useIntakeLists } from './intake-context.tsx';
import { type ClaimValues, type IntakeValues, newClaim, newParty, type PartyValues } from './intake-form.ts';
import { isFailing, type RosterChoice, type RosterWorker } from './roster-form.ts';

/** Puts a roster's workers among the applicants, each with one claim; what was left blank on the page gives way. */
export function useAddRoster(): (workers: readonly RosterWorker[], choice: RosterChoice) => void {
  const { parties, claims } = useIntakeLists();
  const { getValues, setValue } = useFormContext<IntakeValues>();
  return (workers, choice) => {
    const added = workers.map((worker) => toParty(worker, choice));
    const newClaims = workers.map((worker, index) => toClaim(worker, added[index]?.id ?? null, choice));
    const values = getValues();
    const kept = values.parties.filter((party) => !isBlankApplicant(party));
    const applicants = kept.filter((party) => party.role === 'applicant');
    const others = kept.filter((party) => party.role !== 'applicant');
    const keptIds = new Set(kept.map((party) => party.id));
    const keptClaims = values.claims.filter(
      (claim) => !isBlankClaim(claim) && (claim.claimantId === null || keptIds.has(claim.claimantId)),
    );
    parties.replace([...applicants, ...added, ...others]);
    claims.replace([...keptClaims, ...newClaims]);
    if (values.causeCode === null) setValue('causeCode', choice.claimKind, { shouldDirty: true });
  };
}

function toParty(worker: RosterWorker, choice: RosterChoice): PartyValues {
  return {
    ...newParty('applicant', 'worker'),
    name: worker.name,
    identifier: worker.identifier,
    identifierOverride: isFailing(worker) ? choice.overrideReason : null,
    phone: worker.phone,
    isMigrantWorker: choice.isMigrantWorker,
  };
}

function toClaim(worker: RosterWorker, claimantId: string | null, choice: RosterChoice): ClaimValues {
  return { ...newClaim(claimantId, choice.claimKind), text: choice.claimText, amountFen: worker.amountFen };
}

function isBlankApplicant(party: PartyValues): boolean {
  return (
    party.role === 'applicant' && [party.name, party.identifier, party.phone, party.address].every(isBlank)
  );
}

function isBlankClaim(claim: ClaimValues): boolean {
  return isBlank(claim.text) && claim.amountFen === null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
