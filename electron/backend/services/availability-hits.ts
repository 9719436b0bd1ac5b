import { dateOf, type LegalDate, type LocalDateTime } from '../domain/dates.ts';
import {
  type Absence,
  type AvailabilityFacts,
  type RoomClosure,
  type UnavailabilityKind,
  unavailability,
  unavailableDuring,
  type WeeklyPattern,
} from '../domain/docket/availability.ts';
import { needsFaults } from '../domain/docket/needs.ts';
import type { HearingMode } from '../domain/lifecycle/events.ts';
import { type HearingNeeds, noNeeds } from '../domain/lifecycle/hearing-needs.ts';
import type { RoomFeature } from '../domain/room-features.ts';
import type { Db } from '../store/database.ts';
import * as availability from '../store/repositories/availability.ts';
import * as court from '../store/repositories/court.ts';
import { type Context, localNow } from './context.ts';

/** Something that could make scheduled hearings impossible. */
export type AvailabilityChange =
  | { readonly change: 'absence'; readonly absence: Absence }
  | { readonly change: 'pattern'; readonly pattern: WeeklyPattern }
  | { readonly change: 'closure'; readonly closure: RoomClosure }
  | { readonly change: 'patternRemoved'; readonly id: string }
  | { readonly change: 'absenceRemoved' | 'closureRemoved'; readonly id: string }
  | { readonly change: 'absences'; readonly absences: readonly Absence[] }
  | {
      readonly change: 'room';
      readonly roomId: string;
      readonly isActive: boolean;
      readonly features: readonly RoomFeature[];
    }
  | { readonly change: 'needs'; readonly caseId: string; readonly needs: HearingNeeds }
  | { readonly change: 'closingDay'; readonly on: LegalDate; readonly reason: string };

/** A scheduled hearing that a change makes impossible, and what stands against it. */
export interface Hit {
  readonly hearingId: string;
  readonly caseId: string;
  readonly number: string | null;
  readonly mode: HearingMode;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly resourceName: string;
  readonly why:
    | { readonly code: 'unavailable'; readonly kind: UnavailabilityKind; readonly reason: string }
    | { readonly code: 'roomLacks'; readonly features: RoomFeature[] }
    | { readonly code: 'modeUnfit' | 'roomInactive' };
}

/**
 * The scheduled hearings ahead that a change makes impossible, by start: those it newly stands against, and those the entry itself stands
 * against when it is saved again. Asked before the change is written.
 */
export async function hitsOf(context: Context, db: Db, what: AvailabilityChange): Promise<Hit[]> {
  switch (what.change) {
    case 'room':
      return roomHits(context, db, what);
    case 'needs':
      return needsHits(context, db, what);
    case 'absence':
      return entryHits(context, db, [`staff:${what.absence.staffId}`], [what.absence.id], (facts) => ({
        ...facts,
        absences: replaced(facts.absences, what.absence),
      }));
    case 'absences': {
      const resources = [...new Set(what.absences.map(({ staffId }) => `staff:${staffId}`))];
      const ids = what.absences.map(({ id }) => id);
      return entryHits(context, db, resources, ids, (facts) => ({
        ...facts,
        absences: [...facts.absences, ...what.absences],
      }));
    }
    case 'closure':
      return entryHits(context, db, [`room:${what.closure.roomId}`], [what.closure.id], (facts) => ({
        ...facts,
        roomClosures: replaced(facts.roomClosures, what.closure),
      }));
    case 'pattern':
      return entryHits(context, db, [`staff:${what.pattern.staffId}`], [what.pattern.id], (facts) => ({
        ...facts,
        patterns: replaced(facts.patterns, what.pattern),
      }));
    case 'patternRemoved': {
      const gone = (await availability.patterns(db)).find(({ id }) => id === what.id);
      if (gone === undefined) return [];
      return entryHits(context, db, [`staff:${gone.staffId}`], [], (facts) => ({
        ...facts,
        patterns: facts.patterns.filter(({ id }) => id !== what.id),
      }));
    }
    case 'closingDay':
      return closingDayHits(context, db, what);
    case 'absenceRemoved':
    case 'closureRemoved':
      return [];
  }
}

