import { describe, expect, it } from 'vitest';
import type { LegalDate } from '../../electron/backend/domain/dates.ts';
import { asyncPhases } from '../../electron/backend/domain/online/async-entry.ts';
import { entryFault } from '../../electron/backend/domain/online/entry-fault.ts';
import { asyncRulesOn } from '../../electron/backend/domain/online/online-rules.ts';
import { isReadable } from '../../electron/backend/domain/online/visibility.ts';
import {
  answered,
  at,
  bothAnswered,
  entry,
  hearingAt,
  onlineValues,
  opened,
  phasesOf,
  rules,
  throughTo,
} from './async-sample.ts';

describe('order (online.async.order)', () => {
  it('opens the next phase when all have answered', () => {
    const hearing = hearingAt('2021-10-11T10:00', [
      opened(),
      ...bothAnswered('2021-10-11T09:30', 'identity'),
    ]);
    expect(phasesOf(hearing)).toEqual(['identity', 'statement']);
    expect(hearing.steps[1]?.opensAt).toBe('2021-10-11T09:30');
    expect(hearing.waitedFor).toEqual([{ partyId: 'w1', endsAt: '2021-10-12T09:30' }]);
  });

  it('opens it when the window ended, also while the machine was off', () => {
    const entries = [opened('2021-10-08T16:00'), answered('2021-10-08T17:00', 'w1', 'identity')];
    const hearing = hearingAt('2021-10-12T08:00', [
      ...entries,
      answered('2021-10-08T17:05', 'e1', 'identity'),
    ]);
    // The statement's window ran over a Saturday that was worked and a Sunday that was not.
    expect(hearing.steps.map(({ phase, opensAt, closesAt }) => [phase, opensAt, closesAt])).toEqual([
      ['identity', '2021-10-08T16:00', '2021-10-08T17:05'],
      ['statement', '2021-10-08T17:05', '2021-10-09T17:05'],
      ['defence', '2021-10-09T17:05', '2021-10-11T17:05'],
      ['evidence', '2021-10-11T17:05', null],
    ]);
  });

  it('goes through all phases to the recorded word on the record, then waits to be recorded', () => {
    const all = [...throughTo('recordConfirm'), ...bothAnswered('2021-10-11T11:00', 'recordConfirm')];
    const hearing = hearingAt('2021-10-11T12:00', all);
    expect(hearing.steps.map(({ phase }) => phase)).toEqual(asyncPhases);
    expect(hearing.status).toBe('awaitingCompletion');
    const done = hearingAt('2021-12-24T12:00', [
      ...all,
      entry('2021-10-11T12:00', { kind: 'completed', note: '' }),
    ]);
    expect([done.status, done.endedAt, done.conversion]).toEqual(['completed', '2021-10-11T12:00', null]);
  });

  it('waits for the tribunal in the question phase, asks only whom the questions are put to, and counts the rounds', () => {
    const before = throughTo('question');
    expect(hearingAt('2021-10-12T00:00', before)).toMatchObject({
      status: 'awaitingTribunal',
      waitedFor: [],
    });
    const pose = (when: string, isLast = false) =>
      entry(when, {
        kind: 'questionsPosed',
        questions: [{ id: when, text: '何时离职？', partyIds: ['w1'] }],
        isLast,
      });
    const round = (n: number) => [
      pose(`2021-10-11T1${n}:00`),
      answered(`2021-10-11T1${n}:30`, 'w1', 'question', { round: n }),
    ];
    const two = [...before, ...round(1), ...round(2)];
    expect(hearingAt('2021-10-11T12:45', two)).toMatchObject({
      status: 'awaitingTribunal',
      present: { phase: 'question', round: 3 },
    });
    expect(hearingAt('2021-10-11T15:00', [...two, ...round(3)]).present?.phase).toBe('debate');
    const closed = hearingAt('2021-10-11T15:00', [
      ...two,
      entry('2021-10-11T14:00', { kind: 'questionsClosed' }),
    ]);
    expect(phasesOf(closed).slice(-3)).toEqual(['question1', 'question2', 'debate']);
    const last = hearingAt('2021-10-11T15:00', [
      ...before,
      pose('2021-10-11T11:00', true),
      answered('2021-10-11T11:30', 'w1', 'question'),
    ]);
    expect(last.present?.phase).toBe('debate');
  });

  it('skips a phase for a reason, and misses nothing by it', () => {
    const skipped = entry('2021-10-11T10:50', {
      kind: 'skipped',
      phase: 'final',
      reason: '各方已在辩论中说明',
    });
    const hearing = hearingAt('2021-10-11T11:00', [...throughTo('final'), skipped]);
    expect(hearing.present?.phase).toBe('mediation');
    expect(hearing.missed.size).toBe(0);
    const fault = (phase: 'identity' | 'statement' | 'recordConfirm') =>
      entryFault(
        hearingAt('2021-10-11T09:10', [opened()]),
        { kind: 'skipped', phase, reason: 'x' },
        at('2021-10-11T09:10'),
        rules,
      )?.reason;
    expect(fault('identity')).toBe('cannotBeSkipped');
    expect(fault('recordConfirm')).toBe('cannotBeSkipped');
    expect(fault('statement')).toBe('notPresentPhase');
  });
});

