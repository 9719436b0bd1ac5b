import { AppError } from '../domain/app-error.ts';
import { dateOf } from '../domain/dates.ts';
import { dueDates } from '../domain/deadlines/due-dates.ts';
import { hearingWindow, noticeBy } from '../domain/docket/hearing-window.ts';
import { type NoticeRecipient, noticeMatter, noticeRecipients } from '../domain/docket/notices.ts';
import type { Agent } from '../domain/lifecycle/application.ts';
import type { CaseState, Hearing } from '../domain/lifecycle/case-state.ts';
import { commit, type Entry, type LoadedCase, loadCase, loadSeen } from './case-commit.ts';
import { toDocument } from './cases.ts';
import { type Actor, type Context, today } from './context.ts';
import { announce } from './docket.ts';
import { drawUp } from './papers.ts';

/** Who must be told of a hearing as it now stands, and what is outstanding. @throws AppError `notFound`; `nothingToIssue` when it is over. */
export async function outstanding(context: Context, input: { caseId: string; hearingId: string }) {
  const loaded = await loadCase(context.store.db, input.caseId);
  const { state } = loaded;
  const { hearing, matter } = toldHearing(loaded, input.hearingId);
  const isOn = matter === 'date' || matter === 'newDate';
  return {
    caseId: input.caseId,
    version: loaded.version,
    hearingId: hearing.id,
    startsAt: hearing.plan.startsAt,
    matter,
    noticeBy: isOn ? lastNoticeDay(context, state, hearing) : null,
    recipients: noticeRecipients(state, hearing).map((recipient) =>
      toView(recipient, state.application.agents),
    ),
  };
}

/**
 * Makes every paper that is outstanding for these parties, each addressed to one of them, in one transaction.
 * @throws AppError `conflict`, `fieldMissing` naming each blank, `nothingToIssue` when all of it is made.
 */
export async function issue(
  context: Context,
  actor: Actor,
  input: { caseId: string; version: number; hearingId: string; partyIds: readonly string[] },
) {
  const { caseId, hearingId } = input;
  const saved = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, caseId, input.version);
    const { hearing } = toldHearing(loaded, hearingId);
    const targets = noticeRecipients(loaded.state, hearing)
      .filter(({ party }) => input.partyIds.includes(party.id))
      .flatMap(({ party, papers }) => papers.map((kind) => ({ caseId, kind, hearingId, partyId: party.id })));
    if (targets.length === 0) throw new AppError('nothingToIssue', { hearingId });
    const entries: Entry[] = [];
    const documents = [];
    for (const target of targets) {
      const { row, event } = await drawUp(context, trx, actor, loaded.state, target);
      documents.push(toDocument(row));
      entries.push({ event, on: today(context) });
    }
    const { version } = await commit(context, trx, caseId, loaded, entries, { actor: actor.staffId });
    return { version, documents };
  });
  announce(context, caseId);
  return { caseId, ...saved };
}

function toldHearing({ state }: LoadedCase, hearingId: string) {
  const hearing = state.hearings.find(({ id }) => id === hearingId);
  if (hearing === undefined) throw new AppError('notFound', { hearingId });
  const matter = noticeMatter(hearing);
  if (matter === null) throw new AppError('nothingToIssue', { hearingId });
  return { hearing, matter };
}

function lastNoticeDay(context: Context, state: CaseState, hearing: Hearing) {
  const { legal } = context;
  const window = hearingWindow(state, dueDates(state, legal), legal, today(context));
  return noticeBy(window, dateOf(hearing.plan.startsAt), legal.calendar);
}

function toView(recipient: NoticeRecipient, agents: readonly Agent[]) {
  const { party, channel, toldOldOn, status, documentId, papers } = recipient;
  return {
    partyId: party.id,
    name: party.name,
    phone: party.phone,
    agents: agents
      .filter(({ partyIds }) => partyIds.includes(party.id))
      .map(({ name, phone }) => ({ name, phone })),
    channel,
    toldOldOn,
    status,
    documentId,
    papers,
  };
}
