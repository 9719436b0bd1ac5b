import { AppError } from '../domain/app-error.ts';
import { invariant } from '../domain/assert.ts';
import type { LocalDateTime } from '../domain/dates.ts';
import { sideTitle } from '../domain/lifecycle/application.ts';
import { onlineConsents } from '../domain/lifecycle/online-consent.ts';
import type { AsyncEntry } from '../domain/online/async-entry.ts';
import type { AsyncAnswer, AsyncHearing, PartyWindow, PhaseStep } from '../domain/online/async-hearing.ts';
import { entryFault } from '../domain/online/entry-fault.ts';
import { portalRulesOn } from '../domain/online/portal-rules.ts';
import { type OnlineMode, type RightsText, rightsTextOn } from '../domain/online/rights-text.ts';
import { isReadableByParty } from '../domain/online/visibility.ts';
import * as portal from '../store/repositories/portal.ts';
import * as uploads from '../store/repositories/portal-uploads.ts';
import { type AsyncFile, asyncFile } from './async-state.ts';
import { loadCase } from './case-commit.ts';
import { localNow, today } from './context.ts';
import { liveFile } from './live-file.ts';
import { causeName, requireCourt } from './paper-sources.ts';
import { compiledRecord } from './portal-record.ts';
import { logVisit, type PortalCaller } from './portal-session.ts';
import { pieceBytes, uploadView } from './portal-uploads.ts';
import { rightsHash } from './rights-hash.ts';

/** Answers a party may post in one window while it is open: the first, and what was forgotten. */
export const answersPerWindow = 5;
const textLength = 20_000;

/** Everything the page of one party shows, and nothing that the rules keep from it. @throws AppError `notFound`. */
export async function view(caller: PortalCaller) {
  const { context, caseId, hearingId, partyId } = caller;
  const { db } = context.store;
  const loaded = await loadCase(db, caseId);
  const { application, caseNumber, hearings } = loaded.state;
  const hearing = hearings.find(({ id }) => id === hearingId);
  const party = application.parties.find(({ id }) => id === partyId);
  if (hearing === undefined || party === undefined) throw new AppError('notFound');
  const agent = application.agents.find(({ id }) => id === caller.agentId) ?? null;
  const court = await requireCourt(db);
  const rules = portalRulesOn(context.legal.online, today(context));
  return {
    now: localNow(context),
    court: { name: court.name, phone: court.phone, address: court.address },
    me: {
      name: (agent ?? party).name,
      partyName: party.name,
      role: party.role,
      isAgent: agent !== null,
    },
    case: {
      number: caseNumber,
      cause: causeName(context, application.causeCode),
      applicants: sideTitle(application, 'applicant'),
      respondents: sideTitle(application, 'respondent'),
    },
    hearing: {
      id: hearingId,
      mode: hearing.plan.mode === 'async' ? ('async' as const) : ('sync' as const),
      startsAt: hearing.plan.startsAt,
      endsAt: hearing.plan.endsAt,
      platform: hearing.plan.platform,
      meeting: hearing.plan.mode === 'sync' ? (await liveFile(db, hearingId)).live.meeting : null,
    },
    ...(hearing.plan.mode === 'async'
      ? asyncPart(caller, asyncFile(context, loaded, hearingId))
      : { ...nothingAsked, stage: hearing.status === 'scheduled' ? ('live' as const) : ('ended' as const) }),
    rights: rightsOf(caller, hearing.plan.mode === 'sync' ? 'sync' : 'async'),
    drafts: (await portal.drafts(db, caller.invitationId)).map((draft) => ({
      key: draft.key,
      body: JSON.parse(draft.body) as unknown,
      savedAt: draft.saved_at,
    })),
    uploads: (await uploads.unused(db, caller.invitationId)).map(uploadView),
    limits: {
      fileBytes: rules.fileBytes,
      filesPerAnswer: rules.filesPerAnswer,
      pieceBytes,
      textLength,
    },
    expiresAt: caller.expiresAt,
  };
}

const nothingAsked = {
  ending: null,
  withdrawal: null,
  asked: null,
  rightsConfirmedAt: null,
  reminders: [],
  steps: [],
};

