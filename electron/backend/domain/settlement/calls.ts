import { addDays, type LegalDate } from '../dates.ts';
import type { Application, Party } from '../lifecycle/application.ts';
import type { Fen } from '../money.ts';
import { type InstalmentShare, type PerformanceRecord, together } from './performance.ts';
import type { CallResult } from './performance-entry.ts';

/** The respondent is reminded from this many days before an instalment is due. */
export const remindDays = 3;

/** Why somebody is rung: has it arrived (the payee); do not forget (the payer, before the day); why not (the payer, after it). */
export const callReasons = ['didItArrive', 'willItCome', 'whyNot'] as const;
export type CallReason = (typeof callReasons)[number];

/** Somebody to ring today about an instalment. */
export interface Call {
  readonly party: Party;
  readonly reason: CallReason;
  readonly instalment: number;
  readonly dueOn: LegalDate;
  /** Open to this person; for the payer and for representatives what is open to everybody. */
  readonly openFen: Fen;
}

interface Performing {
  readonly application: Application;
  readonly representativeIds: readonly string[];
  readonly records: readonly PerformanceRecord[];
}

/**
 * Whom to ring today, by instalment: the payer within three days before the day, the payee from the day on, and the payer again
 * after a payee said that nothing came. Represented workers are rung through their representatives. Nobody is rung twice a day, nor a
 * payer who has answered, and nobody about two instalments: the earliest open one comes first; who did not answer is rung the next day. What is recorded as broken is not rung about.
 */
export function callsFor(
  { application, representativeIds, records }: Performing,
  shares: readonly InstalmentShare[],
  today: LegalDate,
): readonly Call[] {
  const open = shares.filter(({ paidOn, brokenOn }) => paidOn === null && brokenOn === null);
  const positions = [...new Set(open.map(({ position }) => position))].sort((a, b) => a - b);
  const payers = application.parties.filter(({ role }) => role === 'respondent');
  const calls = positions.flatMap((instalment) => {
    const here = open.filter(({ position }) => position === instalment);
    const { dueOn } = together(here);
    if (dueOn === null || addDays(dueOn, -remindDays) > today) return [];
    const made = callsMade(records, instalment);
    const payees =
      today < dueOn ? [] : payeesToRing(application, representativeIds, here).filter(notRung(made, today));
    const missing = made.some(({ result, on }) => result === 'notArrived' && on >= dueOn);
    const from = today < dueOn ? addDays(dueOn, -remindDays) : dueOn;
    const ask = today < dueOn || missing ? payers.filter(({ id }) => !isAnswered(made, id, from, today)) : [];
    const reason = today < dueOn ? 'willItCome' : 'whyNot';
    const openFen = openOf(here);
    return [
      ...payees.map((payee) => ({ ...payee, reason: 'didItArrive' as const, instalment, dueOn })),
      ...ask.map((party) => ({ party, reason, instalment, dueOn, openFen }) as const),
    ];
  });
  const isFirst = (call: Call, index: number) =>
    calls.findIndex(({ party }) => party.id === call.party.id) === index;
  return calls.filter(isFirst);
}

interface CallMade {
  readonly partyId: string;
  readonly on: LegalDate;
  readonly result: CallResult;
}

function callsMade(records: readonly PerformanceRecord[], instalment: number): readonly CallMade[] {
  return records.flatMap(({ on, entry }) =>
    entry.kind === 'called' && entry.instalment === instalment
      ? [{ partyId: entry.partyId, on, result: entry.result }]
      : [],
  );
}

function notRung(made: readonly CallMade[], today: LegalDate) {
  return ({ party }: { party: Party }) =>
    !made.some(({ partyId, on }) => partyId === party.id && on === today);
}

/** Rung today, or since the day it became worth asking and picked up. */
function isAnswered(made: readonly CallMade[], id: string, from: LegalDate, today: LegalDate): boolean {
  return made.some(
    ({ partyId, on, result }) => partyId === id && (on === today || (on >= from && result !== 'noAnswer')),
  );
}

/** The representatives where there are any; else everybody something is open to; all applicants where nobody said who gets what. */
function payeesToRing(
  { parties }: Application,
  representativeIds: readonly string[],
  open: readonly InstalmentShare[],
): { party: Party; openFen: Fen }[] {
  const applicants = parties.filter(({ role }) => role === 'applicant');
  const representatives = applicants.filter(({ id }) => representativeIds.includes(id));
  if (representatives.length > 0) return representatives.map((party) => ({ party, openFen: openOf(open) }));
  return applicants.flatMap((party) => {
    const own = open.filter(({ payeeId }) => payeeId === party.id || payeeId === null);
    return own.length === 0 ? [] : [{ party, openFen: openOf(own) }];
  });
}

function openOf(shares: readonly InstalmentShare[]): Fen {
  const { amountFen, paidFen } = together(shares);
  return amountFen - paidFen;
}
