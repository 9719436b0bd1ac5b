import {
  foldReview,
  type RecordedReviewEntry,
  type Review,
  type ReviewApplication,
  type ReviewEntry,
  type ReviewSide,
  reviewPaperKinds,
} from '../domain/agreement-review/review.ts';
import { reviewPerformance } from '../domain/agreement-review/review-performance.ts';
import {
  actRefusal,
  applicationFaults,
  applyBy,
  decideBy,
  isPaperDue,
  type ReviewGround,
  reviewActs,
  reviewNumberPattern,
} from '../domain/agreement-review/review-rules.ts';
import { AppError } from '../domain/app-error.ts';
import { formatCaseNumber } from '../domain/case-number.ts';
import { type LegalDate, yearOf } from '../domain/dates.ts';
import { formatYuan } from '../domain/money.ts';
import { instalmentState, together } from '../domain/settlement/performance.ts';
import type { Db, Trx } from '../store/database.ts';
import * as reviews from '../store/repositories/agreement-reviews.ts';
import * as court from '../store/repositories/court.ts';
import { type Actor, type Context, moment, newId, today } from './context.ts';
import { requireCourt } from './paper-sources.ts';
import { readFunctions } from './sessions.ts';

/** One page of the register of reviews. */
export async function list(
  context: Context,
  query: Parameters<typeof reviews.list>[1] & { readonly offset: number; readonly limit: number },
) {
  const { db } = context.store;
  const now = today(context);
  const { rows, total } = await reviews.list(db, query, query.offset, query.limit);
  const entries = await reviews.entriesOfAll(
    db,
    rows.map(({ id }) => id),
  );
  const lines = rows.map((row) => {
    const review = reviewOf(entries.get(row.id) ?? [], row.id);
    return {
      reviewId: row.id,
      number: row.number,
      workers: row.workers,
      employers: row.employers,
      organisation: row.organisation,
      appliedOn: row.applied_on,
      status: review.status,
      amountFen: review.application.amountFen,
      paidFen: reviewPerformance(review, now).paidFen,
      decideBy: decideBy(review, context.legal),
    };
  });
  return { rows: lines, total, today: now };
}

/** A review with its dates, what may be done to it and why not, its performance and its history. @throws AppError `notFound`. */
export async function get(context: Context, actor: Actor, reviewId: string) {
  const { db } = context.store;
  const { legal } = context;
  const now = today(context);
  const entries = await reviews.entriesOf(db, reviewId);
  const review = reviewOf(entries, reviewId);
  const nameOf = await court.staffNames(db);
  const { shares, ...performance } = reviewPerformance(review, now);
  const { servedPartyIds, number, arbitratorId, acceptedOn, endedOn, inForceOn, brokenOn } = review;
  return {
    reviewId,
    version: review.version,
    status: review.status,
    application: review.application,
    number,
    arbitratorId,
    acceptedOn,
    endedOn,
    inForceOn,
    brokenOn,
    servedPartyIds,
    grounds: groundsOf(context, review),
    reason: review.reason,
    applyBy: applyBy(review.application, legal),
    decideBy: decideBy(review, legal),
    acts: reviewActs.map((act) => ({
      act,
      refusal: actRefusal(review, act, { law: legal, staffId: actor.staffId }),
    })),
    listed: legal.reviewGrounds,
    instalments: review.application.instalments.map(({ dueOn, amountFen }, position) => {
      const sums = together(shares.filter((share) => share.position === position));
      return {
        dueOn,
        amountFen,
        paidFen: sums.paidFen,
        state: instalmentState({ dueOn, ...pick(sums) }, now),
      };
    }),
    ...performance,
    papers: review.papers,
    issuable: reviewPaperKinds.filter((paper) => isPaperDue(review, paper)),
    history: entries.map(({ seq, on, entry, actor: who }) => ({
      seq,
      on,
      kind: entry.kind,
      actor: nameOf(who),
      text: toldOf(entry, review, nameOf),
    })),
    today: now,
  };
}

