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
