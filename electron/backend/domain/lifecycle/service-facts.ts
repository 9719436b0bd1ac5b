import type { LegalDate } from '../dates.ts';
import { instrumentsOf } from '../instruments/instrument.ts';
import { outcomeReceipt, receiptsOf, remedyRef } from '../instruments/receipts.ts';
import type { Fact, Hearing, Service } from './case-state.ts';
import type { Changes } from './changes.ts';
import type { FactKind } from './fact-kinds.ts';
import type { Folding } from './fold.ts';
import type { ServiceMode, ServiceSubject } from './procedural-events.ts';
import { partiesToServe } from './representation.ts';

/** What service of papers adds to the facts of a case; procedure.md section 16. */
export function serviceFacts(state: Folding, changes: Changes): readonly Fact[] {
  return [
    ...awardsServed(state),
    ...sentToAll(state, changes.joinedLater),
    ...state.services.flatMap((service) => [
      ...startFacts(service),
      ...servedFacts(state, service, changes.on),
    ]),
    ...hearingsNoticed(state),
    ...outcomeServed(state),
  ];
}

/** The services that tell of a hearing as it now stands: those of a time or mode it was moved away from do not count. */
export function noticesOf(
  services: readonly Service[],
  { id, moved }: Pick<Hearing, 'id' | 'moved'>,
): readonly Service[] {
  return services.filter(
    (service) =>
      service.hearingId === id &&
      (moved === undefined || (service.startedOn >= moved.on && !moved.oldServiceIds.includes(service.id))),
  );
}

function carries({ subjects }: Service, ...wanted: readonly ServiceSubject[]): boolean {
  return wanted.some((subject) => subjects.includes(subject));
}

/** The copies, the panel notice and the one notice of a collective case are sent once every addressee has been thought of. */
function sentToAll(state: Folding, joinedLater: ReadonlySet<string>): readonly Fact[] {
  const all = partiesToServe(state).filter((party) => !joinedLater.has(party.id));
  const respondents = all.filter((party) => party.role === 'respondent');
  const principals = all.filter((party) => party.role !== 'thirdParty');
  const facts: (Fact | null)[] = [
    whenCovered(state.services, respondents, 'applicationSentToAll', 'application', 'oneTimeNotice'),
    whenCovered(state.services, principals, 'panelNoticeSent', 'panelNotice', 'oneTimeNotice'),
    whenCovered(state.services, principals, 'oneTimeNoticeSent', 'oneTimeNotice'),
  ];
  return facts.filter((fact) => fact !== null);
}

function whenCovered(
  services: readonly Service[],
  parties: readonly { readonly id: string }[],
  kind: FactKind,
  ...subjects: readonly ServiceSubject[]
): Fact | null {
  const firsts = parties.map((party) =>
    services
      .filter((service) => carries(service, ...subjects) && service.partyIds.includes(party.id))
      .reduce<Service | null>((a, b) => (a === null || b.startedOn < a.startedOn ? b : a), null),
  );
  const last = firsts.reduce<Service | null>(
    (a, b) => (a === null || (b !== null && b.startedOn > a.startedOn) ? b : a),
    null,
  );
  if (last === null || firsts.includes(null)) return null;
  return { kind, on: last.startedOn, partyId: null, ref: null, eventId: last.eventId };
}

const startKinds: Partial<Record<ServiceMode, FactKind>> = {
  publicNotice: 'publicNoticePublished',
  collectivePosting: 'collectivePosted',
  leave: 'refusalLeft',
};
const maturedKinds: Partial<Record<ServiceMode, FactKind>> = {
  publicNotice: 'publicNoticeMatured',
  collectivePosting: 'collectivePostingMatured',
  leave: 'refusalLeaveMatured',
};

function startFacts({ id, mode, startedOn, eventId, subjects }: Service): readonly Fact[] {
  const facts: Fact[] = [];
  const kind = startKinds[mode];
  if (kind !== undefined) facts.push({ kind, on: startedOn, partyId: null, ref: id, eventId });
  if (subjects.includes('defence'))
    facts.push({ kind: 'defenceForwarded', on: startedOn, partyId: null, ref: null, eventId });
  return facts;
}

