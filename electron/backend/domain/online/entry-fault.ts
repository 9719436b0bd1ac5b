import type { LocalDateTime } from '../dates.ts';
import { type AsyncEntry, asyncPhases } from './async-entry.ts';
import type { AsyncHearing, PartyWindow } from './async-hearing.ts';
import type { AsyncRules } from './online-rules.ts';

/** Why an entry cannot be made: the field and the reason's key. */
export interface EntryFault {
  readonly path: string;
  readonly reason: string;
}

/** Nobody may pass over who is who, nor over the parties' word on the record (RULES 41). */
const unskippable: readonly string[] = ['identity', 'recordConfirm'];

/** Whether a hearing as it stands takes an entry at this moment; null when it does. Opening is judged by `eligibility`. */
export function entryFault(
  hearing: AsyncHearing,
  entry: Exclude<AsyncEntry, { kind: 'opened' }>,
  now: LocalDateTime,
  rules: AsyncRules,
): EntryFault | null {
  if (hearing.status === 'planned') return { path: 'hearingId', reason: 'notOpened' };
  if (hearing.endedAt !== null) return { path: 'hearingId', reason: 'hearingEnded' };
  const { present } = hearing;
  switch (entry.kind) {
    case 'answered':
      return answerFault(hearing, entry, now);
    case 'questionsPosed':
      if (present?.phase !== 'question' || present.windows.length > 0)
        return { path: 'questions', reason: 'notQuestionTime' };
      return present.round > rules.maxRounds ? { path: 'questions', reason: 'tooManyRounds' } : null;
    case 'questionsClosed':
      return present?.phase === 'question' && present.windows.length === 0 && present.round > 1
        ? null
        : { path: 'phase', reason: 'notQuestionTime' };
    case 'extensionAsked': {
      const window = windowFor(hearing, entry.partyId);
      if (window === null) return { path: 'partyId', reason: 'notWaitedFor' };
      if (window.extension !== null || rules.extensionsPerWindow < 1)
        return { path: 'partyId', reason: 'extendedOnce' };
      if (entry.receivedAt > now) return { path: 'receivedAt', reason: 'inTheFuture' };
      return entry.receivedAt > window.endsAt ? { path: 'receivedAt', reason: 'windowEnded' } : null;
    }
    case 'extensionDecided': {
      const window = windowFor(hearing, entry.partyId);
      if (window === null) return { path: 'partyId', reason: 'notWaitedFor' };
      if ((window.extension?.decision ?? null) !== null || rules.extensionsPerWindow < 1)
        return { path: 'partyId', reason: 'extendedOnce' };
      return window.extension === null && window.endsAt <= now
        ? { path: 'partyId', reason: 'windowEnded' }
        : null;
    }
    case 'contacted':
      return hearing.waitedFor.some(({ partyId }) => partyId === entry.partyId)
        ? null
        : { path: 'partyId', reason: 'notWaitedFor' };
    case 'skipped':
      if (unskippable.includes(entry.phase)) return { path: 'phase', reason: 'cannotBeSkipped' };
      return present?.phase === entry.phase ? null : { path: 'phase', reason: 'notPresentPhase' };
    case 'lateDecided': {
      const answer = hearing.steps
        .flatMap(({ windows }) => windows.flatMap(({ answers }) => answers))
        .find(({ id }) => id === entry.answerId);
      return answer?.isLate === true && answer.admission === null
        ? null
        : { path: 'answerId', reason: 'alreadyDecided' };
    }
    case 'completed':
      return hearing.status === 'awaitingCompletion' ? null : { path: 'phase', reason: 'notThrough' };
    case 'converted':
    case 'aborted':
      return null;
  }
}

function answerFault(
  hearing: AsyncHearing,
  entry: Extract<AsyncEntry, { kind: 'answered' }>,
  now: LocalDateTime,
): EntryFault | null {
  const step = hearing.steps.find(({ phase, round }) => phase === entry.phase && round === entry.round);
  if (step === undefined) {
    const reached = asyncPhases.indexOf(hearing.steps.at(-1)?.phase ?? 'identity');
    return {
      path: 'phase',
      reason: asyncPhases.indexOf(entry.phase) > reached ? 'phaseNotOpen' : 'phaseUnknown',
    };
  }
  if (step.skipped !== null) return { path: 'phase', reason: 'phaseSkipped' };
  if (!step.windows.some(({ partyId }) => partyId === entry.partyId))
    return { path: 'partyId', reason: 'notAsked' };
  if (entry.receivedAt > now) return { path: 'receivedAt', reason: 'inTheFuture' };
  if (entry.receivedAt < step.opensAt) return { path: 'receivedAt', reason: 'beforePhase' };
  if (entry.phase === 'recordConfirm' && entry.isConfirmed === null)
    return { path: 'isConfirmed', reason: 'required' };
  if (entry.text.trim() === '' && entry.isConfirmed !== true) return { path: 'text', reason: 'required' };
  return null;
}

/** The present window of a party who has not answered; null when there is none. */
function windowFor({ present }: AsyncHearing, partyId: string): PartyWindow | null {
  const window = present?.windows.find((candidate) => candidate.partyId === partyId);
  return window === undefined || window.answers.length > 0 ? null : window;
}
