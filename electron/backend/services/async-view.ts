import { AppError } from '../domain/app-error.ts';
import { addDays, dateOf, daysBetween } from '../domain/dates.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import { foldCase } from '../domain/lifecycle/fold.ts';
import { onlineConsents } from '../domain/lifecycle/online-consent.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import type { AsyncAnswer, PhaseStep } from '../domain/online/async-hearing.ts';
import { eligibility } from '../domain/online/eligibility.ts';
import { isReadable } from '../domain/online/visibility.ts';
import * as caseEvents from '../store/repositories/case-events.ts';
import * as online from '../store/repositories/online.ts';
import * as portal from '../store/repositories/portal.ts';
import { type AsyncFile, asyncFile, stamped } from './async-state.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, localNow, today } from './context.ts';
import { compiledRecord } from './portal-record.ts';

/** One asynchronous hearing as this person may see it. @throws AppError `notFound`. */
export async function get(context: Context, actor: Actor, hearingId: string) {
  const { db } = context.store;
  const row = await asyncRow(context, hearingId);
  const loaded = await loadCase(db, row.case_id);
  const file = asyncFile(context, loaded, hearingId);
  const { hearingNow, hearing, rules, state, entries } = file;
  const opened = entries[0]?.entry;
  const record = await compiledRecord(context, db, row.case_id, loaded.state, hearingId);
  return {
    ...summaryOf(row, file),
    caseVersion: loaded.version,
    causeCode: row.cause_code,
    platform: hearing.plan.platform,
    startsAt: hearing.plan.startsAt,
    arbitratorIds: hearing.plan.arbitratorIds,
    clerkId: hearing.plan.clerkId,
    now: localNow(context),
    openedAt: hearingNow.openedAt,
    endedAt: hearingNow.endedAt,
    parties: partiesOf(state),
    steps: hearingNow.steps.map((step) => visibleStep(step, actor.staffId, record?.sha256 ?? null)),
    waitedFor: hearingNow.waitedFor,
    reminders: hearingNow.reminders,
    missed: [...hearingNow.missed].map(([partyId, count]) => ({ partyId, count })),
    finish: hearingNow.finish,
    eligibility: hearingNow.openedAt === null ? findings(context, file) : [],
    opened:
      opened?.kind === 'opened'
        ? {
            application: opened.application,
            evidence: opened.evidence,
            blockers: opened.blockers,
            overrides: opened.overrides,
          }
        : null,
    rules: rules.values,
  };
}

/** The board: every asynchronous hearing as a row, and whom to call today, those first whose time ends first. */
export async function board(context: Context, query: { isEnded: boolean }) {
  const { db } = context.store;
  const now = localNow(context);
  const since = addDays(today(context), -365);
  const rows = await online.asyncHearings(db, { isScheduled: !query.isEnded, since });
  const seen = await portal.seenParties(
    db,
    rows.map(({ id }) => id),
  );
  const histories = await caseEvents.ofCases(db, [...new Set(rows.map((row) => row.case_id))]);
  const files = rows.flatMap((row) => {
    const events = histories.get(row.case_id) ?? [];
    const state = foldCase(events);
    if (state === null) return [];
    const file = asyncFile(context, { state, events }, row.id);
    return query.isEnded && file.hearingNow.openedAt === null ? [] : [{ row, file }];
  });
  return {
    now,
    rows: files.map(({ row, file }) => boardRow(row, file)),
    calls: files
      .flatMap(({ row, file }) => callsOf(context, row, file, seen))
      .sort((a, b) => (a.endsAt < b.endsAt ? -1 : a.endsAt > b.endsAt ? 1 : 0)),
  };
}

