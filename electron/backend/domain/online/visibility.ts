import type { AsyncAnswer, PhaseStep } from './async-hearing.ts';

/**
 * Whether somebody may read an answer now: hidden from all until the phase closes, so that no side writes in view of the other's words
 * (`online.async.visibility`); answers in a round of questions are open at once, and whoever typed one in knows it.
 */
export function isReadable(
  step: Pick<PhaseStep, 'phase' | 'closesAt'>,
  answer: Pick<AsyncAnswer, 'enteredBy'>,
  viewerId: string,
): boolean {
  return step.phase === 'question' || step.closesAt !== null || answer.enteredBy === viewerId;
}

/**
 * Whether a party may read an answer now: its own always, another's, on its own side too, once the phase has closed; in a round of
 * questions at once (`online.async.visibility`).
 */
export function isReadableByParty(
  step: Pick<PhaseStep, 'phase' | 'closesAt'>,
  answeredBy: string,
  partyId: string,
): boolean {
  return step.phase === 'question' || step.closesAt !== null || answeredBy === partyId;
}
