import { assertNever } from '../assert.ts';
import { addDays, dateOf, type LocalDateTime, toLocalDateTime } from '../dates.ts';
import {
  type AsyncEntry,
  type AsyncPhase,
  type AsyncQuestion,
  asyncPhases,
  type ContactResult,
  type ConversionGround,
  type StampedEntry,
} from './async-entry.ts';
import type { AsyncAnswer, AsyncInput, WindowExtension } from './async-hearing.ts';
import { later, windowEnd } from './window-clock.ts';

/** An answer while it is worked out: whether it is late follows from its window in the end. */
export type RunAnswer = { -readonly [K in keyof Omit<AsyncAnswer, 'isLate'>]: AsyncAnswer[K] };

export interface RunWindow {
  readonly partyId: string;
  readonly opensAt: LocalDateTime;
  readonly regularEndsAt: LocalDateTime;
  endsAt: LocalDateTime;
  extension: WindowExtension | null;
  readonly answers: RunAnswer[];
  readonly contacts: { readonly at: LocalDateTime; readonly result: ContactResult }[];
}

export interface RunStep {
  readonly phase: AsyncPhase;
  readonly round: number;
  readonly opensAt: LocalDateTime;
  closesAt: LocalDateTime | null;
  skipped: { readonly at: LocalDateTime; readonly reason: string } | null;
  questions: readonly AsyncQuestion[];
  windows: RunWindow[];
}

/** A hearing on its way through its entries. */
export interface Run {
  readonly input: AsyncInput;
  now: LocalDateTime;
  openedAt: LocalDateTime | null;
  ended: {
    readonly status: 'completed' | 'converted' | 'aborted';
    readonly at: LocalDateTime;
    readonly ground: ConversionGround | null;
  } | null;
  /** No further round of questions follows. */
  areQuestionsDone: boolean;
  readonly steps: RunStep[];
}

/**
 * Goes through the entries of a hearing and then to the present: between two entries windows close and phases open by the clock, in strict
 * order. Entries that the clock was put back for count from the moment of the entry before them.
 */
export function runThrough(input: AsyncInput): Run {
  const first = input.entries[0]?.at ?? input.now;
  const run: Run = {
    input,
    now: first,
    openedAt: null,
    ended: null,
    areQuestionsDone: false,
    steps: [],
  };
  for (const stamped of input.entries) {
    passTo(run, stamped.at);
    take(run, stamped);
    passTo(run, run.now);
  }
  passTo(run, input.now);
  return run;
}

/** The phase that is open; null when none is. */
export function presentStep(run: Run): RunStep | null {
  const last = run.steps.at(-1);
  return last === undefined || last.closesAt !== null ? null : last;
}

/** Whether the whole order has been gone through. */
export function isThrough(run: Run): boolean {
  const last = run.steps.at(-1);
  return last?.phase === 'recordConfirm' && last.closesAt !== null;
}

/** The first moment after the last day on which the hearing may still run; null before it is opened. */
export function finishLimit(run: Run): LocalDateTime | null {
  if (run.openedAt === null) return null;
  const { finishDays } = run.input.rules;
  return toLocalDateTime(`${addDays(dateOf(run.openedAt), finishDays + 1)}T00:00`);
}

/** A window that ended without an answer that counts. A phase skipped before that asks for none. */
export function isMissed(step: RunStep, window: RunWindow, now: LocalDateTime): boolean {
  if (window.endsAt > now || isPending(window)) return false;
  if (step.skipped !== null && step.skipped.at < window.endsAt) return false;
  return !window.answers.some(
    ({ receivedAt, admission }) => receivedAt <= window.endsAt || admission?.isAdmitted === true,
  );
}

/** Windows missed by each party, of the phases that count. */
export function missedByParty(run: Run): ReadonlyMap<string, number> {
  const { recordConfirmCounts } = run.input.rules;
  const counts = new Map<string, number>();
  for (const step of run.steps) {
    if (step.phase === 'recordConfirm' && !recordConfirmCounts) continue;
    for (const window of step.windows)
      if (isMissed(step, window, run.now)) counts.set(window.partyId, (counts.get(window.partyId) ?? 0) + 1);
  }
  return counts;
}

