import type { LegalDate } from '../dates.ts';
import type { Application } from './application.ts';
import type { RecordedEvent } from './events.ts';

/** What became of the application in the course of the case. */
export interface Changes {
  /** Ids of parties who came in later: the papers of the acceptance are not theirs. */
  readonly joinedLater: ReadonlySet<string>;
  /** When claims or parties changed, so that a new copy has to go out. */
  readonly on: readonly LegalDate[];
}

/** Who joined after the application was taken in, and when it changed. */
export function changesOf(events: readonly RecordedEvent[]): Changes {
  const known = new Set<string>();
  const joinedLater = new Set<string>();
  const on: LegalDate[] = [];
  const note = (application: Application, isLater: boolean) => {
    for (const { id } of application.parties) {
      if (isLater && !known.has(id)) joinedLater.add(id);
      known.add(id);
    }
  };
  for (const { event, effectiveOn } of events) {
    if (event.type === 'received' || event.type === 'applicationCorrected') note(event.application, false);
    if (event.type === 'claimsChanged' || event.type === 'partyAdded' || event.type === 'mergedIn') {
      note(event.application, true);
      on.push(effectiveOn);
    }
  }
  return { joinedLater, on };
}