/** Takes in an application of the parties to an agreement. @throws AppError `badInput` naming the fields. */
export async function apply(context: Context, actor: Actor, application: ReviewApplication) {
  const faults = applicationFaults(application, today(context));
  if (faults.length > 0) throw new AppError('badInput', { fields: faults });
  const reviewId = newId(context);
  await context.store.write((trx) =>
    enter(context, trx, actor, {
      reviewId,
      review: null,
      entry: { kind: 'applied', application },
      on: application.appliedOn,
    }),
  );
  context.publish('case', reviewId);
  return { reviewId, version: 1 };
}

type ActEntry =
  | Exclude<ReviewEntry, { kind: 'applied' } | { kind: 'accepted' } | { kind: 'paper' }>
  | { readonly kind: 'accepted'; readonly arbitratorId: string };

/**
 * Records what happens to a review. The number is given in the transaction that accepts.
 * @throws AppError `reviewRule` with rule and basis, `conflict`, `badInput` naming the field, `notFound`.
 */
export async function record(
  context: Context,
  actor: Actor,
  input: {
    readonly reviewId: string;
    readonly version: number;
    readonly on: LegalDate;
    readonly entry: ActEntry;
  },
) {
  const { reviewId, on, entry } = input;
  const version = await context.store.write(async (trx) => {
    const review = await loadSeenReview(trx, reviewId, input.version);
    const refusal = actRefusal(review, entry.kind, { law: context.legal, staffId: actor.staffId });
    if (refusal !== null) throw new AppError('reviewRule', { ...refusal });
    const earliest = review.madeOn ?? review.acceptedOn ?? review.application.appliedOn;
    if (on > today(context)) throw bad('on', 'inTheFuture');
    if (on < earliest) throw bad('on', 'tooEarly');
    await requireKnown(context, trx, review, entry);
    if (entry.kind !== 'accepted') return enter(context, trx, actor, { reviewId, review, entry, on });
    const { number, ...place } = await nextNumber(trx, yearOf(on));
    return enter(context, trx, actor, { reviewId, review, entry: { ...entry, number }, on, place });
  });
  context.publish('case', reviewId);
  return { reviewId, version };
}

/**
 * Appends an entry and writes the register; the one place where a review changes. `place`: the number it gets with this entry.
 * Answers the new version.
 */
export async function enter(
  context: Context,
  trx: Trx,
  actor: Actor,
  {
    reviewId,
    review,
    entry,
    on,
    place,
  }: {
    reviewId: string;
    review: Review | null;
    entry: ReviewEntry;
    on: LegalDate;
    place?: { year: number; seq: number };
  },
): Promise<number> {
  const seq = (review?.version ?? 0) + 1;
  const before = review === null ? [] : await reviews.entriesOf(trx, reviewId);
  const after = reviewOf([...before, { seq, on, entry }], reviewId);
  const numbered = place ?? (await reviews.placeOf(trx, reviewId));
  await reviews.saveRow(trx, {
    id: reviewId,
    number: after.number,
    year: numbered?.year ?? null,
    seq: numbered?.seq ?? null,
    status: after.status,
    workers: sideNames(after.application, 'worker'),
    employers: sideNames(after.application, 'employer'),
    organisation: after.application.organisation,
    applied_on: after.application.appliedOn,
  });
  await reviews.append(trx, {
    review_id: reviewId,
    seq,
    made_on: on,
    recorded_at: moment(context),
    actor: actor.staffId,
    payload: JSON.stringify(entry),
  });
  return seq;
}

/** Loads a review. @throws AppError `notFound`. */
export async function loadReview(db: Db, reviewId: string): Promise<Review> {
  return reviewOf(await reviews.entriesOf(db, reviewId), reviewId);
}

