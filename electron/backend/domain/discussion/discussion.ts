import type { LegalDate } from '../dates.ts';
import type { CaseEventType } from '../lifecycle/events.ts';
import type { DiscussionTrigger } from './triggers.ts';

export const stances = ['agrees', 'differs'] as const;

/** What one person who was present holds, word by word, and whether that is the conclusion. */
export interface SpokenOpinion {
  readonly staffId: string;
  readonly stance: (typeof stances)[number];
  readonly text: string;
}

/** The record of a collective discussion (案件讨论笔录, D22). It lies outside the history, which all staff read: it belongs to the auxiliary volume (副卷). */
export interface Discussion {
  readonly heldOn: LegalDate;
  readonly place: string;
  readonly chairId: string;
  /** Who put the case before the others (汇报人). */
  readonly reporterId: string;
  readonly recorderId: string;
  readonly triggers: readonly DiscussionTrigger[];
  /** The questions that were discussed, in their order. */
  readonly issues: readonly string[];
  readonly opinions: readonly SpokenOpinion[];
  readonly absences: readonly { readonly staffId: string; readonly reason: string }[];
  readonly conclusion: string;
}

export const discussionResults = ['unanimous', 'majority', 'none'] as const;
/** `none`: not more than half hold the conclusion; then nothing is concluded. */
export type DiscussionResult = (typeof discussionResults)[number];

/** What the opinions come to: the conclusion needs more than half of those present. */
export function resultOf(opinions: readonly SpokenOpinion[]): DiscussionResult {
  const agreeing = opinions.filter(({ stance }) => stance === 'agrees').length;
  if (agreeing === opinions.length && agreeing > 0) return 'unanimous';
  return agreeing * 2 > opinions.length ? 'majority' : 'none';
}

/** The record as one text, the same for the same record: its hash stands in the history. */
export function canonicalDiscussion(discussion: Discussion): string {
  const { heldOn, place, chairId, reporterId, recorderId, triggers, issues, conclusion } = discussion;
  return JSON.stringify([
    [heldOn, place, chairId, reporterId, recorderId, conclusion],
    triggers,
    issues,
    discussion.opinions.map(({ staffId, stance, text }) => [staffId, stance, text]),
    discussion.absences.map(({ staffId, reason }) => [staffId, reason]),
  ]);
}

/** What the history says of a discussion. */
export interface HeldDiscussion {
  readonly id: string;
  readonly on: LegalDate;
  readonly triggers: readonly DiscussionTrigger[];
  readonly result: DiscussionResult;
  /** What was discussed has been decided, or taken up anew: it speaks for nothing that comes. */
  readonly isOver: boolean;
}

const endings: readonly CaseEventType[] = ['outcomeRecorded', 'settlementReneged', 'selfRevoked', 'closed'];

/** The discussions of a case after another event of its history. */
export function afterDiscussions(
  discussions: readonly HeldDiscussion[],
  type: CaseEventType,
): readonly HeldDiscussion[] {
  if (!endings.includes(type) || discussions.every(({ isOver }) => isOver)) return discussions;
  return discussions.map((discussion) => ({ ...discussion, isOver: true }));
}

/** Those of the triggers that no discussion with a conclusion has covered. */
export function undiscussed<T extends DiscussionTrigger>(
  discussions: readonly HeldDiscussion[],
  triggers: readonly T[],
): readonly T[] {
  const covered = discussions
    .filter(({ isOver, result }) => !isOver && result !== 'none')
    .flatMap((discussion) => discussion.triggers);
  return triggers.filter((trigger) => !covered.includes(trigger));
}