function asyncPart(caller: PortalCaller, file: AsyncFile) {
  const { hearingNow } = file;
  const asked = askedOf(caller, file);
  return {
    stage: stageOf(hearingNow, asked !== null && !asked.isAnswered),
    ending: endingOf(hearingNow),
    withdrawal: withdrawalOf(caller, file),
    asked,
    rightsConfirmedAt: rightsConfirmedAt(hearingNow, caller.partyId),
    reminders: hearingNow.reminders
      .filter(({ partyId, dueAt }) => partyId === caller.partyId && dueAt <= hearingNow.now)
      .map(({ kind, dueAt }) => ({ kind, dueAt })),
    steps: hearingNow.steps.map((step) => stepView(caller, file, step)),
  };
}

function stageOf({ status, endedAt }: AsyncHearing, isAsked: boolean) {
  if (status === 'planned') return 'notOpened' as const;
  if (endedAt !== null || status === 'aborted') return 'ended' as const;
  return isAsked ? ('asked' as const) : ('waiting' as const);
}

/** Consent may be withdrawn while the hearing is open (`online.async`, consent); it is until the case is heard in another way. */
export function withdrawalOf({ partyId }: PortalCaller, { state, hearingNow }: AsyncFile) {
  const { status, endedAt, openedAt } = hearingNow;
  if (openedAt === null || endedAt !== null || status === 'aborted') return null;
  const own = onlineConsents(state, 'async').find(({ party }) => party.id === partyId);
  return own?.isGiven === false ? ('did' as const) : ('may' as const);
}

function endingOf({ status }: AsyncHearing) {
  return status === 'completed' || status === 'converted' || status === 'aborted' ? status : null;
}

/** What is asked of this party in the phase that is open; null when nothing is. */
function askedOf(caller: PortalCaller, file: AsyncFile) {
  const { present, status } = file.hearingNow;
  if (present === null || status === 'aborted') return null;
  const mine = present.windows.find(({ partyId }) => partyId === caller.partyId);
  if (mine === undefined || mine.endsAt <= file.hearingNow.now) return null;
  const { extension } = mine;
  return {
    phase: present.phase,
    round: present.round,
    opensAt: mine.opensAt,
    endsAt: mine.endsAt,
    questions: questionsOf(present, caller.partyId).filter(({ isForMe }) => isForMe),
    isAnswered: mine.answers.length > 0,
    canAdd: mayAnswer(present, mine),
    canAskForTime:
      entryFault(file.hearingNow, extensionEntry(caller, file, ''), file.hearingNow.now, file.rules) === null,
    extension:
      extension === null
        ? null
        : extension.decision === null
          ? ('asked' as const)
          : extension.decision.isGranted
            ? ('granted' as const)
            : ('refused' as const),
  };
}

/** A party's request for more time as an entry of the hearing. */
export function extensionEntry(
  { partyId }: PortalCaller,
  { hearingNow }: AsyncFile,
  reason: string,
): Extract<AsyncEntry, { kind: 'extensionAsked' }> {
  return { kind: 'extensionAsked', partyId, reason, origin: 'portal', receivedAt: hearingNow.now };
}

/**
 * Whether a party may post in a window: while the phase is open, a few times (the record is confirmed once); afterwards only what it owes, so
 * that nobody answers in view of the other side's words as if in time.
 */
export function mayAnswer(step: PhaseStep, window: PartyWindow): boolean {
  if (step.skipped !== null) return false;
  if (step.closesAt !== null) return window.answers.length === 0 && window.isMissed;
  return window.answers.length < (step.phase === 'recordConfirm' ? 1 : answersPerWindow);
}

