import type { SuspensionGround } from '../lifecycle/procedural-events.ts';

export const approvalKinds = ['suspension', 'extension', 'review', 'closing'] as const;
/**
 * What somebody above the tribunal says yes to: 中止审批 (RULES 47) / 延期审批 (LAW 43) / 裁前核阅 (the court's own rule) / 结案审批 (RULES 22).
 */
export type ApprovalKind = (typeof approvalKinds)[number];

/** What is asked for; a suspension and an extension are approved as they stand here and no other way. */
export type Proposal =
  | { readonly kind: 'suspension'; readonly ground: SuspensionGround; readonly note: string }
  | { readonly kind: 'extension'; readonly days: number; readonly note: string }
  | {
      readonly kind: 'review';
      readonly note: string;
      /** The partial award that is to go out; absent: the outcome. */
      readonly instrumentId?: string | undefined;
    }
  | {
      readonly kind: 'closing';
      readonly note: string;
      /** Number of the case this one is to be joined to (并案); absent: it closes with its outcome. */
      readonly leadNumber?: string | undefined;
    };

export const reviewPoints = [
  'factsClear',
  'evidenceEnough',
  'lawRight',
  'procedureKept',
  'amountsAgree',
  'finalityStated',
  'remediesStated',
] as const;
/** What is looked at before an award or a mediation document is issued (procedure.md section 17). */
export type ReviewPoint = (typeof reviewPoints)[number];
export const reviewVerdicts = ['inOrder', 'fault', 'notApplicable'] as const;
export interface ReviewCheck {
  readonly point: ReviewPoint;
  readonly verdict: (typeof reviewVerdicts)[number];
  readonly note: string;
}

/** One entry of an approval in the history of a case. */
export type ApprovalEntry =
  | {
      readonly act: 'requested';
      readonly approvalId: string;
      readonly requesterId: string;
      readonly proposal: Proposal;
    }
  | {
      readonly act: 'decided';
      readonly approvalId: string;
      readonly isApproved: boolean;
      readonly deciderId: string;
      /** The director in whose place the decider decided; null: in their own right. */
      readonly forId: string | null;
      readonly reason: string;
      /** Of a review: every point; else empty. */
      readonly checks: readonly ReviewCheck[];
    }
  | { readonly act: 'withdrawn'; readonly approvalId: string; readonly reason: string };