/** The miss that makes the hearing go over to a live one (`online.async.missed`); null when there is none. */
export function missGround(run: Run): { ground: ConversionGround; partyId: string } | null {
  const { identityMissConverts, missedToConvert } = run.input.rules;
  const identity = run.steps.find(({ phase }) => phase === 'identity');
  const absent = identity?.windows.find((window) => isMissed(identity, window, run.now));
  if (identityMissConverts && absent !== undefined)
    return { ground: 'identityMissed', partyId: absent.partyId };
  for (const [partyId, count] of missedByParty(run))
    if (count >= missedToConvert) return { ground: 'twoMissed', partyId };
  return null;
}

/** A request for more time that nobody has decided keeps the phase open. */
export function isPending({ extension }: RunWindow): boolean {
  return extension !== null && extension.decision === null;
}

function passTo(run: Run, to: LocalDateTime): void {
  while (run.openedAt !== null && run.ended === null) {
    const step = presentStep(run);
    if (step !== null) {
      const closes = closingMoment(step);
      if (closes === null || closes > later(run.now, to)) break;
      run.now = later(run.now, closes);
      step.closesAt = closes;
    }
    const limit = finishLimit(run);
    if (isThrough(run) || missGround(run) !== null || (limit !== null && run.now >= limit)) break;
    openNext(run);
  }
  run.now = later(run.now, to);
}

/** When a phase closes: all have answered or their windows have ended; null while that cannot be told. */
function closingMoment(step: RunStep): LocalDateTime | null {
  if (step.windows.length === 0 || step.windows.some(isPending)) return null;
  return step.windows.map(doneAt).reduce(later, step.opensAt);
}

function doneAt({ answers, endsAt, extension }: RunWindow): LocalDateTime {
  const answered = answers.map(({ enteredAt }) => enteredAt).sort()[0];
  if (answered !== undefined && answered < endsAt) return answered;
  const decision = extension?.decision ?? null;
  return decision !== null && !decision.isGranted ? later(endsAt, decision.at) : endsAt;
}

function openNext(run: Run): void {
  const last = run.steps.at(-1);
  const { rules, parties } = run.input;
  if (last?.phase === 'question' && last.windows.length > 0 && last.round >= rules.maxRounds)
    run.areQuestionsDone = true;
  if (last?.phase === 'question' && !run.areQuestionsDone) {
    open(run, 'question', last.round + 1, []);
    return;
  }
  const phase = asyncPhases[last === undefined ? 0 : asyncPhases.indexOf(last.phase) + 1];
  if (phase === undefined) return;
  if (phase === 'question') open(run, phase, 1, []);
  else
    open(
      run,
      phase,
      0,
      parties
        .filter(({ role }) =>
          phase === 'statement' ? role === 'applicant' : phase !== 'defence' || role !== 'applicant',
        )
        .map(({ id }) => id),
    );
}

function open(run: Run, phase: AsyncPhase, round: number, partyIds: readonly string[]): void {
  run.steps.push({
    phase,
    round,
    opensAt: run.now,
    closesAt: null,
    skipped: null,
    questions: [],
    windows: partyIds.map((partyId) => windowOf(run, phase, partyId)),
  });
}

function windowOf(run: Run, phase: AsyncPhase, partyId: string): RunWindow {
  const { rules, calendar } = run.input;
  const endsAt = windowEnd(run.now, rules.windowHours[phase], calendar);
  return {
    partyId,
    opensAt: run.now,
    regularEndsAt: endsAt,
    endsAt,
    extension: null,
    answers: [],
    contacts: [],
  };
}

/**
 * The step an entry names. An entry made in a phase proves that the office had reached it, whatever the rules or the calendar have
 * become since: what lay before it is then closed at that moment.
 */
function stepOf(run: Run, phase: AsyncPhase, round: number): RunStep | undefined {
  const find = () => run.steps.find((step) => step.phase === phase && step.round === round);
  while (find() === undefined && run.openedAt !== null && !isThrough(run)) {
    const last = run.steps.at(-1);
    if (last !== undefined && asyncPhases.indexOf(last.phase) > asyncPhases.indexOf(phase)) return undefined;
    if (last?.phase === phase) return undefined;
    if (last !== undefined) last.closesAt ??= run.now;
    if (last?.phase === 'question') run.areQuestionsDone = true;
    openNext(run);
  }
  return find();
}