function stepView(caller: PortalCaller, { hearingNow, state }: AsyncFile, step: PhaseStep) {
  const mine = step.windows.find(({ partyId }) => partyId === caller.partyId);
  return {
    phase: step.phase,
    round: step.round,
    opensAt: step.opensAt,
    closesAt: step.closesAt,
    isSkipped: step.skipped !== null,
    questions: questionsOf(step, caller.partyId),
    windows: step.windows.map((window) => {
      const party = state.application.parties.find(({ id }) => id === window.partyId);
      invariant(party !== undefined, 'a window of a party that is not in the case');
      return {
        name: party.name,
        role: party.role,
        isMine: party.id === caller.partyId,
        endsAt: window.endsAt,
        isMissed: window.isMissed,
        answers: isReadableByParty(step, window.partyId, caller.partyId)
          ? window.answers.map((answer) => answerView(answer, window.partyId === caller.partyId))
          : [],
      };
    }),
    canAnswerLate:
      mine !== undefined && step.closesAt !== null && hearingNow.endedAt === null && mayAnswer(step, mine),
  };
}

function answerView(answer: AsyncAnswer, isMine: boolean) {
  const { id, text, origin, receivedAt, isConfirmed, isLate, admission, attachments } = answer;
  return {
    id,
    isMine,
    text,
    origin,
    receivedAt,
    isConfirmed,
    isLate,
    isAdmitted: admission?.isAdmitted ?? null,
    attachments: [...attachments],
  };
}

function questionsOf(step: PhaseStep, partyId: string) {
  return step.questions.map(({ id, text, partyIds }) => ({ id, text, isForMe: partyIds.includes(partyId) }));
}

/** When the party answered in the phase in which rights are read; null before. */
function rightsConfirmedAt({ steps }: AsyncHearing, partyId: string): LocalDateTime | null {
  const identity = steps.find(({ phase }) => phase === 'identity');
  const window = identity?.windows.find((candidate) => candidate.partyId === partyId);
  return window?.answers[0]?.receivedAt ?? null;
}

/** The rights and duties in force, with the hash by which an answer says which text was read. */
function rightsOf(caller: PortalCaller, mode: OnlineMode) {
  const text = rightsTextNow(caller, mode);
  const { rights, duties, rightsEn, dutiesEn, version, basisZh, basisEn } = text;
  return {
    version,
    sha256: rightsHash(text),
    rights: [...rights],
    duties: [...duties],
    rightsEn: [...rightsEn],
    dutiesEn: [...dutiesEn],
    basisZh,
    basisEn,
  };
}

/** @throws Error when no text is in force: the rules that ship have one for every day. */
export function rightsTextNow({ context }: PortalCaller, mode: OnlineMode): RightsText {
  const text = rightsTextOn(context.legal.onlineRights, mode, today(context));
  invariant(text !== null, 'rules/online-rights.json: no text in force');
  return text;
}

/** The record as this party is asked to confirm it. @throws AppError `notFound` before the confirmation has opened. */
export async function recordShown(caller: PortalCaller) {
  const { context, caseId, hearingId } = caller;
  const { state } = await loadCase(context.store.db, caseId);
  const record = isAsync(state, hearingId)
    ? await compiledRecord(context, context.store.db, caseId, state, hearingId)
    : null;
  if (record === null) throw new AppError('notFound');
  await context.store.write((trx) => logVisit(caller, trx, 'recordShown', { sha256: record.sha256 }));
  return { title: record.title, lines: [...record.lines], sha256: record.sha256 };
}

/** The bytes of a file that a party added to an answer this caller may read. @throws AppError `notFound`. */
export async function attachment(caller: PortalCaller, answerId: string, index: number) {
  const { context, caseId, hearingId, partyId } = caller;
  const loaded = await loadCase(context.store.db, caseId);
  if (!isAsync(loaded.state, hearingId)) throw new AppError('notFound');
  const { hearingNow } = asyncFile(context, loaded, hearingId);
  for (const step of hearingNow.steps)
    for (const window of step.windows) {
      const file = window.answers.find(({ id }) => id === answerId)?.attachments[index];
      if (file === undefined || !isReadableByParty(step, window.partyId, partyId)) continue;
      await context.store.write((trx) => logVisit(caller, trx, 'fileRead', { sha256: file.sha256 }));
      return { bytes: context.store.files.get(file.sha256), name: file.name };
    }
  throw new AppError('notFound');
}

function isAsync(state: { hearings: readonly { id: string; plan: { mode: string } }[] }, hearingId: string) {
  return state.hearings.some(({ id, plan }) => id === hearingId && plan.mode === 'async');
}
