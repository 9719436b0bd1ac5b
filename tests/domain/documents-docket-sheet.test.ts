import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import {
  buildDocketSheet,
  type DocketSheetEntry,
  type DocketSheetInput,
} from '../../electron/backend/documents/docket-sheet.ts';
import { fillTemplate } from '../../electron/backend/documents/fill-template.ts';
import { createCalendar } from '../../electron/backend/domain/calendar.ts';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import { paperInput, shippedTemplate } from './documents-sample.ts';

const calendar = createCalendar([
  {
    year: 2021,
    notice: '国办发明电〔2020〕27号',
    holidays: [{ name: '国庆节', from: toLegalDate('2021-10-01'), to: toLegalDate('2021-10-07') }],
    makeUpWorkdays: [toLegalDate('2021-10-09')],
  },
]);

function entry(
  number: string,
  startsAt: string,
  endsAt: string | null,
  change: Partial<DocketSheetEntry> = {},
): DocketSheetEntry {
  return {
    number,
    applicants: '江海子',
    respondents: '广州市晨光服饰有限公司',
    causeCode: 'B1',
    mode: 'inPerson',
    roomId: 'room1',
    platform: null,
    startsAt: toLocalDateTime(startsAt),
    endsAt: endsAt === null ? null : toLocalDateTime(endsAt),
    status: 'scheduled',
    arbitratorIds: ['chen'],
    clerkId: 'lin',
    ...change,
  };
}

function sheet(entries: readonly DocketSheetEntry[], change: Partial<DocketSheetInput> = {}) {
  const { court, names, causeName, today } = paperInput();
  const range = {
    from: toLegalDate('2021-10-08'),
    to: toLegalDate('2021-10-11'),
    roomId: null,
    isPractice: false,
  };
  return buildDocketSheet({
    court,
    names,
    causeName,
    today,
    ...range,
    day: calendar.day,
    entries,
    ...change,
  });
}

describe('docket sheet', () => {
  it('lists by day, room and time; windows last, on every day they touch; cancelled and postponed ones not at all', () => {
    const { fields } = sheet([
      entry('4', '2021-10-08T09:00', '2021-10-09T18:00', { mode: 'async', roomId: null, platform: '平台' }),
      entry('3', '2021-10-08T14:30', '2021-10-08T15:30'),
      entry('2', '2021-10-08T09:00', '2021-10-08T10:00'),
      entry('1', '2021-10-08T15:00', '2021-10-08T16:00', { roomId: 'net', mode: 'sync' }),
      entry('5', '2021-10-08T10:00', '2021-10-08T11:00', { status: 'cancelled' }),
      entry('6', '2021-10-08T10:00', '2021-10-08T11:00', { status: 'postponed' }),
    ]);
    expect(fields['场次数']).toBe('4');
    expect(fields['日']).toMatchObject([
      {
        日期: '2021年10月8日 星期五',
        场次: [{ 场次案号: '2' }, { 场次案号: '3' }, { 场次案号: '1' }, { 场次案号: '4', 场次庭室: '平台' }],
      },
      {
        日期: '2021年10月9日 星期六（调休上班）',
        场次: [{ 场次案号: '4', 场次时间: '10月8日 09:00–\n10月9日 18:00' }],
      },
    ]);
  });

  it('says on paper that nothing is listed', async () => {
    const paper = fillTemplate(shippedTemplate('docketSheet'), sheet([]));
    const text = (await mammoth.extractRawText({ buffer: Buffer.from(paper) })).value;
    expect(text).toContain('本期间没有开庭安排。');
    expect(text).toContain('2021年10月8日至2021年10月11日');
  });

  it('prints every hearing with its people', async () => {
    const paper = fillTemplate(
      shippedTemplate('docketSheet'),
      sheet([entry('穗从劳人仲案〔2021〕587号', '2021-10-09T09:00', null)]),
    );
    const text = (await mammoth.extractRawText({ buffer: Buffer.from(paper) })).value;
    for (const words of [
      '第一仲裁庭',
      '穗从劳人仲案〔2021〕587号',
      '江海子',
      '劳动报酬',
      '线下',
      '陈国栋',
      '林晓燕',
      '共1场',
    ])
      expect(text).toContain(words);
  });
});
