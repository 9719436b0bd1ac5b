import type { LegalDate } from '../dates.ts';
import type { Fen } from '../money.ts';
import type { Penalty } from '../settlement/shares.ts';

export const reviewSides = ['worker', 'employer'] as const;
export type ReviewSide = (typeof reviewSides)[number];

/** A party of a mediation agreement that is put before the commission. */
export interface ReviewParty {
  readonly id: string;
  readonly side: ReviewSide;
  readonly name: string;
  readonly identifier: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  /** Legal representative of an employer; who came for it. */
  readonly representative: string | null;
  /** Signed the application: it is made by all parties together (RULES 74). */
  readonly hasSigned: boolean;
}

/** An application to review a mediation agreement (调解协议仲裁审查申请); RULES 74, GD 26, 27. */
export interface ReviewApplication {
  readonly appliedOn: LegalDate;
  /** The day the agreement took effect; the period to apply runs from it. */
  readonly effectiveOn: LegalDate;
  /** Who mediated (调解组织). */
  readonly organisation: string;
  readonly mediator: string;
  readonly agreementNumber: string;
  readonly causeCode: string;
  readonly parties: readonly ReviewParty[];
  /** What was agreed, a term a line, as the agreement says it. */
  readonly terms: string;
  readonly amountFen: Fen;
  /** By due date; together `amountFen`. Empty: nothing is to be paid. */
  readonly instalments: readonly { readonly dueOn: LegalDate; readonly amountFen: Fen }[];
  readonly penalty: Penalty | null;
  readonly materials: readonly string[];
}

export const reviewPaperKinds = [
  'reviewApplication',
  'reviewAcceptance',
  'reviewRefusal',
  'reviewDocument',
] as const;
/** 仲裁审查申请书 / 受理通知书 / 不予受理或不予制作调解书通知书 (D37) / 调解书. */
export type ReviewPaperKind = (typeof reviewPaperKinds)[number];

export const reviewEntryKinds = [
  'applied',
  'accepted',
  'notAccepted',
  'documentMade',
  'documentNotMade',
  'served',
  'withdrawn',
  'paid',
  'broken',
  'paper',
] as const satisfies readonly ReviewEntry['kind'][];

/** Something that happened to a review. Entries are only added; its state follows from them. */
export type ReviewEntry =
  | { readonly kind: 'applied'; readonly application: ReviewApplication }
  | { readonly kind: 'accepted'; readonly number: string; readonly arbitratorId: string }
  | { readonly kind: 'notAccepted'; readonly grounds: readonly string[]; readonly reason: string }
  | { readonly kind: 'documentMade' }
  | { readonly kind: 'documentNotMade'; readonly grounds: readonly string[]; readonly reason: string }
  | { readonly kind: 'served'; readonly partyId: string }
  | { readonly kind: 'withdrawn'; readonly partyId: string; readonly reason: string }
  | { readonly kind: 'paid'; readonly amountFen: Fen; readonly note: string }
  | { readonly kind: 'broken'; readonly said: string }
  | {
      readonly kind: 'paper';
      readonly paperId: string;
      readonly paper: ReviewPaperKind;
      readonly sha256: string;
    };

export interface RecordedReviewEntry {
  readonly seq: number;
  readonly on: LegalDate;
  readonly entry: ReviewEntry;
}

export const reviewStatuses = [
  'applied',
  'accepted',
  'notAccepted',
  'documentMade',
  'inForce',
  'documentNotMade',
  'withdrawn',
] as const;
/** 待受理 / 审查中 / 不予受理 / 已制作调解书 / 已生效 / 不予制作调解书 / 终止审查. */
export type ReviewStatus = (typeof reviewStatuses)[number];

/** What the entries say of a review. */
export interface Review {
  readonly status: ReviewStatus;
  readonly application: ReviewApplication;
  readonly number: string | null;
  readonly arbitratorId: string | null;
  readonly acceptedOn: LegalDate | null;
  /** The day of the refusal, of the document or of its refusal, or of the withdrawal. */
  readonly endedOn: LegalDate | null;
  readonly grounds: readonly string[];
  readonly reason: string;
  readonly madeOn: LegalDate | null;
  readonly servedPartyIds: readonly string[];
  /** The day the last party signed for the document: since then it has legal effect (LAW 42). */
  readonly inForceOn: LegalDate | null;
  readonly payments: readonly {
    readonly seq: number;
    readonly on: LegalDate;
    readonly amountFen: Fen;
    readonly note: string;
  }[];
  readonly brokenOn: LegalDate | null;
  readonly papers: readonly {
    readonly paperId: string;
    readonly paper: ReviewPaperKind;
    readonly sha256: string;
    readonly on: LegalDate;
  }[];
  readonly version: number;
}

/** The fold of a review's entries; null without an application. Pure. */
export function foldReview(entries: readonly RecordedReviewEntry[]): Review | null {
  return entries.reduce<Review | null>((review, { seq, on, entry }) => {
    if (entry.kind === 'applied') return begun(entry.application, seq);
    return review === null ? null : { ...next(review, entry, on, seq), version: seq };
  }, null);
}

function begun(application: ReviewApplication, version: number): Review {
  return {
    status: 'applied',
    application,
    number: null,
    arbitratorId: null,
    acceptedOn: null,
    endedOn: null,
    grounds: [],
    reason: '',
    madeOn: null,
    servedPartyIds: [],
    inForceOn: null,
    payments: [],
    brokenOn: null,
    papers: [],
    version,
  };
}

function next(
  review: Review,
  entry: Exclude<ReviewEntry, { kind: 'applied' }>,
  on: LegalDate,
  seq: number,
): Review {
  switch (entry.kind) {
    case 'accepted':
      return {
        ...review,
        status: 'accepted',
        number: entry.number,
        arbitratorId: entry.arbitratorId,
        acceptedOn: on,
      };
    case 'notAccepted':
    case 'documentNotMade':
      return { ...review, status: entry.kind, endedOn: on, grounds: entry.grounds, reason: entry.reason };
    case 'documentMade':
      return { ...review, status: 'documentMade', madeOn: on, endedOn: on };
    case 'served': {
      const servedPartyIds = [...review.servedPartyIds, entry.partyId];
      const isWhole = review.application.parties.every(({ id }) => servedPartyIds.includes(id));
      return isWhole
        ? { ...review, servedPartyIds, status: 'inForce', inForceOn: on }
        : { ...review, servedPartyIds };
    }
    case 'withdrawn':
      return { ...review, status: 'withdrawn', endedOn: on, reason: entry.reason };
    case 'paid': {
      const { amountFen, note } = entry;
      return { ...review, payments: [...review.payments, { seq, on, amountFen, note }] };
    }
    case 'broken':
      return { ...review, brokenOn: on };
    case 'paper': {
      const { paperId, paper, sha256 } = entry;
      return { ...review, papers: [...review.papers, { paperId, paper, sha256, on }] };
    }
  }
}
