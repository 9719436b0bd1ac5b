import type { LegalDate } from '../domain/dates.ts';
import { type DueDate, daysLeft } from '../domain/deadlines/due-dates.ts';
import { type Reminders, severityOf } from '../domain/deadlines/severity.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';

/** Names of a case's parties by id. */
export function partyNames(state: CaseState): ReadonlyMap<string, string> {
  return new Map(state.application.parties.map((party) => [party.id, party.name]));
}

/** A date as screens show it. */
export function dueDateView(
  date: DueDate,
  names: ReadonlyMap<string, string>,
  today: LegalDate,
  reminders: Reminders,
) {
  const { key, limit, trigger, start, period, dueOn, isProvisional, metBy } = date;
  return {
    key,
    rule: limit.id,
    kind: limit.kind,
    actor: limit.actor,
    titleZh: limit.titleZh,
    titleEn: limit.titleEn,
    basis: limit.basis,
    certainty: limit.certainty,
    scope: limit.scope,
    partyName: trigger.partyId === null ? null : (names.get(trigger.partyId) ?? null),
    triggerFact: trigger.kind,
    triggerOn: trigger.on,
    startFact: start.kind,
    startOn: start.on,
    length: period.length,
    unit: limit.unit,
    direction: limit.direction,
    dueOn,
    isProvisional,
    daysLeft: dueOn === null ? null : daysLeft(dueOn, today),
    severity: severityOf(dueOn, today, reminders),
    metOn: metBy?.on ?? null,
    metFact: metBy?.kind ?? null,
  };
}
