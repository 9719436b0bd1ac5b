import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AsyncAct } from '../../electron/backend/api/contract/async-hearing.ts';
import { type Client, type Court, openCourt } from './harness.ts';
import { invitedOf, makePublic, openedHearing, plannedHearing, Visitor } from './portal-visitor.ts';
import { applicationOf, residentId, versionOf } from './sample-case.ts';

let court: Court;
beforeEach(async () => {
  court = await openCourt({ now: '2026-03-18T09:00' });
  await makePublic(court);
});
afterEach(() => court.close());

/** What a clerk may do at most in a whole hearing, reading not counted (issue 5). */
const budget = 12;

it('a hearing with three rounds of questions, one side on the portal and one by telephone, takes twelve acts of the clerk', async () => {
  const clerk = await court.as('clerk');
  const arbitrator = await court.as('arbitrator');
  const { caseId, hearingId } = await plannedHearing(
    court,
    clerk,
    applicationOf(1, { procedure: 'simplified' }),
  );
  let acts = 0;
  const { issued } = await openedHearing(clerk, { caseId, hearingId }, [{ partyId: 'w1' }]);
  acts += 1;
  const [invited] = issued.map(invitedOf);
  if (invited === undefined) throw new Error('not issued');
  const applicant = new Visitor(court);
  await applicant.ok('POST', '/enter', {
    token: invited.token,
    code: invited.code,
    name: '申请人1',
    digits: residentId(1).slice(-6),
  });
  const record = async (who: Client, act: AsyncAct) =>
    who.online.record.mutate({
      caseId,
      hearingId,
      version: await versionOf(clerk, caseId),
      spentSeconds: 90,
      act,
    });
  /** One call: what the respondent says is entered, and who was called, in one save. */
  const call = async (completes = false) => {
    const { now, steps } = await clerk.online.get.query({ hearingId });
    const present = steps.at(-1);
    if (present === undefined) throw new Error('no phase is open');
    await record(clerk, {
      act: 'answers',
      completes,
      answers: [
        {
          phase: present.phase,
          round: present.round,
          partyId: 'e1',
          text: '电话答复',
          origin: 'phone',
          receivedAt: now,
          proof: null,
          isConfirmed: present.phase === 'recordConfirm' ? true : null,
        },
      ],
    });
    acts += 1;
  };
  const both = async (completes = false) => {
    await applicant.answer('网上答复');
    await call(completes);
  };
  const pose = (text: string, isLast: boolean) =>
    record(arbitrator, { act: 'pose', isLast, questions: [{ text, partyIds: ['w1', 'e1'] }] });

  await both();
  await applicant.answer('坚持请求');
  await call();
  await both();
  await both();
  for (const [n, text] of ['何时入职？', '工资如何约定？', '何时离职？'].entries()) {
    await pose(text, n === 2);
    if (n === 1) {
      await applicant.ok('POST', '/extension', {
        key: 'more-time-for-round-2',
        phase: 'question',
        round: 2,
        reason: '要找工资条',
      });
      await record(arbitrator, {
        act: 'decideExtension',
        partyId: 'w1',
        asked: null,
        isGranted: true,
        reason: '理由正当',
      });
    }
    await both();
  }
  await both();
  await both();
  await both();
  court.setNow('2026-03-18T12:00');
  // The last word on the record ends the hearing in the same save.
  await both(true);

  const after = await clerk.online.get.query({ hearingId });
  expect(after.status).toBe('completed');
  expect(after.steps.filter(({ phase, windows }) => phase === 'question' && windows.length > 0)).toHaveLength(
    3,
  );
  expect(acts).toBeLessThanOrEqual(budget);
  // The program's own count has the arbitrator's acts too: three rounds posed, one extension decided.
  expect(after.touches.count).toBe(acts + 4);
});
