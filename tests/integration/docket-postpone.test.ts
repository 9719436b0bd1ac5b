import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, type Court, openCourt, refusalOf } from './harness.ts';
import { acceptedCase, at, day, type OpenCase, planOf, serve } from './sample-case.ts';

let court: Court;
let clerk: Client;
let opened: OpenCase & { hearingId: string };
beforeEach(async () => {
  court = await openCourt();
  clerk = await court.as('clerk');
  const { caseId, version } = await acceptedCase(clerk);
  const fixed = await clerk.docket.schedule.mutate({ caseId, version, plan: planOf(court) });
  const served = await serve(clerk, {
    caseId,
    version: fixed.version,
    on: day('2026-03-02'),
    subjects: ['application', 'hearingNotice', 'panelNotice'],
    hearingId: fixed.hearingId,
  });
  opened = { caseId, version: served, hearingId: fixed.hearingId };
});
afterEach(() => court.close());

type Input = Parameters<Client['docket']['postpone']['mutate']>[0];
const asked = (changes: Partial<Input> = {}): Input => ({
  ...opened,
  by: 'respondent',
  code: 'illness',
  requestedOn: day('2026-03-02'),
  reason: '被申请人住院',
  way: { to: 'queue' },
  ...changes,
});
const moved = () => planOf(court, { startsAt: at('2026-03-25T09:00'), endsAt: at('2026-03-25T11:00') });
const viewOf = () => clerk.cases.get.query({ caseId: opened.caseId });
const queued = async () =>
  (await clerk.docket.queue.query()).rows.find(({ caseId }) => caseId === opened.caseId);

