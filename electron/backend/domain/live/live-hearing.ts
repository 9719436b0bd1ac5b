import type { LocalDateTime } from '../dates.ts';
import type { CheckChannel, IncidentCause, LiveEntry, OutsideMeeting } from './live-entry.ts';

/** An entry with the moment it was made. */
export interface StampedLiveEntry {
  readonly at: LocalDateTime;
  readonly entry: LiveEntry;
}

/** Somebody of a party's side as the entries tell of him. */
export interface LivePerson {
  readonly partyId: string;
  readonly name: string;
  readonly isAdmitted: boolean;
  readonly firstAdmittedAt: LocalDateTime | null;
  readonly identity: { readonly isMatched: boolean; readonly at: LocalDateTime } | null;
  readonly rulesConfirmed: { readonly sha256: string; readonly at: LocalDateTime } | null;
}

export interface LiveIncident {
  readonly id: string;
  readonly cause: IncidentCause;
  readonly partyId: string | null;
  readonly from: LocalDateTime;
  /** Null: it lasts. */
  readonly to: LocalDateTime | null;
  readonly note: string;
}

export interface LiveHearing {
  /** Null: in the court's own room. */
  readonly meeting: OutsideMeeting | null;
  readonly people: readonly LivePerson[];
  /** The latest check of each party. */
  readonly checks: readonly {
    readonly partyId: string;
    readonly channel: CheckChannel;
    readonly isGood: boolean;
    readonly at: LocalDateTime;
    readonly note: string;
  }[];
  readonly incidents: readonly LiveIncident[];
  readonly attempts: readonly {
    readonly partyId: string;
    readonly isReached: boolean;
    readonly at: LocalDateTime;
    readonly note: string;
  }[];
  readonly recordings: readonly Extract<LiveEntry, { kind: 'recordingTaken' }>[];
}

/** What the entries of a synchronous hearing, in their order, add up to. */
export function liveHearing(entries: readonly StampedLiveEntry[]): LiveHearing {
  const people = new Map<string, LivePerson>();
  const checks = new Map<string, LiveHearing['checks'][number]>();
  const incidents = new Map<string, LiveIncident>();
  const attempts: LiveHearing['attempts'][number][] = [];
  const recordings: Extract<LiveEntry, { kind: 'recordingTaken' }>[] = [];
  let meeting: OutsideMeeting | null = null;
  const change = (partyId: string, name: string, part: Partial<LivePerson>) => {
    const key = personKey(partyId, name);
    people.set(key, { ...(people.get(key) ?? newcomer(partyId, name)), ...part });
  };
  for (const { at, entry } of entries) {
    switch (entry.kind) {
      case 'equipmentChecked':
        checks.set(entry.partyId, { ...entry, at });
        break;
      case 'meetingSet':
        meeting = entry.meeting;
        break;
      case 'admitted': {
        const known = people.get(personKey(entry.partyId, entry.name));
        change(entry.partyId, entry.name, {
          isAdmitted: true,
          firstAdmittedAt: known?.firstAdmittedAt ?? at,
        });
        break;
      }
      case 'sentOut':
        change(entry.partyId, entry.name, { isAdmitted: false });
        break;
      case 'identityChecked':
        change(entry.partyId, entry.name, { identity: { isMatched: entry.isMatched, at } });
        break;
      case 'rulesConfirmed':
        change(entry.partyId, entry.name, { rulesConfirmed: { sha256: entry.sha256, at } });
        break;
      case 'contactTried':
        attempts.push({ ...entry, at });
        break;
      case 'incident': {
        const { incidentId: id, cause, partyId, from, note } = entry;
        incidents.set(id, { id, cause, partyId, from, to: null, note });
        break;
      }
      case 'incidentEnded': {
        const begun = incidents.get(entry.incidentId);
        if (begun !== undefined) incidents.set(begun.id, { ...begun, to: entry.to });
        break;
      }
      case 'recordingTaken':
        recordings.push(entry);
        break;
    }
  }
  return {
    meeting,
    people: [...people.values()],
    checks: [...checks.values()],
    incidents: [...incidents.values()],
    attempts,
    recordings,
  };
}

/** One person of one party: a party and its agents are told apart by name. */
export function personKey(partyId: string, name: string): string {
  return `${partyId} ${name}`;
}

function newcomer(partyId: string, name: string): LivePerson {
  return { partyId, name, isAdmitted: false, firstAdmittedAt: null, identity: null, rulesConfirmed: null };
}