/** What more time for a party would do to the hearing and the award period. @throws AppError `notFound`, `badInput`. */
export async function previewExtension(
  context: Context,
  actor: Actor,
  { hearingId, partyId }: { hearingId: string; partyId: string },
) {
  const row = await asyncRow(context, hearingId);
  const file = asyncFile(context, await loadCase(context.store.db, row.case_id), hearingId);
  const granted = { kind: 'extensionDecided', partyId, isGranted: true, reason: '' } as const;
  const before = file.hearingNow;
  const after = file.with([...file.entries, stamped(localNow(context), actor.staffId, granted, null)]);
  const [windowBefore, windowAfter] = [before, after].map((hearing) =>
    hearing.present?.windows.find((window) => window.partyId === partyId),
  );
  if (
    windowBefore === undefined ||
    windowAfter === undefined ||
    before.finish === null ||
    after.finish === null
  )
    throw new AppError('badInput', { fields: [{ path: 'partyId', reason: 'notWaitedFor' }] });
  const finishBy = before.finish.by;
  return {
    before: { windowEnd: windowBefore.endsAt, latestEnd: before.finish.latestEnd },
    after: { windowEnd: windowAfter.endsAt, latestEnd: after.finish.latestEnd },
    finishBy,
    awardUntil: before.finish.awardUntil,
    slackBefore: daysBetween(dateOf(before.finish.latestEnd), finishBy),
    slackAfter: daysBetween(dateOf(after.finish.latestEnd), finishBy),
  };
}

/** The bytes of the proof of an answer, for whoever may read it. @throws AppError `notFound`. */
export async function proofFile(
  context: Context,
  actor: Actor,
  hearingId: string,
  answerId: string,
): Promise<{ bytes: Uint8Array; name: string }> {
  const row = await asyncRow(context, hearingId);
  const { hearingNow } = asyncFile(context, await loadCase(context.store.db, row.case_id), hearingId);
  for (const step of hearingNow.steps)
    for (const { answers } of step.windows) {
      const answer = answers.find(({ id }) => id === answerId);
      const proof = answer?.proof ?? null;
      if (answer !== undefined && proof !== null && isReadable(step, answer, actor.staffId))
        return { bytes: context.store.files.get(proof.sha256), name: proof.name };
    }
  throw new AppError('notFound', { answerId });
}

/** The bytes of the n-th file a party added to an answer, for whoever may read it. @throws AppError `notFound`. */
export async function attachmentFile(
  context: Context,
  actor: Actor,
  hearingId: string,
  answerId: string,
  index: number,
): Promise<{ bytes: Uint8Array; name: string }> {
  const row = await asyncRow(context, hearingId);
  const { hearingNow } = asyncFile(context, await loadCase(context.store.db, row.case_id), hearingId);
  for (const step of hearingNow.steps)
    for (const { answers } of step.windows) {
      const answer = answers.find(({ id }) => id === answerId);
      const file = answer?.attachments[index];
      if (answer !== undefined && file !== undefined && isReadable(step, answer, actor.staffId))
        return { bytes: context.store.files.get(file.sha256), name: file.name };
    }
  throw new AppError('notFound', { answerId });
}

async function asyncRow(context: Context, hearingId: string): Promise<online.AsyncHearingRow> {
  const row = await online.hearing(context.store.db, hearingId);
  if (row === undefined) throw new AppError('notFound', { hearingId });
  return row;
}

function summaryOf(row: online.AsyncHearingRow, { hearingNow }: AsyncFile) {
  const step = hearingNow.present ?? hearingNow.steps.at(-1);
  return {
    caseId: row.case_id,
    caseVersion: row.version,
    hearingId: row.id,
    number: row.case_number,
    applicants: row.applicants,
    respondents: row.respondents,
    status: hearingNow.status,
    phase: step?.phase ?? null,
    round: step?.round ?? 0,
    conversion: hearingNow.conversion,
    touches: hearingNow.touches,
  };
}

