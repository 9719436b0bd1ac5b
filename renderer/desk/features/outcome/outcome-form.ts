import { z } from 'zod';
import { calculation } from '../../../../electron/backend/api/contract/calculation.ts';
import type { CaseView, claimDecision, outcome } from '../../../../electron/backend/api/contract/cases.ts';
import { fen, legalDate, longText } from '../../../../electron/backend/api/contract/common.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import {
  awardFinalities,
  type ClaimResult,
  claimResults,
} from '../../../../electron/backend/domain/lifecycle/events.ts';
import { runningSums } from './instalments.ts';
import { sharedSum, sharesOf } from './shares.ts';

export const outcomeMethods = [
  'mediation',
  'award',
  'withdrawn',
  'deemedWithdrawn',
  'dismissed',
  'terminated',
  'transferred',
  'cancelled',
  'other',
] as const;
export type OutcomeMethod = (typeof outcomeMethods)[number];
export type Outcome = z.output<typeof outcome>;
export type Claims = CaseView['application']['claims'];

const decision = z.object({ result: z.enum(claimResults).nullable(), amountFen: fen.nullable() });

const fields = z.object({
  method: z.enum(outcomeMethods),
  decidedOn: legalDate.nullable(),
  amountFen: fen.nullable(),
  instalments: z.array(z.object({ dueOn: legalDate.nullable(), amountFen: fen.nullable() })).max(200),
  terms: longText,
  mediator: z.string().max(200, { error: 'tooLong' }),
  /** What each person gets for each claim, by `shareKey`; empty: not said. */
  shares: z.record(z.string(), fen.nullable()),
  penaltyText: z.string().max(2000, { error: 'tooLong' }),
  isAccelerating: z.boolean(),
  finality: z.enum(awardFinalities).nullable(),
  /** Decisions by claim, so that a draft survives a corrected application. */
  decisions: z.record(z.string(), decision),
  /** Departures from the derived finality, by claim. */
  overrides: z.record(z.string(), z.object({ finality: z.enum(awardFinalities), reason: z.string() })),
  /** How amounts were worked out, by claim. */
  calculations: z.record(z.string(), z.object({ calculation, totalFen: fen })),
  performanceDays: z.string().regex(/^\d{0,4}$/, { error: 'invalid' }),
  findings: longText,
  reason: longText,
  closesToo: z.boolean(),
  closeOn: legalDate.nullable(),
});
export type OutcomeForm = z.input<typeof fields>;

type Fault = (path: (string | number)[], message?: string) => void;

/**
 * The schema of the form for a case's claims on a day: only what the chosen method asks for is demanded. The same rules as
 * `domain/lifecycle/outcome-check`, said at the input that breaks them.
 */
export function outcomeForm(claims: Claims, today: LegalDate) {
  return fields.superRefine((value, context) => {
    const fault: Fault = (path, message = 'required') => context.addIssue({ code: 'custom', path, message });
    if (value.decidedOn === null) fault(['decidedOn']);
    else if (value.decidedOn > today) fault(['decidedOn'], 'inTheFuture');
    if (value.method === 'mediation') mediationFaults(value, fault);
    else if (value.method === 'award') awardFaults(value, claims, fault);
    else if (value.reason.trim() === '') fault(['reason']);
    if (value.closesToo) closingFaults(value, today, fault);
  });
}

/** The form of a partial award: every decided claim as in an award; at least one is decided and one goes on. */
export function partialAwardForm(claims: Claims, today: LegalDate) {
  return fields.superRefine((value, context) => {
    const fault: Fault = (path, message = 'required') => context.addIssue({ code: 'custom', path, message });
    if (value.decidedOn === null) fault(['decidedOn']);
    else if (value.decidedOn > today) fault(['decidedOn'], 'inTheFuture');
    if (value.findings.trim() === '') fault(['findings']);
    const chosen = claims.filter(({ id }) => isDecided(value.decisions[id]));
    if (chosen.length === 0) fault(['decisions'], 'required');
    else if (chosen.length === claims.length) fault(['decisions'], 'nothingLeftOpen');
    awardFaults(value, chosen, fault);
  });
}