function take(run: Run, { entry, actor }: StampedEntry): void {
  switch (entry.kind) {
    case 'opened':
      run.openedAt = run.now;
      return;
    case 'answered':
      answer(run, entry, actor);
      return;
    case 'questionsPosed':
      pose(run, entry.questions, entry.isLast);
      return;
    case 'questionsClosed':
      if (presentStep(run)?.windows.length === 0) run.steps.pop();
      run.areQuestionsDone = true;
      return;
    case 'extensionAsked': {
      const window = presentWindow(run, entry.partyId);
      const { reason, origin, receivedAt } = entry;
      if (window !== undefined) window.extension = { asked: { reason, origin, receivedAt }, decision: null };
      return;
    }
    case 'extensionDecided':
      decideExtension(run, entry.partyId, entry.isGranted, entry.reason);
      return;
    case 'contacted':
      presentWindow(run, entry.partyId)?.contacts.push({ at: run.now, result: entry.result });
      return;
    case 'skipped': {
      const step = presentStep(run);
      if (step?.phase !== entry.phase) return;
      step.skipped = { at: run.now, reason: entry.reason };
      step.closesAt = run.now;
      if (entry.phase === 'question') run.areQuestionsDone = true;
      return;
    }
    case 'lateDecided': {
      const answers = run.steps.flatMap(({ windows }) => windows.flatMap((window) => window.answers));
      const found = answers.find(({ id }) => id === entry.answerId);
      if (found !== undefined)
        found.admission = { isAdmitted: entry.isAdmitted, reason: entry.reason, at: run.now };
      return;
    }
    case 'converted':
    case 'completed':
    case 'aborted': {
      const step = presentStep(run);
      if (step !== null) step.closesAt = run.now;
      const ground = entry.kind === 'converted' ? entry.ground : null;
      run.ended = { status: entry.kind, at: run.now, ground };
      return;
    }
    default:
      assertNever(entry);
  }
}

function presentWindow(run: Run, partyId: string): RunWindow | undefined {
  return presentStep(run)?.windows.find((window) => window.partyId === partyId);
}

function answer(run: Run, entry: Extract<AsyncEntry, { kind: 'answered' }>, actor: string): void {
  const step = stepOf(run, entry.phase, entry.round);
  const window = step?.windows.find(({ partyId }) => partyId === entry.partyId);
  const { answerId: id, text, origin, receivedAt, proof, isConfirmed } = entry;
  window?.answers.push({
    id,
    text,
    origin,
    receivedAt,
    enteredAt: run.now,
    enteredBy: actor,
    proof,
    isConfirmed,
    attachments: entry.attachments ?? [],
    recordSha256: entry.recordSha256 ?? null,
    admission: null,
  });
}

function pose(run: Run, questions: readonly AsyncQuestion[], isLast: boolean): void {
  const present = presentStep(run);
  const step = present?.phase === 'question' ? present : stepOf(run, 'question', 1);
  if (step === undefined || step.windows.length > 0) return;
  const asked = new Set(questions.flatMap(({ partyIds }) => partyIds));
  step.questions = questions;
  step.windows = run.input.parties
    .filter(({ id }) => asked.has(id))
    .map(({ id }) => windowOf(run, 'question', id));
  if (isLast) run.areQuestionsDone = true;
}

/** As long again, from the end of the window or, decided later, from the decision (`online.async.extension`). */
function decideExtension(run: Run, partyId: string, isGranted: boolean, reason: string): void {
  const step = presentStep(run);
  const window = presentWindow(run, partyId);
  if (step === null || window === undefined) return;
  const { rules, calendar } = run.input;
  window.extension = {
    asked: window.extension?.asked ?? null,
    decision: { isGranted, reason, at: run.now },
  };
  if (isGranted)
    window.endsAt = windowEnd(later(window.regularEndsAt, run.now), rules.windowHours[step.phase], calendar);
}
