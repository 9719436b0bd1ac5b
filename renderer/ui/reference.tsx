import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Reference, Room, StaffMember } from '../../electron/backend/api/contract/court.ts';
import type { Me } from '../../electron/backend/api/contract/session.ts';
import { type Calendar, createCalendar } from '../../electron/backend/domain/calendar.ts';
import { isAllowed } from '../../electron/backend/domain/permissions.ts';
import { useLanguage } from './i18n.ts';

/** What every screen knows about the court; loaded before the frame shows. */
export interface CourtReference extends Pick<Reference, 'court' | 'causes' | 'today' | 'sessionHours'> {
  readonly rooms: readonly Room[];
  readonly staff: readonly StaffMember[];
  readonly calendar: Calendar;
  readonly calendarYears: Reference['calendar']['years'];
  /** Name of a person; the id itself when the court no longer knows it. */
  readonly staffName: (id: string) => string;
  readonly roomName: (id: string) => string;
  /** Cause of the pick list in the language on screen. */
  readonly causeName: (code: string) => string;
}

interface Loaded {
  readonly reference: CourtReference;
  readonly me: Me;
}

const ReferenceContext = createContext<Loaded | null>(null);

interface ReferenceProviderProps {
  readonly reference: Reference;
  readonly me: Me;
  readonly children: ReactNode;
}

/** Gives the screens below the court's people, rooms, causes and calendar, and the person signed in. */
export function ReferenceProvider({ reference, me, children }: ReferenceProviderProps) {
  const [language] = useLanguage();
  const loaded = useMemo(
    () => ({ reference: courtReference(reference, language === 'en'), me }),
    [reference, me, language],
  );
  return <ReferenceContext value={loaded}>{children}</ReferenceContext>;
}

/** The court as the screens know it. @throws Error outside the frame (sign-in, set-up). */
export function useReference(): CourtReference {
  return useLoaded().reference;
}

/** The same where a component also lives outside the frame: null there. */
export function useOptionalReference(): CourtReference | null {
  return useContext(ReferenceContext)?.reference ?? null;
}

/** The person signed in. @throws Error outside the frame. */
export function useMe(): Me {
  return useLoaded().me;
}

/** Whether the person signed in may call a procedure (`cases.accept`); the server decides again. */
export function useCan(procedure: string): boolean {
  return isAllowed(procedure, useMe().functions);
}

function useLoaded(): Loaded {
  const loaded = useContext(ReferenceContext);
  if (loaded === null) throw new Error('useReference is used outside the frame');
  return loaded;
}

function courtReference(reference: Reference, isEnglish: boolean): CourtReference {
  const staff = new Map(reference.staff.map((person) => [person.id, person.name]));
  const rooms = new Map(reference.rooms.map((room) => [room.id, room.name]));
  const causes = new Map(reference.causes.map((cause) => [cause.code, isEnglish ? cause.en : cause.zh]));
  return {
    court: reference.court,
    causes: reference.causes,
    today: reference.today,
    sessionHours: reference.sessionHours,
    rooms: reference.rooms,
    staff: reference.staff,
    calendar: createCalendar(reference.calendar.years, reference.calendar.closingDays),
    calendarYears: reference.calendar.years,
    staffName: (id) => staff.get(id) ?? id,
    roomName: (id) => rooms.get(id) ?? id,
    causeName: (code) => causes.get(code) ?? code,
  };
}
