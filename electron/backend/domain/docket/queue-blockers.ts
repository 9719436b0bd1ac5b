import type { LegalDate } from '../dates.ts';
import type { CaseState } from '../lifecycle/case-state.ts';
import { onlineConsents } from '../lifecycle/online-consent.ts';
import { openActions } from '../lifecycle/postponement.ts';
import type { HearingWindow } from './hearing-window.ts';
import type { DocketRules } from './plan-question.ts';

export const queueBlockerCodes = [
  'suspended',
  'actionOpen',
  'noTribunal',
  'recusalPending',
  'awaitingService',
  'defenceUntil',
  'consentMissing',
  'noLawfulDay',
] as const;
export type QueueBlockerCode = (typeof queueBlockerCodes)[number];

/** What keeps a case from being listed, or from being listed earlier. Names are of parties or ids of staff, as the code says. */
export interface QueueBlocker {
  readonly code: QueueBlockerCode;
  readonly on: LegalDate | null;
  readonly partyName: string | null;
  readonly staffId: string | null;
  readonly text: string;
  readonly ref: string | null;
}

/** Everything that stands between a waiting case and a hearing, from its facts today; empty: it can be listed. */
export function queueBlockers(
  state: CaseState,
  window: HearingWindow,
  rules: DocketRules,
): readonly QueueBlocker[] {
  const blockers: QueueBlocker[] = [];
  const add = (code: QueueBlockerCode, more: Partial<QueueBlocker> = {}) =>
    blockers.push({ code, on: null, partyName: null, staffId: null, text: '', ref: null, ...more });
  if (window.suspendedSince !== null) add('suspended', { on: window.suspendedSince });
  for (const { id, text, assigneeId } of openActions(state.postponements))
    add('actionOpen', { text, staffId: assigneeId, ref: id });
  if (state.tribunal === null) add('noTribunal');
  for (const { staffId, decidedOn, requestedOn } of state.recusals)
    if (decidedOn === null) add('recusalPending', { on: requestedOn, staffId });
  for (const { partyName, until, isServed } of window.defences)
    add(isServed ? 'defenceUntil' : 'awaitingService', { on: until, partyName });
  for (const partyName of withoutConsent(state, rules)) add('consentMissing', { partyName });
  const until = window.award?.until ?? null;
  if (until !== null && window.earliest > until) add('noLawfulDay', { on: until });
  return blockers;
}

/** A case that was to be heard online last wants the word of its parties before it is listed so again. */
function withoutConsent(state: CaseState, { onlineConsent }: DocketRules): readonly string[] {
  const mode = state.hearings.at(-1)?.plan.mode ?? 'inPerson';
  if (mode === 'inPerson' || !onlineConsent[mode]) return [];
  return onlineConsents(state, mode)
    .filter(({ isGiven }) => isGiven !== true)
    .map(({ party }) => party.name);
}