describe('missed windows (online.async.missed)', () => {
  it('takes one missed window for no opinion and goes on', () => {
    const hearing = hearingAt('2021-10-12T12:00', [
      opened(),
      ...bothAnswered('2021-10-11T10:00', 'identity'),
    ]);
    expect(phasesOf(hearing)).toEqual(['identity', 'statement', 'defence']);
    expect(hearing.missed).toEqual(new Map([['w1', 1]]));
    expect([hearing.status, hearing.conversion]).toEqual(['open', null]);
  });

  it('goes over to a live hearing when identity is missed', () => {
    const hearing = hearingAt('2021-10-20T12:00', [opened(), answered('2021-10-11T10:00', 'w1', 'identity')]);
    expect(phasesOf(hearing)).toEqual(['identity']);
    expect(hearing).toMatchObject({
      status: 'conversionDue',
      conversion: { ground: 'identityMissed', partyId: 'e1' },
      waitedFor: [],
    });
  });

  it('goes over when one party has missed two, not when each has missed one', () => {
    const entries = [
      ...throughTo('statement'),
      // The applicant lets the statement pass, the respondent the defence.
    ];
    const each = hearingAt('2021-10-13T12:00', entries);
    expect([...each.missed]).toEqual([
      ['w1', 1],
      ['e1', 1],
    ]);
    expect([each.status, each.present?.phase]).toEqual(['open', 'evidence']);
    const two = hearingAt('2021-10-20T12:00', entries);
    expect(two).toMatchObject({
      status: 'conversionDue',
      conversion: { ground: 'twoMissed' },
      present: null,
    });
    expect(phasesOf(two)).toEqual(['identity', 'statement', 'defence', 'evidence']);
  });

  it('does not count a party who did not confirm the record (RULES 42)', () => {
    const hearing = hearingAt('2021-10-14T12:00', [
      ...throughTo('statement'),
      answered('2021-10-12T11:00', 'e1', 'defence'),
      ...bothAnswered('2021-10-12T11:05', 'evidence'),
      ...bothAnswered('2021-10-12T11:10', 'crossExam'),
      entry('2021-10-12T11:12', { kind: 'skipped', phase: 'question', reason: '事实清楚' }),
      ...bothAnswered('2021-10-12T11:15', 'debate'),
      ...bothAnswered('2021-10-12T11:20', 'final'),
      ...bothAnswered('2021-10-12T11:25', 'mediation'),
      answered('2021-10-12T11:30', 'e1', 'recordConfirm'),
    ]);
    expect(hearing.status).toBe('awaitingCompletion');
    expect(hearing.steps.at(-1)?.windows.find(({ partyId }) => partyId === 'w1')?.isMissed).toBe(true);
    expect(hearing.missed).toEqual(new Map([['w1', 1]]));
  });

  it('knows no end by which a missed window is a withdrawal or a default', () => {
    const ends = ['planned', 'open', 'awaitingTribunal', 'conversionDue', 'awaitingCompletion'];
    for (let day = 11; day < 31; day += 1)
      expect(ends).toContain(hearingAt(`2021-10-${day}T12:00`, [opened()]).status);
  });

  it('counts an answer entered later but received in time, and goes on from that moment', () => {
    const entries = [opened(), answered('2021-10-11T10:00', 'w1', 'identity')];
    const hearing = hearingAt('2021-10-13T10:00', [
      ...entries,
      answered('2021-10-13T09:00', 'e1', 'identity', { receivedAt: '2021-10-12T08:59' }),
    ]);
    expect(hearing).toMatchObject({ status: 'open', conversion: null });
    expect(hearing.present).toMatchObject({ phase: 'statement', opensAt: '2021-10-13T09:00' });
  });
});

