import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, Resolver } from 'react-hook-form';
import { z } from 'zod';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { legalDate } from '../../../../electron/backend/api/contract/common.ts';
import {
  type StepEntry,
  type StepEntryInput,
  stepEntry,
} from '../../../../electron/backend/api/contract/lifecycle.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';

export type StepName = StepEntry['step'];

type EntryOf<Step extends StepName> = Extract<StepEntryInput, { step: Step }>;

/** An entry while it is being typed: what is not chosen yet is null. */
export type EntryDraft<Step extends StepName = StepName> = Step extends StepName
  ? {
      readonly [Field in keyof EntryOf<Step>]-?: Field extends 'step' ? Step : EntryOf<Step>[Field] | null;
    }
  : never;

/** What the form of a step edits. The paths are those of the command, so that refusals land on their inputs. */
export interface StepForm {
  on: LegalDate | null;
  entry: { step: StepName; [field: string]: unknown };
}

/** A complete step, as it is recorded. */
export interface StepCommand {
  readonly on: LegalDate;
  readonly entry: StepEntry;
}

export interface StepFault {
  readonly path: string;
  readonly reason: string;
}

/** What the schema cannot see of one kind of step. */
export type StepCheck = (command: StepCommand) => readonly StepFault[];

/** The days a step can lie on. */
export interface DayBounds {
  readonly notBefore: LegalDate;
  readonly today: LegalDate;
}

const command = z.object({
  on: legalDate.nullable().transform((on, context) => {
    if (on === null) context.addIssue({ code: 'custom', message: 'required' });
    return on ?? z.NEVER;
  }),
  entry: stepEntry,
});

/** What was typed as a step, or what is missing and wrong with it. */
export function readStep(
  values: unknown,
  { notBefore, today }: DayBounds,
  check: StepCheck = () => [],
): { readonly command: StepCommand } | { readonly faults: readonly StepFault[] } {
  const parsed = command.safeParse(values, {
    error: ({ input }) => (input === null || input === undefined || input === '' ? 'required' : undefined),
  });
  if (!parsed.success)
    return {
      faults: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message })),
    };
  const { on } = parsed.data;
  const day: StepFault[] =
    on > today
      ? [{ path: 'on', reason: 'inTheFuture' }]
      : on < notBefore
        ? [{ path: 'on', reason: 'tooEarly' }]
        : [];
  const faults = [...day, ...check(parsed.data)];
  return faults.length === 0 ? { command: parsed.data } : { faults };
}

/** Judges the form as the server will; faults carry reason keys, not sentences. */
export function stepResolver(bounds: DayBounds, check?: StepCheck): Resolver<StepForm, unknown, StepCommand> {
  return async (values, _context, options) => {
    const read = readStep(values, bounds, check);
    if ('command' in read) return { values: read.command, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const { path, reason } of read.faults) errors[path] ??= { type: 'refused', message: reason };
    return { values: {}, errors: toNestErrors<StepForm>(errors, options) };
  };
}

/** A case counts from its acceptance, one split off another from that one's; before acceptance from its receipt. */
export function dayBounds(
  view: Pick<CaseView, 'application' | 'summary' | 'dueDates'>,
  today: LegalDate,
): DayBounds {
  const { acceptedOn } = view.summary;
  if (acceptedOn === null) return { notBefore: view.application.receivedOn, today };
  const clock = view.dueDates.find(({ rule }) => rule === 'L27')?.triggerOn ?? acceptedOn;
  return { notBefore: clock < acceptedOn ? clock : acceptedOn, today };
}
