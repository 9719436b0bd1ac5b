import type { LegalDate } from '../dates.ts';
import type { CaseDocumentKind } from '../document-kind.ts';
import type { Party } from '../lifecycle/application.ts';
import type { CaseState, Hearing, Service } from '../lifecycle/case-state.ts';
import type { ServiceMode } from '../lifecycle/procedural-events.ts';
import { partiesToServe } from '../lifecycle/representation.ts';
import { noticesOf } from '../lifecycle/service-facts.ts';

export const noticeStatuses = ['outstanding', 'issued', 'sent', 'served'] as const;
/** How far the notice of how a hearing now stands has come: nothing done, paper made, sent, received. */
export type NoticeStatus = (typeof noticeStatuses)[number];

/** What there is to tell of a hearing. */
export type NoticeMatter = 'date' | 'newDate' | 'postponed' | 'cancelled';

export interface NoticeRecipient {
  readonly party: Party;
  /** How papers last reached the party. */
  readonly channel: ServiceMode | null;
  /** The day on which the party was told of a date that no longer stands. */
  readonly toldOldOn: LegalDate | null;
  readonly status: NoticeStatus;
  /** Papers of the present state that are not made for this party yet. */
  readonly papers: readonly CaseDocumentKind[];
  readonly documentId: string | null;
}

/** What is to be told; null when the hearing is over and nobody waits for word. */
export function noticeMatter({ status, moved }: Hearing): NoticeMatter | null {
  if (status === 'scheduled') return moved === undefined ? 'date' : 'newDate';
  return status === 'postponed' || status === 'cancelled' ? status : null;
}

/**
 * Who must be told of how a hearing now stands, with what has been done about it; derived from the history each time. Of a date everybody
 * who is served is told; that a hearing was put off or cancelled only who had word of it.
 */
export function noticeRecipients(state: CaseState, hearing: Hearing): readonly NoticeRecipient[] {
  const matter = noticeMatter(hearing);
  if (matter === null) return [];
  const recipients = partiesToServe(state).map((party) => recipient(state, hearing, party));
  return matter === 'date' || matter === 'newDate'
    ? recipients
    : recipients.filter(({ toldOldOn }) => toldOldOn !== null).map((item) => ({ ...item, papers: [] }));
}

function recipient(state: CaseState, hearing: Hearing, party: Party): NoticeRecipient {
  const present = noticesOf(state.services, hearing).filter(reaches(party));
  const document = state.documents.findLast(
    ({ hearingId, partyId, id }) =>
      hearingId === hearing.id && partyId === party.id && hearing.moved?.oldDocumentIds.includes(id) !== true,
  );
  const isServed = present.some(({ served }) => served.some(({ partyId }) => partyId === party.id));
  const status = isServed
    ? 'served'
    : present.length > 0
      ? 'sent'
      : document !== undefined
        ? 'issued'
        : 'outstanding';
  return {
    party,
    channel: state.services.findLast(reaches(party))?.mode ?? null,
    toldOldOn: toldOldOn(state, hearing, party),
    status,
    papers: [
      ...(needsPanelNotice(state, party) ? (['panelNotice'] as const) : []),
      ...(status === 'outstanding' ? (['hearingNotice'] as const) : []),
    ],
    documentId: document?.id ?? null,
  };
}

function reaches({ id }: Party): (service: Service) => boolean {
  return ({ partyIds }) => partyIds.includes(id);
}

function toldOldOn({ services, documents }: CaseState, { moved }: Hearing, party: Party): LegalDate | null {
  if (moved === undefined) return null;
  const sent = services
    .filter((service) => moved.oldServiceIds.includes(service.id) && reaches(party)(service))
    .map(({ startedOn }) => startedOn);
  const written = documents
    .filter(({ id, partyId }) => moved.oldDocumentIds.includes(id) && partyId === party.id)
    .map(({ issuedOn }) => issuedOn);
  return [...sent, ...written].sort().at(-1) ?? null;
}

/** A tribunal is made known to each party, and anew when its members change (LAW 32). */
function needsPanelNotice({ tribunal, services, documents }: CaseState, party: Party): boolean {
  if (tribunal === null) return false;
  const since = tribunal.formedOn;
  const isSent = services.some(
    (service) =>
      reaches(party)(service) &&
      service.startedOn >= since &&
      (service.subjects.includes('panelNotice') || service.subjects.includes('oneTimeNotice')),
  );
  return (
    !isSent &&
    !documents.some(
      ({ kind, partyId, issuedOn }) =>
        kind === 'panelNotice' && (partyId === null || partyId === party.id) && issuedOn >= since,
    )
  );
}