describe('late posts (online.async.latePosts)', () => {
  const late = [
    opened(),
    answered('2021-10-11T10:00', 'w1', 'identity'),
    answered('2021-10-13T09:00', 'e1', 'identity', { id: 'late' }),
  ];

  it('are kept and flagged, and cure nothing of themselves', () => {
    const hearing = hearingAt('2021-10-13T10:00', late);
    expect(hearing.status).toBe('conversionDue');
    const answer = hearing.steps[0]?.windows[1]?.answers[0];
    expect(answer).toMatchObject({ id: 'late', isLate: true, admission: null });
  });

  it.each([
    [true, 'open'],
    [false, 'conversionDue'],
  ])('are decided by the tribunal: admitted %s → %s', (isAdmitted, status) => {
    const decided = entry('2021-10-13T09:30', {
      kind: 'lateDecided',
      answerId: 'late',
      isAdmitted,
      reason: '邮件延误',
    });
    expect(hearingAt('2021-10-13T10:00', [...late, decided]).status).toBe(status);
  });
});

describe('more time (online.async.extension)', () => {
  const asked = (when: string) =>
    entry(when, {
      kind: 'extensionAsked',
      partyId: 'w1',
      reason: '出差',
      origin: 'phone',
      receivedAt: at(when),
    });
  const decided = (when: string, isGranted: boolean) =>
    entry(when, { kind: 'extensionDecided', partyId: 'w1', isGranted, reason: '理由成立' });
  const statement = throughTo('statement');

  it('is as long again, for that party, from the end of the window', () => {
    const hearing = hearingAt('2021-10-12T12:00', [
      ...statement,
      asked('2021-10-11T15:00'),
      decided('2021-10-11T16:00', true),
    ]);
    expect(hearing.present?.windows[0]).toMatchObject({
      regularEndsAt: '2021-10-12T10:00',
      endsAt: '2021-10-13T10:00',
    });
  });

  it('keeps the phase open while the request waits; granted late, it runs from the decision', () => {
    const waiting = hearingAt('2021-10-14T12:00', [...statement, asked('2021-10-11T15:00')]);
    expect(waiting).toMatchObject({ status: 'awaitingTribunal', present: { phase: 'statement' } });
    expect(waiting.missed.size).toBe(0);
    const granted = [...statement, asked('2021-10-11T15:00'), decided('2021-10-14T12:00', true)];
    expect(hearingAt('2021-10-14T13:00', granted).present?.windows[0]?.endsAt).toBe('2021-10-15T12:00');
  });

  it('refused, the window ends as it was; the next phase opens with the decision', () => {
    const hearing = hearingAt('2021-10-14T12:00', [
      ...statement,
      asked('2021-10-11T15:00'),
      decided('2021-10-13T09:00', false),
    ]);
    expect(hearing.steps[1]?.windows[0]).toMatchObject({ endsAt: '2021-10-12T10:00', isMissed: true });
    expect(hearing.steps[2]?.opensAt).toBe('2021-10-13T09:00');
  });

  it('is given once in a window, and only to whom is waited for', () => {
    const once = hearingAt('2021-10-11T17:00', [...statement, decided('2021-10-11T16:00', true)]);
    const again = { kind: 'extensionDecided', partyId: 'w1', isGranted: true, reason: 'x' } as const;
    const now = at('2021-10-11T17:00');
    expect(entryFault(once, again, now, rules)?.reason).toBe('extendedOnce');
    expect(entryFault(once, { ...again, partyId: 'e1' }, now, rules)?.reason).toBe('notWaitedFor');
  });
});

describe('the end (online.async.finish)', () => {
  it('lets no phase open after the twentieth calendar day', () => {
    const entries = throughTo('question');
    const last = hearingAt('2021-10-31T23:59', entries);
    expect(last).toMatchObject({ status: 'awaitingTribunal', finish: { daysUsed: 20, by: '2021-10-31' } });
    expect(hearingAt('2021-11-01T00:00', entries)).toMatchObject({
      status: 'conversionDue',
      conversion: { ground: 'outOfTime' },
    });
  });

  it('ends with the award period where that is shorter (L27)', () => {
    const changes = { awardUntil: '2021-10-20' as LegalDate };
    const entries = throughTo('question');
    expect(hearingAt('2021-10-20T23:59', entries, changes)).toMatchObject({
      status: 'awaitingTribunal',
      finish: { by: '2021-10-20' },
    });
    expect(hearingAt('2021-10-21T00:00', entries, changes).conversion?.ground).toBe('outOfTime');
  });

  it('tells when it would end if everybody took all the time: with the values that ship that is after the limit', () => {
    const finish = hearingAt('2021-10-11T09:00', [opened()]).finish;
    expect(finish?.by).toBe('2021-10-31');
    expect(finish?.latestEnd).toBe('2021-11-01T09:00');
  });
});