async function entryHits(
  context: Context,
  db: Db,
  resources: readonly string[],
  ids: readonly string[],
  apply: (facts: AvailabilityFacts) => AvailabilityFacts,
): Promise<Hit[]> {
  const hearings = await availability.hearingsAhead(db, resources, localNow(context));
  const days = [...new Set(hearings.map(({ starts_at }) => dateOf(starts_at)))].sort();
  const before = await factsOf(context, db, days);
  const [listBefore, listAfter] = [unavailability(before, days), unavailability(apply(before), days)];
  const names = await namesOf(db);
  return hearings.flatMap((hearing) => {
    const interval = { startsAt: hearing.starts_at, endsAt: hearing.ends_at };
    const key = [hearing.resource_key];
    const against = unavailableDuring(listAfter, key, interval);
    const isNew = unavailableDuring(listBefore, key, interval).length === 0;
    const found = against.find(({ id }) => ids.includes(id)) ?? (isNew ? against[0] : undefined);
    if (found === undefined) return [];
    const { kind, reason } = found;
    const resourceName = names.get(hearing.resource_key) ?? hearing.resource_key;
    return [toHit(hearing, resourceName, { code: 'unavailable', kind, reason })];
  });
}

/** Only what may change is read: a closing day of the court stands against a hearing before and after. */
async function factsOf(context: Context, db: Db, days: readonly LegalDate[]): Promise<AvailabilityFacts> {
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined || last === undefined
      ? null
      : { startsAt: `${first}T00:00` as LocalDateTime, endsAt: `${last}T23:59` as LocalDateTime };
  return {
    calendar: context.legal.calendar,
    staffIds: [],
    roomIds: [],
    absences: span === null ? [] : await availability.absences(db, span),
    patterns: await availability.patterns(db),
    roomClosures: span === null ? [] : await availability.closures(db, span),
  };
}

async function roomHits(
  context: Context,
  db: Db,
  what: Extract<AvailabilityChange, { change: 'room' }>,
): Promise<Hit[]> {
  const hearings = await availability.hearingsAhead(db, [`room:${what.roomId}`], localNow(context));
  const room = (await court.rooms(db)).find(({ id }) => id === what.roomId);
  const name = room?.name ?? what.roomId;
  return hearings.flatMap((hearing) => {
    if (!what.isActive) return [toHit(hearing, name, { code: 'roomInactive' })];
    const fault = needsFaults(readNeeds(hearing.needs), hearing.mode, what.features).find(
      ({ code }) => code === 'roomLacks',
    );
    return fault?.code === 'roomLacks'
      ? [toHit(hearing, name, { code: 'roomLacks', features: [...fault.features] })]
      : [];
  });
}

async function needsHits(
  context: Context,
  db: Db,
  what: Extract<AvailabilityChange, { change: 'needs' }>,
): Promise<Hit[]> {
  const hearings = await availability.hearingsAheadOfCase(db, what.caseId, localNow(context));
  const rooms = new Map((await court.rooms(db)).map((room) => [room.id, room]));
  return hearings.flatMap((hearing) => {
    const room = hearing.room_id === null ? undefined : rooms.get(hearing.room_id);
    const features = room === undefined ? null : readFeatures(room.features);
    const name = room?.name ?? '';
    return needsFaults(what.needs, hearing.mode, features)
      .slice(0, 1)
      .map((fault) =>
        toHit(
          hearing,
          name,
          fault.code === 'roomLacks'
            ? { code: 'roomLacks', features: [...fault.features] }
            : { code: 'modeUnfit' },
        ),
      );
  });
}

/** A day on which the court is closed stands against every hearing of that day, in a room or online. */
async function closingDayHits(
  context: Context,
  db: Db,
  { on, reason }: Extract<AvailabilityChange, { change: 'closingDay' }>,
): Promise<Hit[]> {
  const name = (await court.find(db))?.name ?? '';
  const hearings = await availability.hearingsOfDay(db, on, localNow(context));
  return hearings.map((hearing) =>
    toHit(hearing, name, { code: 'unavailable', kind: 'courtClosed', reason }),
  );
}

/** Needs as a projection keeps them; none where none were recorded. */
export function readNeeds(json: string | null): HearingNeeds {
  return json === null ? noNeeds : (JSON.parse(json) as HearingNeeds);
}

/** Features of a room as the store keeps them. */
export function readFeatures(json: string): RoomFeature[] {
  return JSON.parse(json) as RoomFeature[];
}

async function namesOf(db: Db): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...(await court.rooms(db)).map(({ id, name }) => [`room:${id}`, name] as const),
    ...(await court.staff(db)).map(({ id, name }) => [`staff:${id}`, name] as const),
  ]);
}

function replaced<T extends { readonly id: string }>(list: readonly T[], entry: T): readonly T[] {
  return [...list.filter(({ id }) => id !== entry.id), entry];
}

function toHit(
  hearing: Omit<availability.HearingAhead, 'resource_key'>,
  resourceName: string,
  why: Hit['why'],
): Hit {
  return {
    hearingId: hearing.hearing_id,
    caseId: hearing.case_id,
    number: hearing.case_number,
    mode: hearing.mode,
    startsAt: hearing.starts_at,
    endsAt: hearing.ends_at,
    resourceName,
    why,
  };
}
