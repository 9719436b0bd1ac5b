import type { Calendar } from '../calendar.ts';
import type { LegalDate } from '../dates.ts';
import { countPeriod } from '../deadlines/count.ts';
import type { DeadlineLaw } from '../deadlines/due-dates.ts';
import { limitsInForce } from '../deadlines/time-limit.ts';
import type { FactKind } from '../lifecycle/fact-kinds.ts';
import type { Review, ReviewApplication, ReviewEntry, ReviewPaperKind, ReviewStatus } from './review.ts';

/** A ground of refusal of `resources/rules/agreement-review.json`. */
export interface ReviewGround {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly basis: string;
}

/** Why an application is not accepted (RULES 75, GD 28), and why no document is made (RULES 78, GD 30). */
export interface ReviewGrounds {
  readonly notAccepted: readonly ReviewGround[];
  readonly notMade: readonly ReviewGround[];
}

/** A date of a review with the row of the table it comes from. */
export interface ReviewDate {
  readonly dueOn: LegalDate;
  readonly basis: string;
  readonly isProvisional: boolean;
}

/** Until when the parties may apply (L32), by the rules in force when the agreement took effect. */
export function applyBy({ effectiveOn }: ReviewApplication, law: DeadlineLaw): ReviewDate | null {
  return dateOf('L32', { agreementEffective: effectiveOn }, effectiveOn, law);
}

/** Until when the court concludes the review (L33); null once it has, and where the period has not begun. */
export function decideBy(
  { application, acceptedOn, endedOn }: Pick<Review, 'application' | 'acceptedOn' | 'endedOn'>,
  law: DeadlineLaw,
): ReviewDate | null {
  if (endedOn !== null) return null;
  const { appliedOn } = application;
  const facts = { reviewApplied: appliedOn, ...(acceptedOn === null ? {} : { reviewAccepted: acceptedOn }) };
  return dateOf('L33', facts, appliedOn, law);
}

function dateOf(
  id: string,
  facts: Partial<Record<FactKind, LegalDate>>,
  on: LegalDate,
  law: DeadlineLaw & { readonly calendar: Calendar },
): ReviewDate | null {
  const limit = limitsInForce(law.limits, on, law).find((row) => row.id === id);
  const from = limit === undefined ? undefined : facts[limit.trigger];
  if (limit === undefined || from === undefined) return null;
  const { length, unit, direction, rolls, basis } = limit;
  const result = countPeriod({ from, length, unit, direction, rolls, stops: [] }, law.calendar);
  return result.state === 'due' ? { dueOn: result.due, basis, isProvisional: result.isProvisional } : null;
}

export const reviewRules = ['wrongStage', 'notJoint', 'late', 'alreadyServed', 'notArbitrator'] as const;
export type ReviewRule = (typeof reviewRules)[number];

export interface ReviewRefusal {
  readonly rule: ReviewRule;
  readonly basis: string;
}

/** In which state each entry may be made. */
const stages: Readonly<Record<Exclude<ReviewEntry['kind'], 'applied' | 'paper'>, readonly ReviewStatus[]>> = {
  accepted: ['applied'],
  notAccepted: ['applied'],
  documentMade: ['accepted'],
  documentNotMade: ['accepted'],
  served: ['documentMade'],
  withdrawn: ['applied', 'accepted', 'documentMade'],
  paid: ['documentMade', 'inForce'],
  broken: ['inForce'],
};

export type ReviewAct = keyof typeof stages;
export const reviewActs = Object.keys(stages) as readonly ReviewAct[];

/**
 * Why something may not be done to a review now; null when it may. Acceptance wants an application of all parties together, in time
 * (RULES 74); what comes of it is the named arbitrator's to say (RULES 76, 77); a party withdraws until the document is served (RULES 79).
 */
export function actRefusal(
  review: Review,
  act: ReviewAct,
  { law, staffId }: { readonly law: DeadlineLaw; readonly staffId: string },
): ReviewRefusal | null {
  const { application, status, arbitratorId, servedPartyIds } = review;
  if (!stages[act].includes(status)) return { rule: 'wrongStage', basis: 'RULES 74–79' };
  if (act === 'accepted') {
    if (application.parties.some(({ hasSigned }) => !hasSigned))
      return { rule: 'notJoint', basis: 'RULES 74' };
    const last = applyBy(application, law);
    if (last !== null && application.appliedOn > last.dueOn) return { rule: 'late', basis: last.basis };
  }
  const isDecision = act === 'documentMade' || act === 'documentNotMade';
  if (isDecision && staffId !== arbitratorId) return { rule: 'notArbitrator', basis: 'RULES 76, 77' };
  // Reneging is closed to both from the first receipt on; LAW 42 asks for service on both for effect.
  if (act === 'withdrawn' && servedPartyIds.length > 0) return { rule: 'alreadyServed', basis: 'RULES 79' };
  return null;
}

/** Whether the state of a review calls for a paper. */
export function isPaperDue({ status, madeOn, acceptedOn }: Review, paper: ReviewPaperKind): boolean {
  switch (paper) {
    case 'reviewApplication':
      return true;
    case 'reviewAcceptance':
      return acceptedOn !== null;
    case 'reviewRefusal':
      return status === 'notAccepted' || status === 'documentNotMade';
    case 'reviewDocument':
      return madeOn !== null && status !== 'withdrawn';
  }
}

/** The court's pattern of case numbers with the series of reviews (审) in place of 案; section 11. */
export function reviewNumberPattern(casePattern: string): string {
  const at = casePattern.lastIndexOf('案');
  if (at >= 0) return `${casePattern.slice(0, at)}审${casePattern.slice(at + 1)}`;
  const bracket = casePattern.search(/[[(【〔［（]/);
  return bracket < 0 ? `审${casePattern}` : `${casePattern.slice(0, bracket)}审${casePattern.slice(bracket)}`;
}

export interface ReviewFault {
  readonly path: string;
  readonly reason: string;
}

/** What is wrong with an application: sides, dates, instalments that do not add up, ids given twice. */
export function applicationFaults(
  { parties, instalments, amountFen, effectiveOn, appliedOn }: ReviewApplication,
  today: LegalDate,
): readonly ReviewFault[] {
  const sum = instalments.reduce((total, part) => total + part.amountFen, 0);
  const ids = parties.map(({ id }) => id);
  return [
    ...(['worker', 'employer'] as const).flatMap((side) =>
      parties.some((party) => party.side === side) ? [] : [{ path: 'parties', reason: 'required' }],
    ),
    ...(new Set(ids).size === ids.length ? [] : [{ path: 'parties', reason: 'duplicateId' }]),
    ...(appliedOn > today ? [{ path: 'appliedOn', reason: 'inTheFuture' }] : []),
    ...(effectiveOn > appliedOn ? [{ path: 'effectiveOn', reason: 'inTheFuture' }] : []),
    ...(sum === amountFen ? [] : [{ path: 'amountFen', reason: 'badAmount' }]),
    ...instalments.flatMap(({ dueOn, amountFen: part }, index) => [
      ...(part > 0 ? [] : [{ path: `instalments.${index}.amountFen`, reason: 'badAmount' }]),
      ...(index > 0 && dueOn <= (instalments[index - 1]?.dueOn ?? '')
        ? [{ path: `instalments.${index}.dueOn`, reason: 'tooEarly' }]
        : []),
    ]),
  ];
}
