import { type LegalDate, type LocalDateTime, timeOf, toLocalDateTime } from '../dates.ts';
import type { HearingMode, HearingPlan } from '../lifecycle/events.ts';
import type { PlanQuestion } from './plan-question.ts';
import { type Breach, breachesOf, docketRules, type RuleId } from './rules.ts';
import { sessionsOn } from './sessions.ts';

/** A stretch of one day in which something stands against a hearing, as the board draws it. */
export interface PlaceBlock {
  readonly day: LegalDate;
  /** `HH:MM`, half-open; `24:00` is the end of the day. */
  readonly from: string;
  readonly to: string;
  /** `room:…` or `staff:…`; null: whatever the room and whoever sits. */
  readonly resource: string | null;
  readonly breach: Breach;
}

/** What places are asked for: a hearing without its hour, the days, and the rooms and people it may lie with. */
export interface PlacesQuestion extends Omit<PlanQuestion, 'plan'> {
  /** Null: not chosen yet; a courtroom then means in person, an online room online. */
  readonly mode: HearingMode | null;
  readonly days: readonly LegalDate[];
  readonly roomIds: readonly string[];
  readonly staffIds: readonly string[];
}

/** Rules that hang on the hour, because somebody or something may be taken then. */
const hourly: readonly RuleId[] = ['overlap', 'held', 'unavailable'];
/** Rules that hang on the room, and those that hang on who sits. */
const ofRoom: readonly RuleId[] = ['place', 'needs', 'onlineConsent'];
const ofPerson: readonly RuleId[] = ['recused', 'recusalPending'];
/** Rules of the form itself, which a place can neither break nor mend, and the one that hangs on the gaps between sessions. */
const ofForm: readonly RuleId[] = ['interval', 'tribunal', 'session'];
/** The rest hang on the day, and so does what the needs say of the mode and the parties of going online. */
const ofDay = docketRules.flatMap(({ id }) =>
  [...hourly, ...ofPerson, ...ofForm, 'place'].includes(id) ? [] : [id],
);

/**
 * Everything that stands against the hearing on these days, as stretches of the day. It asks the very rules that a save asks
 * (`docketRules`), with plans made for the purpose: one for each day, one for each room and person of each day, and one for each gap
 * between the sessions. So a place without a block that is refused can be saved, and one with such a block cannot.
 */
export function placesOf(question: PlacesQuestion): readonly PlaceBlock[] {
  const taken = byDay(question.taken);
  const holds = byDay(question.holds);
  const unavailable = byDay(question.unavailable);
  return question.days.flatMap((day) => {
    const onDay: Probe = {
      ...question,
      day,
      taken: taken.get(day) ?? [],
      holds: holds.get(day) ?? [],
      unavailable: unavailable.get(day) ?? [],
    };
    return [...ofTheDay(onDay), ...ofTheGaps(onDay), ...ofParties(onDay), ...ofResources(onDay)];
  });
}

interface Probe extends PlacesQuestion {
  readonly day: LegalDate;
}

function ofTheDay(probe: Probe): PlaceBlock[] {
  return ask(probe, {}, ofDay).map((breach) => wholeDay(probe.day, null, breach));
}

/** Before, between and after the sessions of the day. */
function ofTheGaps(probe: Probe): PlaceBlock[] {
  const { day, court } = probe;
  const sessions = sessionsOn(court.sessionHours, day);
  const edges = ['00:00', ...sessions.flatMap(({ from, to }) => [from, to]), '24:00'];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    if (index % 2 === 1 || to === undefined || from >= to) return [];
    return ask(probe, { startsAt: at(day, from), endsAt: at(day, to) }, ['session']).map((breach) => ({
      day,
      from,
      to,
      resource: null,
      breach,
    }));
  });
}

/** The parties and agents, who come along wherever the hearing is. */
function ofParties(probe: Probe): PlaceBlock[] {
  return hours(probe, {}).map((breach) => stretch(probe.day, null, breach));
}