function closingFaults({ closeOn, decidedOn }: OutcomeForm, today: LegalDate, fault: Fault) {
  if (closeOn === null) fault(['closeOn']);
  else if (closeOn > today) fault(['closeOn'], 'inTheFuture');
  else if (decidedOn !== null && closeOn < decidedOn) fault(['closeOn'], 'tooEarly');
}

function mediationFaults(value: OutcomeForm, fault: Fault) {
  const { amountFen, instalments, decidedOn, shares, penaltyText, isAccelerating } = value;
  if (amountFen === null) fault(['amountFen']);
  let last = decidedOn;
  instalments.forEach((item, index) => {
    if (item.dueOn === null) fault(['instalments', index, 'dueOn']);
    else if (last !== null && item.dueOn < last) fault(['instalments', index, 'dueOn'], 'outOfOrder');
    if (item.amountFen === null) fault(['instalments', index, 'amountFen']);
    else if (item.amountFen === 0) fault(['instalments', index, 'amountFen'], 'badAmount');
    last = item.dueOn ?? last;
  });
  if (instalments.length > 0 && amountFen !== null && runningSums(instalments).at(-1) !== amountFen) {
    fault(['instalments'], 'instalmentsDoNotAddUp');
  }
  if (isAccelerating && penaltyText.trim() === '') fault(['penaltyText']);
  const shared = sharedSum(shares);
  if (shared !== null && shared !== amountFen) fault(['shares'], 'sharesDoNotAddUp');
}

function awardFaults({ finality, decisions, overrides }: OutcomeForm, claims: Claims, fault: Fault) {
  if (finality === null && !decidesAny(decisions)) fault(['finality']);
  for (const [claimId, { reason }] of Object.entries(overrides)) {
    if (isDecided(decisions[claimId]) && reason.trim() === '') fault(['overrides', claimId, 'reason']);
  }
  decisionFaults(decisions, claims, fault);
}

function decisionFaults(decisions: OutcomeForm['decisions'], claims: Claims, fault: Fault) {
  for (const claim of claims) {
    const given = decisions[claim.id];
    if (given === undefined || given.result === null)
      fault(['decisions', claim.id, 'result'], 'claimResultMissing');
    else if (
      given.result === 'partly' &&
      claim.amountFen !== null &&
      !isPart(given.amountFen, claim.amountFen)
    ) {
      fault(['decisions', claim.id, 'amountFen'], 'notPartOfTheClaim');
    }
  }
}

function isPart(amountFen: number | null, claimedFen: number): boolean {
  return amountFen !== null && amountFen > 0 && amountFen < claimedFen;
}

/** A member's vote in a deliberation: every claim decided, and why. */
export function voteForm(claims: Claims) {
  return z.object({ decisions: fields.shape.decisions, opinion: longText }).superRefine((value, context) => {
    const fault: Fault = (path, message = 'required') => context.addIssue({ code: 'custom', path, message });
    decisionFaults(value.decisions, claims, fault);
    if (value.opinion.trim() === '') fault(['opinion']);
  });
}

/** The decisions a form begins with: those given, else open ones. */
export function newDecisions(
  claims: Claims,
  given: readonly z.output<typeof claimDecision>[],
): OutcomeForm['decisions'] {
  return Object.fromEntries(
    claims.map(({ id }) => {
      const found = given.find(({ claimId }) => claimId === id);
      return [id, { result: found?.result ?? null, amountFen: found?.amountFen ?? null }];
    }),
  );
}

/** The decisions as the court keeps them; those still open are left out (the resolver has said so). */
export function decisionsOf(claims: Claims, decisions: OutcomeForm['decisions']) {
  return claims.flatMap((claim) => {
    const given = decisions[claim.id];
    if (given === undefined || given.result === null) return [];
    return [
      { claimId: claim.id, result: given.result, amountFen: grants(given.result) ? given.amountFen : null },
    ];
  });
}

export function newOutcomeForm(claims: Claims, today: LegalDate, mediator: string): OutcomeForm {
  return {
    method: 'mediation',
    decidedOn: today,
    amountFen: null,
    instalments: [],
    terms: '',
    mediator,
    shares: {},
    penaltyText: '',
    isAccelerating: false,
    finality: null,
    decisions: newDecisions(claims, []),
    overrides: {},
    calculations: {},
    performanceDays: '',
    findings: '',
    reason: '',
    closesToo: false,
    closeOn: today,
  };
}