/** Loads a review to change it. @throws AppError `notFound`, `conflict` with the current version. */
export async function loadSeenReview(db: Db, reviewId: string, seen: number): Promise<Review> {
  const review = await loadReview(db, reviewId);
  if (review.version !== seen) throw new AppError('conflict', { seen, current: review.version });
  return review;
}

/** The grounds a review names, in the words of the list. */
export function groundsOf({ legal }: Context, { grounds }: Review): readonly ReviewGround[] {
  return [...legal.reviewGrounds.notAccepted, ...legal.reviewGrounds.notMade].filter(({ code }) =>
    grounds.includes(code),
  );
}

/** What a review's entries say. @throws AppError `notFound` without any. */
export function reviewOf(entries: readonly RecordedReviewEntry[], reviewId: string): Review {
  const review = foldReview(entries);
  if (review === null) throw new AppError('notFound', { reviewId });
  return review;
}

/** The number that is next in its series and year (审). */
async function nextNumber(trx: Trx, year: number) {
  const { case_number_pattern } = await requireCourt(trx);
  const seq = await reviews.nextSeq(trx, year);
  return { year, seq, number: formatCaseNumber(reviewNumberPattern(case_number_pattern), year, seq) };
}

async function requireKnown(context: Context, trx: Trx, review: Review, entry: ActEntry): Promise<void> {
  const { application, servedPartyIds } = review;
  switch (entry.kind) {
    case 'accepted': {
      const member = await court.staffById(trx, entry.arbitratorId);
      if (member === undefined) throw bad('entry.arbitratorId', 'unknownStaff');
      if (member.is_active !== 1) throw bad('entry.arbitratorId', 'notActive');
      if (!readFunctions(member.functions).includes('arbitrator'))
        throw bad('entry.arbitratorId', 'notArbitrator');
      return;
    }
    case 'notAccepted':
    case 'documentNotMade': {
      const { notAccepted, notMade } = context.legal.reviewGrounds;
      const known = entry.kind === 'notAccepted' ? notAccepted : notMade;
      if (entry.grounds.some((code) => !known.some((ground) => ground.code === code)))
        throw bad('entry.grounds', 'invalid');
      return;
    }
    case 'served':
    case 'withdrawn':
      if (!application.parties.some(({ id }) => id === entry.partyId))
        throw bad('entry.partyId', 'unknownParty');
      if (entry.kind === 'served' && servedPartyIds.includes(entry.partyId))
        throw bad('entry.partyId', 'duplicate');
      return;
    case 'paid': {
      const open = application.amountFen - reviewPerformance(review, today(context)).paidFen;
      if (entry.amountFen > open) throw bad('entry.amountFen', 'moreThanOwed');
      return;
    }
    case 'documentMade':
    case 'broken':
      return;
  }
}

function toldOf(entry: ReviewEntry, review: Review, staffName: (id: string) => string): string {
  const party = (id: string) => review.application.parties.find((each) => each.id === id)?.name ?? id;
  switch (entry.kind) {
    case 'applied':
      return entry.application.organisation;
    case 'accepted':
      return `${entry.number} ${staffName(entry.arbitratorId)}`;
    case 'notAccepted':
    case 'documentNotMade':
      return entry.reason;
    case 'served':
      return party(entry.partyId);
    case 'withdrawn':
      return `${party(entry.partyId)} ${entry.reason}`;
    case 'paid':
      return `${formatYuan(entry.amountFen)} ${entry.note}`;
    case 'broken':
      return entry.said;
    case 'paper':
      return entry.sha256;
    case 'documentMade':
      return '';
  }
}

function sideNames({ parties }: ReviewApplication, side: ReviewSide): string {
  return parties
    .filter((party) => party.side === side)
    .map(({ name }) => name)
    .join('、');
}

function pick({ paidOn, paidFen }: ReturnType<typeof together>) {
  return { paidOn, paidFen };
}

function bad(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
