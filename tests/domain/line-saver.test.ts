import { describe, expect, it } from 'vitest';
import {
  createLineSaver,
  type LineSaverWorld,
  type PendingLine,
  type SaverState,
  type Sent,
  throttleMs,
} from '../../renderer/desk/features/hearing-record/line-saver.ts';

/** A desk whose clock is turned by hand and whose court answers as told. */
function desk(answer: (line: PendingLine<string>) => Promise<Sent>) {
  let now = 0;
  let timers: { at: number; work: () => void }[] = [];
  const sent: { at: number; line: PendingLine<string> }[] = [];
  const seen = {
    kept: [] as readonly PendingLine<string>[],
    state: null as SaverState<string> | null,
  };
  const world: LineSaverWorld<string> = {
    send: (line) => {
      sent.push({ at: now, line });
      return answer(line);
    },
    keep: (lines) => {
      seen.kept = lines;
    },
    after: (milliseconds, work) => {
      const timer = { at: now + milliseconds, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    onState: (state) => {
      seen.state = state;
    },
  };
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { work } of due) work();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return { world, sent, seen, pass };
}

const saves = (line: PendingLine<string>): Promise<Sent> =>
  Promise.resolve({ kind: 'saved', version: line.seen + 1 });

describe('saving while typing', () => {
  it('sends at least once a second though nobody pauses', async () => {
    const { world, sent, seen, pass } = desk(saves);
    const saver = createLineSaver(world);
    for (let typed = 1; typed <= 100; typed += 1) {
      saver.change('a', '字'.repeat(typed), 0);
      await pass(100);
    }
    // Ten seconds of typing.
    expect(sent.length).toBeGreaterThanOrEqual(10);
    const gaps = sent.map(({ at }, index) => at - (sent[index - 1]?.at ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(1000);
    expect(sent.map(({ line }) => line.seen)).toEqual(sent.map((_, index) => index));
    await pass(throttleMs);
    expect(sent.at(-1)?.line.body).toHaveLength(100);
    expect(seen.kept).toEqual([]);
  });

  it('keeps what could not be sent, and sends it when the court is back', async () => {
    let isUp = false;
    const { world, sent, seen, pass } = desk((line) =>
      isUp ? saves(line) : Promise.reject(new Error('no network')),
    );
    const saver = createLineSaver(world);
    saver.change('a', '第一句', 0);
    await pass(throttleMs);
    expect(seen.state).toMatchObject({ unsaved: 1, isUnreachable: true });
    expect(seen.kept.at(-1)).toEqual({ lineId: 'a', body: '第一句', seen: 0 });
    isUp = true;
    await pass(throttleMs);
    expect(sent).toHaveLength(2);
    expect(seen.state).toMatchObject({ unsaved: 0, isUnreachable: false });
  });

  it('does not quarrel with itself when an answer was lost and typing went on', async () => {
    const court = { version: 0, body: '' };
    let isAnswering = false;
    const { world, sent, seen, pass } = desk((line) => {
      const isRepeated = court.version === line.seen + 1 && court.body === line.body;
      if (!isRepeated && court.version !== line.seen) return Promise.resolve({ kind: 'stale', error: null });
      if (!isRepeated) Object.assign(court, { version: line.seen + 1, body: line.body });
      return isAnswering
        ? Promise.resolve({ kind: 'saved', version: court.version })
        : Promise.reject(new Error('cut off'));
    });
    const saver = createLineSaver(world);
    saver.change('a', '第一', 0);
    await pass(throttleMs);
    saver.change('a', '第一句', 0);
    isAnswering = true;
    // A page loaded anew takes up both from what was kept.
    const kept = seen.kept;
    saver.stop();
    createLineSaver(world, kept);
    await pass(throttleMs);
    await pass(throttleMs);
    expect(sent.map(({ line }) => line.body)).toEqual(['第一', '第一', '第一句']);
    expect(court).toEqual({ version: 2, body: '第一句' });
    expect(seen.state).toMatchObject({ unsaved: 0, held: [] });
  });

  it('takes up what an earlier page could not send', async () => {
    const { world, sent, pass } = desk(saves);
    createLineSaver(world, [{ lineId: 'a', body: '断网时', seen: 3 }]);
    await pass(throttleMs);
    expect(sent[0]?.line).toEqual({ lineId: 'a', body: '断网时', seen: 3 });
  });

  it('holds a stale line with both texts until somebody chooses', async () => {
    const { world, sent, seen, pass } = desk((line) =>
      line.seen === 7 ? saves(line) : Promise.resolve({ kind: 'stale', error: '别人的文字' }),
    );
    const saver = createLineSaver(world);
    saver.change('a', '我的文字', 2);
    await pass(throttleMs);
    saver.change('a', '我的文字，又一句', 2);
    await pass(throttleMs);
    expect(sent).toHaveLength(1);
    expect(seen.state?.held[0]).toMatchObject({
      line: { body: '我的文字，又一句' },
      sent: { error: '别人的文字' },
    });
    saver.settle('a', 7);
    await pass(throttleMs);
    expect(sent.at(-1)?.line).toEqual({ lineId: 'a', body: '我的文字，又一句', seen: 7 });
    expect(seen.state?.unsaved).toBe(0);
  });
});
