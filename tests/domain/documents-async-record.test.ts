import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../electron/backend/documents/fill-template.ts';
import { buildPaperData } from '../../electron/backend/documents/paper-data.ts';
import type { AsyncHearing } from '../../electron/backend/domain/online/async-hearing.ts';
import { answered, at, bothAnswered, entry, hearingAt, opened, throughTo } from './async-sample.ts';
import { hearing, paperInput, shippedTemplate } from './documents-sample.ts';

async function record(asyncHearing: AsyncHearing): Promise<string> {
  const input = paperInput({ hearing: hearing('async'), asyncHearing });
  const paper = fillTemplate(shippedTemplate('asyncRecord'), buildPaperData('asyncRecord', input));
  return (await mammoth.extractRawText({ buffer: Buffer.from(paper) })).value;
}

describe('异步庭审笔录', () => {
  it('tells the phases in order, who answered when and by which way, and how it ended', async () => {
    const all = [...throughTo('recordConfirm'), ...bothAnswered('2021-10-11T11:00', 'recordConfirm')];
    const text = await record(
      hearingAt('2021-10-11T12:00', [...all, entry('2021-10-11T12:00', { kind: 'completed', note: '' })]),
    );
    const heads = [
      '一、核对身份',
      '二、申请人陈述',
      '三、答辩',
      '四、举证',
      '五、质证',
      '六、仲裁庭询问',
      '十、笔录确认',
    ];
    expect(heads.map((head) => text.indexOf(head))).toEqual(
      heads.map((head) => text.indexOf(head)).toSorted((a, b) => a - b),
    );
    expect(heads.every((head) => text.includes(head))).toBe(true);
    expect(text).toContain('（2021年10月11日10时05分，电话，k1记入）：w1:statement');
    expect(text).toContain('工资如何发放？');
    expect(text).toContain('笔录与庭审情况一致，确认无误。');
    expect(text).toContain('庭审于2021年10月11日12时00分结束。');
  });

  it('tells what was missed, extended, late and skipped, with the reasons', async () => {
    const text = await record(
      hearingAt('2021-10-18T12:00', [
        ...throughTo('statement'),
        entry('2021-10-11T15:00', {
          kind: 'extensionAsked',
          partyId: 'w1',
          reason: '出差在外。',
          origin: 'phone',
          receivedAt: at('2021-10-11T15:00'),
        }),
        entry('2021-10-11T16:00', {
          kind: 'extensionDecided',
          partyId: 'w1',
          isGranted: true,
          reason: '理由成立',
        }),
        answered('2021-10-14T09:00', 'w1', 'statement', { id: 'late' }),
        entry('2021-10-14T09:30', {
          kind: 'lateDecided',
          answerId: 'late',
          isAdmitted: false,
          reason: '无正当理由',
        }),
        answered('2021-10-14T09:40', 'e1', 'defence'),
        entry('2021-10-14T09:50', { kind: 'skipped', phase: 'evidence', reason: '开庭前已交换' }),
      ]),
    );
    expect(text).toContain(
      '以“出差在外”为由申请延长期限，仲裁庭将其期限延长至2021年10月13日10时00分，理由：理由成立。',
    );
    expect(text).toContain('未在2021年10月13日10时00分前发表意见，本阶段视为没有意见。');
    expect(text).toContain('以上意见逾期提交，仲裁庭不予采纳，理由：无正当理由。');
    expect(text).toContain('决定略去本阶段其余部分，理由：开庭前已交换。');
  });

  // The attack: the record is printed to read one side's answer before the other has written.
  it('does not print an answer that is still hidden', async () => {
    const text = await record(
      hearingAt('2021-10-11T11:00', [opened(), answered('2021-10-11T10:00', 'w1', 'identity')]),
    );
    expect(text).toContain('期限届满前不公开。');
    expect(text).not.toContain('w1:identity');
  });
});
