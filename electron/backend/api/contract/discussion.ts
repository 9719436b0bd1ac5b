import { z } from 'zod';
import { discussionResults, stances } from '../../domain/discussion/discussion.ts';
import { derivedTriggers, discussionTriggers } from '../../domain/discussion/triggers.ts';
import { id, legalDate, longText, shortText, version } from './common.ts';

const trigger = z.enum(discussionTriggers);

/** Why a case is major or difficult, and which discussions were held; not what was said in them. */
export const getDiscussions = {
  input: z.object({ caseId: id }),
  output: z.object({
    caseId: id,
    version,
    caseNumber: z.string().nullable(),
    title: z.string(),
    triggers: z.array(
      z.object({
        kind: z.enum(derivedTriggers),
        has: z.number().nullable(),
        atLeast: z.number().nullable(),
        isRequired: z.boolean(),
        isDiscussed: z.boolean(),
      }),
    ),
    /** A discussion can be recorded now. */
    isOpen: z.boolean(),
    quorum: z.number(),
    tribunalIds: z.array(id),
    /** Who may take the chair today. */
    chairIds: z.array(id),
    discussions: z.array(
      z.object({
        id,
        on: legalDate,
        result: z.enum(discussionResults),
        triggers: z.array(trigger),
        isOver: z.boolean(),
        mayRead: z.boolean(),
      }),
    ),
  }),
};
export type DiscussionsView = z.infer<typeof getDiscussions.output>;

/** The words of one discussion; the reading is written down. */
export const readDiscussion = {
  input: z.object({ caseId: id, discussionId: id }),
  output: z.object({
    id,
    heldOn: legalDate,
    place: z.string(),
    chair: z.string(),
    reporter: z.string(),
    recorder: z.string(),
    triggers: z.array(trigger),
    issues: z.array(z.string()),
    opinions: z.array(z.object({ name: z.string(), stance: z.enum(stances), text: z.string() })),
    absences: z.array(z.object({ name: z.string(), reason: z.string() })),
    conclusion: z.string(),
    result: z.enum(discussionResults),
    sha256: z.string(),
    recordedBy: z.string(),
    recordedAt: z.string(),
    reads: z.array(z.object({ name: z.string(), readAt: z.string() })),
  }),
};
export type DiscussionText = z.infer<typeof readDiscussion.output>;

export const discussion = z.object({
  heldOn: legalDate,
  place: shortText,
  chairId: id,
  reporterId: id,
  recorderId: id,
  triggers: z.array(trigger).max(discussionTriggers.length),
  issues: z.array(longText).max(50),
  opinions: z.array(z.object({ staffId: id, stance: z.enum(stances), text: longText })).max(50),
  absences: z.array(z.object({ staffId: id, reason: shortText })).max(50),
  conclusion: longText,
});

/** Keeps the record of a discussion that was held. */
export const recordDiscussion = {
  input: z.object({ caseId: id, version, discussion }),
  output: z.object({ caseId: id, version, discussionId: id }),
};

/** What can trigger a discussion here, and what demands one. */
export const discussionSettings = {
  output: z.object({
    quorum: z.number(),
    triggers: z.array(
      z.object({
        kind: z.enum(derivedTriggers),
        atLeast: z.number().nullable(),
        basis: z.string(),
        isRequired: z.boolean(),
      }),
    ),
  }),
};

export const setDiscussionRequired = {
  input: z.object({ kind: z.enum(derivedTriggers), isRequired: z.boolean() }),
};