function servedFacts(state: Folding, service: Service, changedOn: readonly LegalDate[]): readonly Fact[] {
  return service.served.flatMap(({ partyId, on, eventId, mode }) => {
    const party = state.application.parties.find(({ id }) => id === partyId);
    const kinds: FactKind[] = [];
    if (party?.role === 'respondent' && carries(service, 'application', 'oneTimeNotice'))
      kinds.push(...copyServed(state, service.startedOn, partyId, on, changedOn));
    if (carries(service, 'evidenceNotice', 'oneTimeNotice')) kinds.push('evidenceNoticeServed');
    const matured = maturedKinds[mode];
    return [
      ...kinds.map((kind) => ({ kind, on, partyId, ref: null, eventId })),
      ...(matured === undefined ? [] : [{ kind: matured, on, partyId: null, ref: service.id, eventId }]),
    ];
  });
}

/**
 * The first copy opens the defence period; one that was sent out after claims or parties changed, the first to tell of it, opens a new one
 * (RULES 44); any other starts nothing.
 */
function copyServed(
  { services }: Folding,
  startedOn: LegalDate,
  partyId: string,
  on: LegalDate,
  changedOn: readonly LegalDate[],
): readonly FactKind[] {
  const before = services
    .filter(
      (service) =>
        carries(service, 'application', 'oneTimeNotice') &&
        service.served.some((other) => other.partyId === partyId && other.on < on),
    )
    .map((service) => service.startedOn)
    .sort()
    .at(-1);
  if (before === undefined) return ['applicationServed'];
  return changedOn.some((day) => before <= day && day <= startedOn) ? ['newClaimServed'] : [];
}

/** A hearing is noticed once every party has the notice. */
function hearingsNoticed(state: Folding): readonly Fact[] {
  return state.hearings.flatMap((hearing) => {
    const served = noticesOf(state.services, hearing).flatMap((service) => service.served);
    return whenAllServed(state, served, 'hearingNoticeServed', hearing.id);
  });
}

/** Each party's receipt of each award, which opens its remedy against that one. */
function awardsServed(state: Folding): readonly Fact[] {
  const { parties } = state.application;
  return instrumentsOf(state)
    .filter(({ kind }) => kind !== 'mediationDocument')
    .flatMap((instrument) =>
      receiptsOf(state, instrument).flatMap(({ partyId, on, eventId }) => {
        const party = parties.find(({ id }) => id === partyId);
        if (party === undefined) return [];
        const kind = awardServedKind(instrument.finality, party.kind);
        return [{ kind, on, partyId, ref: remedyRef(state, instrument.id, partyId), eventId }];
      }),
    );
}

function outcomeServed(state: Folding): readonly Fact[] {
  const last = outcomeReceipt(state);
  if (last === null) return [];
  const served = { on: last.on, partyId: null, ref: null, eventId: last.eventId };
  return [
    { kind: 'outcomeServedToAll', ...served },
    ...(state.outcome?.method === 'cancelled' ? [{ kind: 'cancellationServed' as const, ...served }] : []),
  ];
}

function whenAllServed(
  state: Folding,
  served: readonly Service['served'][number][],
  kind: FactKind,
  ref: string | null,
): readonly Fact[] {
  const firsts = partiesToServe(state).map((party) =>
    served
      .filter(({ partyId }) => partyId === party.id)
      .reduce<(typeof served)[number] | null>((a, b) => (a === null || b.on < a.on ? b : a), null),
  );
  const all = firsts.filter((first) => first !== null);
  const last = all.reduce<(typeof served)[number] | null>(
    (a, b) => (a === null || b.on > a.on ? b : a),
    null,
  );
  if (last === null || all.length < firsts.length) return [];
  return [{ kind, on: last.on, partyId: null, ref, eventId: last.eventId }];
}

/** Which remedy a party has against an award it received: LAW 48, 49 for a final one, LAW 50 for any other. */
export function awardServedKind(finality: string | null, party: 'worker' | 'employer'): FactKind {
  if (finality !== 'final') return 'nonFinalAwardServed';
  return party === 'worker' ? 'finalAwardServedToWorker' : 'finalAwardServedToEmployer';
}
