import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime, shanghaiDateTime } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { hearingWindow } from '../domain/docket/hearing-window.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import type { RecordedEvent } from '../domain/lifecycle/events.ts';
import { onlineConsents } from '../domain/lifecycle/online-consent.ts';
import { type AsyncEntry, asyncEntriesOf, type StampedEntry } from '../domain/online/async-entry.ts';
import type { AsyncHearing } from '../domain/online/async-hearing.ts';
import { asyncHearing } from '../domain/online/async-machine.ts';
import { type AsyncRules, asyncRulesOn } from '../domain/online/online-rules.ts';
import { type Context, today } from './context.ts';

/** An asynchronous hearing of a case with everything it follows from. */
export interface AsyncFile {
  readonly state: CaseState;
  readonly hearing: Hearing;
  readonly entries: readonly StampedEntry[];
  readonly rules: AsyncRules;
  readonly hearingNow: AsyncHearing;
  /** How it would stand with further entries. */
  readonly with: (entries: readonly StampedEntry[]) => AsyncHearing;
}

type World = Pick<Context, 'legal' | 'clock'>;

/**
 * How an asynchronous hearing stands now. Taken off the docket by another hand, it counts as broken off.
 * @throws AppError `notFound` when the case has no such hearing.
 */
export function asyncFile(
  context: World,
  { state, events }: { readonly state: CaseState; readonly events: readonly RecordedEvent[] },
  hearingId: string,
): AsyncFile {
  const hearing = state.hearings.find(({ id }) => id === hearingId);
  if (hearing === undefined) throw new AppError('notFound', { hearingId });
  const entries = asyncEntriesOf(events, hearingId);
  const opened = entries[0];
  const rules = asyncRulesOn(context.legal.online, opened === undefined ? today(context) : dateOf(opened.at));
  const openedFor = opened?.entry.kind === 'opened' ? opened.entry.partyIds : null;
  const willing = onlineConsents(state, 'async');
  const award = hearingWindow(state, dueDates(state, context.legal), context.legal, today(context)).award;
  const derive = (of: readonly StampedEntry[]): AsyncHearing =>
    asyncHearing({
      entries: of,
      parties:
        openedFor === null
          ? willing.map(({ party }) => party)
          : state.application.parties.filter(({ id }) => openedFor.includes(id)),
      rules,
      calendar: context.legal.calendar,
      now: shanghaiDateTime(context.clock()),
      withdrawnPartyIds: willing.flatMap(({ party, isGiven }) => (isGiven === false ? [party.id] : [])),
      awardUntil: award?.until ?? null,
    });
  const derived = derive(entries);
  const isOff = hearing.status !== 'scheduled' && derived.endedAt === null && derived.openedAt !== null;
  return {
    state,
    hearing,
    entries,
    rules,
    hearingNow: isOff
      ? { ...derived, status: 'aborted', present: null, waitedFor: [], reminders: [], conversion: null }
      : derived,
    with: derive,
  };
}

/** An entry as it will stand in the history, made now. */
export function stamped(
  now: LocalDateTime,
  actor: string,
  entry: AsyncEntry,
  spentSeconds: number | null,
): StampedEntry {
  return { eventId: '', at: now, actor, spentSeconds, entry };
}
