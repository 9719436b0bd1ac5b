import type { Page } from '@playwright/test';
import { ask, tell } from './call.ts';

/** A simplified case with an asynchronous hearing that begins now, or a synchronous one this evening; before the first arbitrator, or the one named. */
export async function plannedHearing(
  page: Page,
  mode: 'async' | 'sync' = 'async',
  arbitrator?: string,
): Promise<string> {
  const reference = await ask<{
    today: { date: string };
    staff: { id: string; name: string; functions: string[] }[];
  }>(page, 'court.reference', null);
  const today = reference.today.date;
  const party = (id: string, role: string, kind: string, name: string, phone: string) => ({
    id,
    role,
    kind,
    name,
    identifier: null,
    identifierOverride: null,
    phone,
    address: null,
    legalRepresentative: null,
    isMigrantWorker: false,
  });
  const { caseId } = await tell<{ caseId: string }>(page, 'intake.receive', {
    application: {
      receivedOn: today,
      source: 'counter',
      causeCode: 'B1',
      procedure: 'simplified',
      isGreenChannel: false,
      greenChannelReason: null,
      facts: '被申请人拖欠工资。',
      materials: ['仲裁申请书'],
      parties: [
        party('w1', 'applicant', 'worker', '何小雨', '13900139000'),
        party('e1', 'respondent', 'employer', '澄光贸易有限公司', '13800138000'),
      ],
      agents: [],
      claims: [
        {
          id: 'c1',
          claimantId: 'w1',
          kind: 'B1',
          text: '支付拖欠的工资',
          periodFrom: null,
          periodTo: null,
          amountFen: 1_234_500,
        },
      ],
      statedWorkerCount: null,
    },
    decision: { step: 'accept', on: today },
    draftKey: null,
  });
  const { now } = await ask<{ now: string }>(page, 'online.board', {});
  const idOf = (held: string) => reference.staff.find(({ functions }) => functions.join() === held)?.id;
  const plan = {
    mode,
    roomId: null,
    platform: '电话与书面',
    startsAt: mode === 'async' ? now : `${today}T21:00`,
    endsAt: mode === 'async' ? `${today.slice(0, 4)}-12-31T18:00` : `${today}T22:00`,
    arbitratorIds: [
      arbitrator === undefined
        ? idOf('arbitrator')
        : reference.staff.find(({ name }) => name === arbitrator)?.id,
    ],
    clerkId: reference.staff.find(({ name }) => name === '何静')?.id,
  };
  const { breaches } = await ask<{ breaches: { rule: string; force: string }[] }>(page, 'docket.check', {
    caseId,
    hearingId: null,
    plan,
  });
  const passable = breaches.filter(({ force }) => force === 'overridable').map(({ rule }) => rule);
  const overrides = [...new Set(passable)].map((rule) => ({ rule, reason: '当事人同意' }));
  const { version } = await ask<{ version: number }>(page, 'cases.get', { caseId });
  const { hearingId } = await tell<{ hearingId: string }>(page, 'docket.schedule', {
    caseId,
    version,
    plan,
    overrides,
  });
  return hearingId;
}
