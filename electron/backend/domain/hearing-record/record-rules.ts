import type { HearingPhase, LineBody, RecordLine, RecordStatus } from './record-line.ts';
import { inOrder } from './record-line.ts';

export const recordRules = [
  'locked',
  'onlyReview',
  'notInReview',
  'phaseOrder',
  'adjourned',
  'notAdjourned',
  'signed',
  'rulingReason',
  'correctionKept',
  'incomplete',
] as const;
/** Why a line or a change of status is refused. */
export type RecordRule = (typeof recordRules)[number];

export interface RecordRefusal {
  readonly rule: RecordRule;
  readonly basis: string;
  /** For `phaseOrder`: the phase that has to come first. */
  readonly phase?: HearingPhase;
}

/** What a phase rests on: nobody pleads before rights are told (RULES 41), nobody sums up what was not claimed (LAW 38). */
const restsOn: Readonly<Record<HearingPhase, readonly HearingPhase[]>> = {
  rollCall: [],
  opening: ['rollCall'],
  rightsNotice: ['rollCall', 'opening'],
  claims: ['rightsNotice'],
  defenceStatement: ['claims'],
  investigation: ['claims'],
  evidence: ['claims'],
  debate: ['claims'],
  finalStatement: ['claims'],
  mediation: ['opening'],
  recordReview: [],
};

/**
 * Why a line may not be written now; null when it may. `before` is the record without the line.
 * Text belongs to writing, corrections and signatures to review (LAW 40, RULES 42); a locked record takes nothing.
 */
export function lineRefusal(
  status: RecordStatus,
  before: readonly RecordLine[],
  line: { readonly phase: HearingPhase; readonly body: LineBody; readonly position: number },
): RecordRefusal | null {
  const { kind } = line.body;
  if (status === 'locked') return { rule: 'locked', basis: 'RULES 42' };
  const isOfReview = kind === 'correction' || kind === 'signature';
  if (isOfReview !== (line.phase === 'recordReview') || (kind === 'signature' && status !== 'review'))
    return { rule: 'onlyReview', basis: 'LAW 40, RULES 42' };
  if (status === 'review' && !isOfReview) return { rule: 'notInReview', basis: 'LAW 40, RULES 42' };
  if (line.body.kind === 'correction' && line.body.isGranted === false && line.body.reason.trim() === '')
    return { rule: 'rulingReason', basis: 'LAW 40, RULES 42' };
  const missing = restsOn[line.phase].find((phase) => !before.some((other) => other.phase === phase));
  if (missing !== undefined) return { rule: 'phaseOrder', basis: 'RULES 41, LAW 38', phase: missing };
  const isPaused = isAdjourned(before.filter(({ position }) => position < line.position));
  if (kind === 'resumed') return isPaused ? null : { rule: 'notAdjourned', basis: 'RULES 41' };
  return isPaused && !isOfReview ? { rule: 'adjourned', basis: 'RULES 41' } : null;
}

/** Why a line may not be taken out; null when it may. A request for correction stays, also a refused one (LAW 40, RULES 42). */
export function removalRefusal(status: RecordStatus, line: RecordLine): RecordRefusal | null {
  if (status === 'locked') return { rule: 'locked', basis: 'RULES 42' };
  if (line.body.kind === 'correction') return { rule: 'correctionKept', basis: 'LAW 40, RULES 42' };
  return status === 'review' ? { rule: 'notInReview', basis: 'LAW 40, RULES 42' } : null;
}

/** Whether the hearing stands adjourned after these lines. */
export function isAdjourned(lines: readonly RecordLine[]): boolean {
  const last = inOrder(lines).findLast(({ body }) => body.kind === 'adjourned' || body.kind === 'resumed');
  return last?.body.kind === 'adjourned';
}

/** Whether somebody has signed (or refused to) what now stands. */
export function isSigned(lines: readonly RecordLine[], round: number): boolean {
  return lines.some((line) => line.body.kind === 'signature' && line.round === round);
}

/** Why a record may not go from one status to the next; null when it may. What is still missing is named by `missingOf`. */
export function statusRefusal(
  from: RecordStatus,
  to: RecordStatus,
  lines: readonly RecordLine[],
  round: number,
): RecordRefusal | null {
  if (from === 'locked') return to === 'writing' ? null : { rule: 'locked', basis: 'RULES 42' };
  if (to === 'locked' && from !== 'review') return { rule: 'onlyReview', basis: 'LAW 40, RULES 42' };
  if (to === 'writing' && isSigned(lines, round)) return { rule: 'signed', basis: 'LAW 40, RULES 42' };
  return null;
}
