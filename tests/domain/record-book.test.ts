import { describe, expect, it } from 'vitest';
import type { RecordLineView } from '../../electron/backend/api/contract/hearing-record.ts';
import type { HearingPhase, LineBody } from '../../electron/backend/domain/hearing-record/record-line.ts';
import {
  afterLine,
  afterSave,
  endOfPhase,
  type LineDraft,
  ownOf,
  shownLines,
  stillOwn,
} from '../../renderer/desk/features/hearing-record/record-book.ts';
import { at } from './async-sample.ts';

const says = (text: string): LineBody => ({
  kind: 'speech',
  speaker: { role: 'party', refId: 'w1', name: '江海子' },
  text,
});
const line = (
  id: string,
  position: number,
  text: string,
  phase: HearingPhase = 'claims',
  version = 1,
): RecordLineView => ({
  id,
  phase,
  position,
  at: at('2021-10-18T09:05'),
  body: says(text),
  version,
  round: 0,
});
const draft = (position: number, text: string | null): LineDraft => ({
  phase: 'claims',
  position,
  at: at('2021-10-18T09:05'),
  body: text === null ? null : says(text),
});
const textsOf = (lines: readonly { body: LineBody }[]) =>
  lines.map(({ body }) => (body.kind === 'speech' ? body.text : body.kind));

describe('the record on screen', () => {
  const kept = [line('a', 1, '一'), line('b', 2, '二')];

  it('shows what was typed here over what the court has, in the order of the record', () => {
    const own = new Map([
      ['b', { draft: draft(2, '二改'), seen: 1, savedOver: null }],
      ['c', { draft: draft(1.5, '中间'), seen: 0, savedOver: null }],
      ['a', { draft: draft(1, null), seen: 1, savedOver: null }],
    ]);
    expect(textsOf(shownLines(kept, own, 0))).toEqual(['中间', '二改']);
  });

  // A line that vanished for a moment between the answer and the newer lines took the caret with it.
  it('shows a saved line without a gap until the court’s newer lines are there, and then theirs', () => {
    const saved = new Map([['c', { draft: draft(3, '三'), seen: 1, savedOver: kept }]]);
    expect(textsOf(shownLines(kept, saved, 0))).toEqual(['一', '二', '三']);
    expect(stillOwn(saved, kept)).toBe(saved);
    const newer = afterSave(kept, 'c', draft(3, '三'), 1, 0);
    expect(textsOf(shownLines(newer, saved, 0))).toEqual(['一', '二', '三']);
    const colleagues = [...kept, line('c', 3, '三，改', 'claims', 2)];
    expect(textsOf(shownLines(colleagues, saved, 0))).toEqual(['一', '二', '三，改']);
    expect(stillOwn(saved, newer).size).toBe(0);
  });

  it('keeps what is on its way whatever arrives', () => {
    const own = ownOf([{ lineId: 'b', seen: 1, body: draft(2, '我的') }]);
    expect(stillOwn(own, [line('b', 2, '别人的', 'claims', 2)])).toBe(own);
  });

  it('takes out what the court has taken out', () => {
    expect(textsOf(afterSave(kept, 'a', draft(1, null), 0, 0))).toEqual(['二']);
  });
});

describe('the place of a new line', () => {
  const lines = [line('a', 1, '', 'rollCall'), line('b', 2, '', 'claims'), line('c', 3, '', 'mediation')];
  it.each([
    ['rollCall', 1.5],
    ['opening', 1.5],
    ['claims', 2.5],
    ['debate', 2.5],
    ['mediation', 4],
    ['recordReview', 4],
  ] as const)('of %s is before what follows in the order of the law', (phase, position) => {
    expect(endOfPhase(lines, phase)).toBe(position);
  });
  it('is the first in an empty record, and before everything when nothing earlier is there', () => {
    expect(endOfPhase([], 'claims')).toBe(1);
    expect(endOfPhase(lines.slice(1), 'rollCall')).toBe(1);
  });
  it('is right after the line it follows', () => {
    expect(afterLine(lines, 0)).toBe(1.5);
    expect(afterLine(lines, 2)).toBe(4);
  });
});