describe('a postponement', () => {
  it('to a new date at once: the slot moves, old notices fall away, all of it is kept', async () => {
    await clerk.docket.postpone.mutate(asked({ way: { to: 'date', plan: moved() } }));
    const view = await viewOf();
    expect(view.hearings).toMatchObject([{ status: 'scheduled', plan: { startsAt: '2026-03-25T09:00' } }]);
    expect(view.hearings[0]?.goAhead?.reasons.map(({ code }) => code)).toEqual([
      'noticeNotServed',
      'noticeNotServed',
    ]);
    expect(view.postponements).toMatchObject([
      {
        by: 'respondent',
        code: 'illness',
        from: '2026-03-18T09:00',
        to: '2026-03-25T09:00',
        requestedOn: '2026-03-02',
        action: null,
      },
    ]);
    const [entry] = (await clerk.docket.list.query({ from: day('2026-03-25'), to: day('2026-03-25') }))
      .entries;
    expect(entry?.postponements).toBe(1);
  });

  it('a new date is asked of every rule like any other', async () => {
    const other = await acceptedCase(clerk, undefined);
    const clash = await refusalOf(clerk.docket.schedule.mutate({ ...other, plan: planOf(court) }));
    expect(clash.code).toBe('clash');
    const late = planOf(court, { startsAt: at('2026-04-20T09:00'), endsAt: at('2026-04-20T10:00') });
    expect(
      await refusalOf(clerk.docket.postpone.mutate(asked({ way: { to: 'date', plan: late } }))),
    ).toMatchObject({ code: 'ruleBroken', details: { breaches: [{ rule: 'awardPeriod' }] } });
    expect((await viewOf()).hearings[0]?.plan.startsAt).toBe('2026-03-18T09:00');
  });

  it('until something is done: the case is blocked in the queue, with whose task it is, until it is done', async () => {
    await clerk.docket.postpone.mutate(
      asked({ way: { to: 'action', text: '调取社保记录', assigneeId: court.staffId('史磊') } }),
    );
    const [blocker, ...others] = (await queued())?.blockers ?? [];
    expect(blocker).toMatchObject({ code: 'actionOpen', text: '调取社保记录', name: '史磊' });
    expect(others.map(({ code }) => code)).toEqual(['defenceUntil']);
    const view = await viewOf();
    expect(view.steps.find(({ step }) => step === 'completeAction')?.refusal).toBeNull();
    await clerk.lifecycle.record.mutate({
      caseId: opened.caseId,
      version: view.version,
      on: day('2026-03-02'),
      entry: { step: 'completeAction', actionId: blocker?.ref ?? '', note: '已调取' },
    });
    expect((await queued())?.blockers.map(({ code }) => code)).toEqual(['defenceUntil']);
    expect((await queued())?.postponements).toBe(1);
  });

  it('a party asks three working days before (L23); later it wants a reason, and the court itself never does', async () => {
    // Three working days back from 18 March.
    clerk = await court.later('2026-03-16T09:00', 'clerk');
    const late = asked({ requestedOn: day('2026-03-16') });
    expect(await refusalOf(clerk.docket.postpone.mutate(late))).toMatchObject({
      code: 'ruleBroken',
      details: { rule: 'postponeRequest', on: '2026-03-13' },
    });
    const preview = (input: Input) => {
      const { version: _, overrides: __, ...rest } = input;
      return clerk.docket.previewPostponement.query(rest);
    };
    expect(await preview(late)).toMatchObject({ requestBy: '2026-03-13', isRequestLate: true });
    expect(await preview(asked({ requestedOn: day('2026-03-13') }))).toMatchObject({ isRequestLate: false });
    expect(await preview(asked({ by: 'court', requestedOn: null }))).toMatchObject({
      requestBy: null,
      isRequestLate: false,
    });
    await clerk.docket.postpone.mutate({
      ...late,
      overrides: [{ rule: 'postponeRequest', reason: '住院证明属实' }],
    });
    expect((await viewOf()).hearings[0]?.status).toBe('postponed');
  });

  it('names what is missing or cannot be', async () => {
    const fields = async (changes: Partial<Input>) =>
      (await refusalOf(clerk.docket.postpone.mutate(asked(changes)))).fields?.map(
        ({ path, reason }) => `${path}: ${reason}`,
      );
    expect(await fields({ requestedOn: null })).toEqual(['requestedOn: required']);
    expect(await fields({ requestedOn: day('2026-03-03') })).toEqual(['requestedOn: inTheFuture']);
    expect(await fields({ way: { to: 'action', text: '补证', assigneeId: 'nobody' } })).toEqual([
      'way.assigneeId: unknownStaff',
    ]);
  });

  it('shows before it is done what it moves and who was told; writes nothing', async () => {
    const { version: _, ...input } = asked();
    const preview = await clerk.docket.previewPostponement.query(input);
    expect(preview).toMatchObject({
      postponements: 0,
      notices: 1,
      told: ['申请人0', '样品0有限公司'],
      breaches: [],
    });
    // The duty to give notice of the hearing goes with it.
    expect(preview.dates.map(({ before, after }) => [before?.rule, after])).toContainEqual(['L22', null]);
    expect((await viewOf()).version).toBe(opened.version);
  });
});

describe('a part-heard case', () => {
  it('says so on the docket and in the queue, and goes on before the same people', async () => {
    clerk = await court.later('2026-03-18T11:30', 'clerk');
    const recorded = await clerk.docket.record.mutate({
      ...opened,
      result: 'adjourned',
      openedAt: at('2026-03-18T09:00'),
      endedAt: at('2026-03-18T11:00'),
      attendance: [],
      note: '证人未到',
    });
    expect((await queued())?.isPartHeard).toBe(true);
    await clerk.docket.schedule.mutate({ caseId: opened.caseId, version: recorded.version, plan: moved() });
    const { entries } = await clerk.docket.list.query({ from: day('2026-03-18'), to: day('2026-03-25') });
    expect(entries.map(({ status, isPartHeard }) => [status, isPartHeard])).toEqual([
      ['adjourned', false],
      ['scheduled', true],
    ]);
  });
});