/** Whether an award decides the claim itself, so that it is final or not (LAW 47). */
export function isDecided(given: OutcomeForm['decisions'][string] | undefined): boolean {
  return ['supported', 'partly', 'dismissed'].includes(given?.result ?? '');
}

/** An award that decides anything is final or not by its items; else its kind is stated. */
export function decidesAny(decisions: OutcomeForm['decisions']): boolean {
  return Object.values(decisions).some(isDecided);
}

/** What goes with an award beside its words: departures with their reasons, and workings of what is given. */
export function extrasOf({ method, decisions, overrides, calculations }: OutcomeForm) {
  if (method !== 'award') return { overrides: [], calculations: [] };
  return {
    overrides: Object.entries(overrides).flatMap(([claimId, { finality, reason }]) =>
      isDecided(decisions[claimId]) ? [{ claimId, finality, reason: reason.trim() }] : [],
    ),
    calculations: Object.entries(calculations).flatMap(([claimId, taken]) =>
      isDecided(decisions[claimId]) ? [{ claimId, calculation: taken.calculation }] : [],
    ),
  };
}

/** What a worked-out amount makes of a claim: never more than was claimed (and nothing is a dismissal). */
export function decisionOfAmount(
  totalFen: number,
  claimedFen: number | null,
): OutcomeForm['decisions'][string] {
  if (totalFen <= 0) return { result: 'dismissed', amountFen: null };
  if (claimedFen === null) return { result: 'supported', amountFen: totalFen };
  return totalFen >= claimedFen
    ? { result: 'supported', amountFen: claimedFen }
    : { result: 'partly', amountFen: totalFen };
}

/** Results that give something. */
export function grants(result: ClaimResult | null): boolean {
  return result === 'supported' || result === 'partly' || result === 'settled';
}

/** What a result makes of a claim's amount before anybody types: all of it, nothing, or still to be said. */
export function presetAmount(result: ClaimResult | null, claimed: number | null): number | null {
  return result === 'supported' ? claimed : null;
}

/** Sum awarded in fen; null while no claim has an amount. */
export function awardedSum(claims: Claims, decisions: OutcomeForm['decisions']): number | null {
  const amounts = claims
    .map((claim) => decisions[claim.id])
    .map((given) => (given !== undefined && grants(given.result) ? given.amountFen : null))
    .filter((amount) => amount !== null && Number.isFinite(amount));
  return amounts.length === 0 ? null : amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0);
}

/**
 * The outcome as the court keeps it; null while it is not complete (the resolver has said what is missing).
 * @param locked what partial awards have decided: an award repeats it
 */
export function outcomeOf(
  value: OutcomeForm,
  claims: Claims,
  locked: readonly z.output<typeof claimDecision>[] = [],
): Outcome | null {
  const { method, decidedOn } = value;
  if (decidedOn === null) return null;
  if (method === 'mediation') {
    if (value.amountFen === null) return null;
    const instalments = value.instalments.flatMap(({ dueOn, amountFen }) =>
      dueOn === null || amountFen === null ? [] : [{ dueOn, amountFen }],
    );
    return {
      method,
      decidedOn,
      amountFen: value.amountFen,
      instalments,
      terms: value.terms.trim(),
      mediator: value.mediator.trim() || null,
      shares: sharesOf(value.shares),
      ...(value.penaltyText.trim() === ''
        ? {}
        : { penalty: { text: value.penaltyText.trim(), isAccelerating: value.isAccelerating } }),
    };
  }
  if (method === 'award') {
    return {
      method,
      decidedOn,
      finality: decidesAny(value.decisions) ? null : value.finality,
      decisions: [...locked, ...decisionsOf(claims, value.decisions)],
      amountFen: awardedSum(claims, value.decisions),
      findings: value.findings.trim(),
      performanceDays: value.performanceDays === '' ? null : Number(value.performanceDays),
    };
  }
  return { method, decidedOn, reason: value.reason.trim() };
}