describe('consent', () => {
  it('withdrawn at any time before the end, makes it go over to a live hearing', () => {
    const changes = { withdrawnPartyIds: ['e1'] };
    expect(hearingAt('2021-10-11T11:00', throughTo('debate'), changes)).toMatchObject({
      status: 'conversionDue',
      conversion: { ground: 'consentWithdrawn', partyId: 'e1' },
    });
    const through = [...throughTo('recordConfirm'), ...bothAnswered('2021-10-11T11:00', 'recordConfirm')];
    expect(hearingAt('2021-10-11T12:00', through, changes).status).toBe('awaitingCompletion');
  });
});

describe('visibility (online.async.visibility)', () => {
  const words = (now: string, viewer: string, entries = throughTo('statement')) =>
    hearingAt(now, entries).steps.flatMap((step) =>
      step.windows.flatMap(({ answers }) =>
        answers.filter((answer) => isReadable(step, answer, viewer)).map(({ text }) => text),
      ),
    );

  it('hides an answer until the phase closes, but not from who typed it in', () => {
    const one = [opened(), answered('2021-10-11T10:00', 'w1', 'identity')];
    expect(words('2021-10-11T11:00', 'a1', one)).toEqual([]);
    expect(words('2021-10-11T11:00', 'k1', one)).toEqual(['w1:identity']);
    expect(words('2021-10-12T09:00', 'a1', one)).toEqual(['w1:identity']);
  });

  it('shows answers to questions at once', () => {
    const asked = throughTo('debate').slice(0, -1);
    expect(words('2021-10-11T10:41', 'a1', asked)).toContain('w1:question');
  });
});

describe('reminders (online.async.reminders)', () => {
  it('are due at the opening, at half time and three hours before the end, until the party is reached', () => {
    const due = (now: string, entries = [opened()]) =>
      hearingAt(now, entries)
        .reminders.filter(({ partyId, isDone }) => partyId === 'e1' && !isDone)
        .map(({ kind, dueAt }) => `${kind} ${dueAt}`);
    expect(due('2021-10-11T09:00')).toEqual([
      'opened 2021-10-11T09:00',
      'halfTime 2021-10-11T21:00',
      'last 2021-10-12T06:00',
    ]);
    const called = (when: string, result: 'reached' | 'notReached') =>
      entry(when, { kind: 'contacted', partyId: 'e1', result, note: '' });
    expect(due('2021-10-11T10:00', [opened(), called('2021-10-11T09:30', 'notReached')])).toHaveLength(3);
    expect(due('2021-10-11T10:00', [opened(), called('2021-10-11T09:30', 'reached')])).toEqual([
      'halfTime 2021-10-11T21:00',
      'last 2021-10-12T06:00',
    ]);
    expect(due('2021-10-11T22:00', [opened(), called('2021-10-11T21:30', 'reached')])).toEqual([
      'last 2021-10-12T06:00',
    ]);
  });
});

describe('the clock', () => {
  it('put back, takes nothing back', () => {
    const entries = [opened(), ...bothAnswered('2021-10-12T08:00', 'identity')];
    expect(hearingAt('2021-10-01T00:00', entries)).toMatchObject({
      now: '2021-10-12T08:00',
      present: { phase: 'statement' },
    });
  });

  it('and a calendar changed since leave an entry where it was made', () => {
    // The defence was entered when identity and statement were over; an earlier clock would not have opened it yet.
    const hearing = hearingAt('2021-10-11T10:00', [opened(), answered('2021-10-11T09:30', 'e1', 'defence')]);
    expect(hearing.steps.find(({ phase }) => phase === 'defence')?.windows[0]?.answers).toHaveLength(1);
  });
});

describe('touches', () => {
  it('counts acts and seconds of the office', () => {
    const answer = answered('2021-10-11T10:00', 'w1', 'identity');
    const entries = [opened(), answer, { ...answer, spentSeconds: null }];
    expect(hearingAt('2021-10-11T11:00', entries).touches).toEqual({ count: 2, seconds: 120 });
  });
});

describe('rules that ship', () => {
  it('give every value with its basis in both languages; a missing one is named', () => {
    for (const value of onlineValues) {
      expect(value.basisZh, value.key).not.toBe('');
      expect(value.basisEn, value.key).not.toBe('');
    }
    const without = onlineValues.filter(({ key }) => key !== 'online.async.window.debate');
    expect(() => asyncRulesOn(without, '2021-10-11' as LegalDate)).toThrow('online.async.window.debate');
  });
});