function boardRow(row: online.AsyncHearingRow, file: AsyncFile) {
  const { hearingNow, hearing, state } = file;
  return {
    ...summaryOf(row, file),
    causeCode: row.cause_code,
    startsAt: hearing.plan.startsAt,
    clerkId: hearing.plan.clerkId,
    arbitratorIds: hearing.plan.arbitratorIds,
    waitedFor: hearingNow.waitedFor.flatMap(({ partyId, endsAt }) => {
      const party = state.application.parties.find(({ id }) => id === partyId);
      return party === undefined ? [] : [{ partyId, name: party.name, role: party.role, endsAt }];
    }),
    missed: [...hearingNow.missed.values()].reduce((sum, count) => sum + count, 0),
    finishBy: hearingNow.finish?.by ?? null,
  };
}

/** One line for each party who is to hear from the office until the end of the day. */
function callsOf(
  context: Context,
  row: online.AsyncHearingRow,
  { hearingNow, state }: AsyncFile,
  seen: Awaited<ReturnType<typeof portal.seenParties>>,
) {
  const { present, status } = hearingNow;
  if (present === null || status === 'conversionDue') return [];
  const parties = partiesOf(state);
  return hearingNow.waitedFor.flatMap(({ partyId, endsAt }) => {
    const due = hearingNow.reminders.filter(
      (reminder) =>
        reminder.partyId === partyId && !reminder.isDone && dateOf(reminder.dueAt) <= today(context),
    );
    const visits = seen.filter((visit) => visit.hearing_id === row.id && visit.party_id === partyId);
    if (isRemindedOnline(present.opensAt, due, visits)) return [];
    const party = parties.find(({ id }) => id === partyId);
    const first = due[0];
    if (first === undefined || party === undefined) return [];
    return [
      {
        caseId: row.case_id,
        caseVersion: row.version,
        hearingId: row.id,
        number: row.case_number,
        party,
        phase: present.phase,
        round: present.round,
        questions: present.questions
          .filter(({ partyIds }) => partyIds.includes(partyId))
          .map(({ text }) => text),
        dueAt: first.dueAt,
        endsAt,
      },
    ];
  });
}

/**
 * Whether the portal reminds a party in place of a call: it has been there since the phase opened, or it uses the portal and the last reminder is
 * not due yet. Who has never entered is called as anybody.
 */
function isRemindedOnline(
  opensAt: string,
  due: readonly { readonly kind: string }[],
  visits: readonly { readonly seen_at: string }[],
): boolean {
  if (visits.length === 0) return false;
  return visits.some(({ seen_at }) => seen_at >= opensAt) || !due.some(({ kind }) => kind === 'last');
}

function partiesOf(state: CaseState) {
  const words = new Map(onlineConsents(state, 'async').map(({ party, isGiven }) => [party.id, isGiven]));
  return partiesToServe(state).map(({ id, name, role, phone }) => ({
    id,
    name,
    role,
    phone,
    agents: state.application.agents
      .filter(({ partyIds }) => partyIds.includes(id))
      .map((agent) => ({ name: agent.name, phone: agent.phone })),
    consent: words.get(id) ?? null,
  }));
}

function findings(context: Context, { state, hearing, rules }: AsyncFile) {
  const nothing = {
    consentPartyIds: [],
    blockers: [],
    hasWrittenApplication: false,
    isEvidenceExchanged: false,
  };
  return eligibility(state, hearing, nothing, rules, localNow(context));
}

function visibleStep(step: PhaseStep, viewerId: string, recordSha256: string | null) {
  return {
    ...step,
    windows: step.windows.map((window) => ({
      ...window,
      answers: window.answers.map((answer) => visibleAnswer(step, answer, viewerId, recordSha256)),
    })),
  };
}

function visibleAnswer(step: PhaseStep, answer: AsyncAnswer, viewerId: string, recordSha256: string | null) {
  const isRecordUnchanged = answer.recordSha256 === null ? null : answer.recordSha256 === recordSha256;
  return isReadable(step, answer, viewerId)
    ? { ...answer, isRecordUnchanged, isHidden: false }
    : {
        ...answer,
        isHidden: true,
        text: null,
        proof: null,
        attachments: [],
        isConfirmed: null,
        isRecordUnchanged: null,
      };
}
