import { z } from 'zod';
import {
  reviewEntryKinds,
  reviewPaperKinds,
  reviewSides,
  reviewStatuses,
} from '../../domain/agreement-review/review.ts';
import { reviewFigures } from '../../domain/agreement-review/review-figures.ts';
import { reviewActs, reviewRules } from '../../domain/agreement-review/review-rules.ts';
import { instalmentStates } from '../../domain/settlement/performance.ts';
import {
  fen,
  id,
  legalDate,
  longText,
  optionalText,
  page,
  requiredText,
  shortText,
  version,
} from './common.ts';

const year = z.number().int().min(1990).max(2199);

const party = z.object({
  id,
  side: z.enum(reviewSides),
  name: requiredText,
  identifier: optionalText,
  phone: optionalText,
  address: optionalText,
  representative: optionalText,
  hasSigned: z.boolean(),
});

/** An application to review a mediation agreement; refusals name the field. */
export const reviewApplication = z.object({
  appliedOn: legalDate,
  effectiveOn: legalDate,
  organisation: requiredText,
  mediator: requiredText,
  agreementNumber: shortText,
  causeCode: z.string().min(1, { error: 'required' }).max(20),
  parties: z.array(party).min(2, { error: 'required' }).max(200),
  terms: longText.refine((text) => text.trim() !== '', { error: 'required' }),
  amountFen: fen,
  instalments: z.array(z.object({ dueOn: legalDate, amountFen: fen })).max(120),
  penalty: z.object({ text: requiredText, isAccelerating: z.boolean() }).nullable(),
  materials: z.array(requiredText).max(50),
});
export type ReviewApplicationInput = z.infer<typeof reviewApplication>;

const saved = z.object({ reviewId: id, version });

export const applyForReview = { input: z.object({ application: reviewApplication }), output: saved };

const dueDate = z.object({ dueOn: legalDate, basis: z.string(), isProvisional: z.boolean() }).nullable();

export const listReviews = {
  input: page.extend({
    status: z.enum(reviewStatuses).nullable().default(null),
    text: shortText.default(''),
    /** Those behind one figure of a year. */
    figure: z
      .object({ kind: z.enum(reviewFigures), year })
      .nullable()
      .default(null),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        reviewId: id,
        number: z.string().nullable(),
        workers: z.string(),
        employers: z.string(),
        organisation: z.string(),
        appliedOn: legalDate,
        status: z.enum(reviewStatuses),
        amountFen: fen,
        paidFen: fen,
        /** Until when the review is to be concluded (L33); null once it is. */
        decideBy: dueDate,
      }),
    ),
    total: z.number(),
    today: legalDate,
  }),
};
export type ReviewRow = z.infer<typeof listReviews.output>['rows'][number];

/** Reviews with a clock that runs, the worst first. `mine`: the asker is named to them, or nobody is yet. */
export const waitingReviews = {
  input: z.object({ whose: z.enum(['mine', 'court']), staffId: id.nullable().default(null) }),
  output: z.array(
    z.object({
      reviewId: id,
      number: z.string().nullable(),
      workers: z.string(),
      employers: z.string(),
      status: z.enum(reviewStatuses),
      arbitratorId: id.nullable(),
      dueOn: legalDate,
      basis: z.string(),
      isProvisional: z.boolean(),
      daysLeft: z.number(),
    }),
  ),
};
export type WaitingReview = z.infer<typeof waitingReviews.output>[number];

/** How many reviews of a year there are behind each figure; `listReviews` with `figure` shows them. */
export const reviewFiguresOfYear = {
  input: z.object({ year }),
  output: z.array(z.object({ kind: z.enum(reviewFigures), count: z.number() })),
};

const ground = z.object({ code: z.string(), zh: z.string(), en: z.string(), basis: z.string() });

export const getReview = {
  input: z.object({ reviewId: id }),
  output: z.object({
    reviewId: id,
    version,
    status: z.enum(reviewStatuses),
    number: z.string().nullable(),
    application: reviewApplication,
    arbitratorId: id.nullable(),
    acceptedOn: legalDate.nullable(),
    endedOn: legalDate.nullable(),
    inForceOn: legalDate.nullable(),
    brokenOn: legalDate.nullable(),
    servedPartyIds: z.array(id),
    grounds: z.array(ground),
    reason: z.string(),
    /** Until when the parties may apply (L32). */
    applyBy: dueDate,
    decideBy: dueDate,
    acts: z.array(
      z.object({
        act: z.enum(reviewActs as [(typeof reviewActs)[number], ...(typeof reviewActs)[number][]]),
        refusal: z.object({ rule: z.enum(reviewRules), basis: z.string() }).nullable(),
      }),
    ),
    listed: z.object({ notAccepted: z.array(ground), notMade: z.array(ground) }),
    instalments: z.array(
      z.object({ dueOn: legalDate, amountFen: fen, paidFen: fen, state: z.enum(instalmentStates) }),
    ),
    paidFen: fen,
    enforceableFen: fen,
    papers: z.array(
      z.object({ paperId: id, paper: z.enum(reviewPaperKinds), sha256: z.string(), on: legalDate }),
    ),
    /** Papers that may be issued now. */
    issuable: z.array(z.enum(reviewPaperKinds)),
    history: z.array(
      z.object({
        seq: z.number(),
        on: legalDate,
        kind: z.enum(reviewEntryKinds),
        actor: z.string(),
        text: z.string(),
      }),
    ),
    today: legalDate,
  }),
};
export type ReviewView = z.infer<typeof getReview.output>;

const grounds = z.array(z.string().max(40)).min(1, { error: 'required' }).max(20);

/** `on`: the day it counts from. Refusals: `reviewRule` with rule and basis, `badInput`, `conflict`. */
export const recordReview = {
  input: z.object({
    reviewId: id,
    version,
    on: legalDate,
    entry: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('accepted'), arbitratorId: id }),
      z.object({ kind: z.literal('notAccepted'), grounds, reason: longText }),
      z.object({ kind: z.literal('documentMade') }),
      z.object({ kind: z.literal('documentNotMade'), grounds, reason: longText }),
      z.object({ kind: z.literal('served'), partyId: id }),
      z.object({ kind: z.literal('withdrawn'), partyId: id, reason: requiredText }),
      z.object({
        kind: z.literal('paid'),
        amountFen: fen.refine((amount) => amount > 0, { error: 'badAmount' }),
        note: longText,
      }),
      z.object({ kind: z.literal('broken'), said: requiredText }),
    ]),
  }),
  output: saved,
};
export type ReviewEntryInput = z.infer<typeof recordReview.input>['entry'];

/** Fills a paper of the review, keeps it under its hash and enters it. */
export const issueReviewPaper = {
  input: z.object({ reviewId: id, version, paper: z.enum(reviewPaperKinds) }),
  output: z.object({ reviewId: id, version, paperId: id }),
};