function ofResources(probe: Probe): PlaceBlock[] {
  const { day } = probe;
  const alone = withoutParties(probe);
  const rooms = probe.roomIds.flatMap((roomId) => {
    const resource = `room:${roomId}`;
    const mode = probe.mode ?? modeOf(probe, roomId);
    return [
      ...ask(probe, { roomId, mode }, ofRoom).map((breach) => wholeDay(day, resource, breach)),
      ...hours(only(alone, resource), { roomId }).map((breach) => stretch(day, resource, breach)),
    ];
  });
  const people = probe.staffIds.flatMap((staffId) => {
    const resource = `staff:${staffId}`;
    const plan = isArbitrator(probe, staffId) ? { arbitratorIds: [staffId] } : { clerkId: staffId };
    return [
      ...ask(probe, plan, ofPerson).map((breach) => wholeDay(day, resource, breach)),
      ...hours(only(alone, resource), plan).map((breach) => stretch(day, resource, breach)),
    ];
  });
  return [...rooms, ...people];
}

/** Parties and agents are asked about once for the day, not again with each room. */
function withoutParties(probe: Probe): Probe {
  const { state } = probe;
  return { ...probe, state: { ...state, application: { ...state.application, parties: [], agents: [] } } };
}

/** Of the day's bookings only those of one resource: it is asked about alone, and often. */
function only(probe: Probe, resource: string): Probe {
  return {
    ...probe,
    taken: probe.taken.filter(({ resourceKey }) => resourceKey === resource),
    holds: probe.holds.filter(({ resourceKey }) => resourceKey === resource),
    unavailable: probe.unavailable.filter((away) => away.resource === resource),
  };
}

/** What the hourly rules find in the whole day: every stretch that is taken shows up. */
function hours(probe: Probe, plan: Partial<HearingPlan>): readonly Breach[] {
  const isTaken = probe.taken.length + probe.holds.length + probe.unavailable.length > 0;
  return isTaken ? ask(probe, plan, hourly) : [];
}

function ask(probe: Probe, plan: Partial<HearingPlan>, rules: readonly RuleId[]): readonly Breach[] {
  const { mode, day } = probe;
  const whole: HearingPlan = {
    mode: mode ?? 'inPerson',
    roomId: null,
    platform: null,
    startsAt: at(day, '00:00'),
    endsAt: at(day, '24:00'),
    arbitratorIds: [],
    clerkId: null,
    ...plan,
  };
  return breachesOf(
    { ...probe, plan: whole },
    docketRules.filter(({ id }) => rules.includes(id)),
  );
}

function wholeDay(day: LegalDate, resource: string | null, breach: Breach): PlaceBlock {
  return { day, from: '00:00', to: '24:00', resource, breach };
}

/** The part of what was found that lies within the day. */
function stretch(day: LegalDate, resource: string | null, breach: Breach): PlaceBlock {
  if (!('startsAt' in breach)) return wholeDay(day, resource, breach);
  const { startsAt, endsAt } = breach;
  return {
    day,
    from: startsAt < at(day, '00:00') ? '00:00' : timeOf(startsAt),
    to: endsAt > at(day, '23:59') ? '24:00' : timeOf(endsAt),
    resource,
    breach,
  };
}

function isArbitrator({ court }: Probe, staffId: string): boolean {
  return court.people.find(({ id }) => id === staffId)?.functions.includes('arbitrator') === true;
}

function modeOf({ court }: Probe, roomId: string): HearingMode {
  return court.rooms.find(({ id }) => id === roomId)?.kind === 'online' ? 'sync' : 'inPerson';
}

/** A moment of the day; the end of the day is its last minute, as no booking crosses midnight. */
function at(day: LegalDate, clock: string): LocalDateTime {
  return toLocalDateTime(`${day}T${clock === '24:00' ? '23:59' : clock}`);
}

function byDay<Item extends { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const days = new Map<string, Item[]>();
  for (const item of items) {
    const day = item.startsAt.slice(0, 10);
    const list = days.get(day);
    if (list === undefined) days.set(day, [item]);
    else list.push(item);
  }
  return days;
}
