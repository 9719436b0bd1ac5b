import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  chineseDate,
  chineseNumeralDate,
  toLegalDate,
} from '../../electron/backend/domain/dates.ts';
import { readCaseNumber } from '../../electron/backend/domain/ledger/case-reference.ts';
import {
  leadName,
  readAmount,
  readCount,
  readDate,
  readName,
  readText,
  readTime,
  statedCount,
} from '../../electron/backend/domain/ledger/notation.ts';
import {
  causeCodeOf,
  closingMethodOf,
  hearingModeOf,
  isOnlineRoom,
  readYesNo,
} from '../../electron/backend/domain/ledger/vocabulary.ts';
import { formatYuan } from '../../electron/backend/domain/money.ts';

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const padding = fc.constantFrom('', ' ', '　', '\u00a0', '\t');

describe('one date in every hand', () => {
  const anyDay = fc.integer({ min: 0, max: 99_999 }).map((n) => addDays(toLegalDate('1920-01-01'), n));

  it('reads equal', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(), padding, fc.boolean(), (date, pick, pad, isWide) => {
        const [y = '', m = '', d = ''] = date.split('-');
        const short = [y, String(Number(m)), String(Number(d))];
        const hands = [
          date,
          short.join('-'),
          short.join('/'),
          short.join('.'),
          [y, m, d].join('/'),
          [y, m, d].join('.'),
          chineseDate(date),
          `${y}年${m}月${d}日`,
          `${y} 年 ${m} 月 ${d} 日`,
          `${y}年${short[1]}月${short[2]}号`,
          y + m + d,
          chineseNumeralDate(date),
          `${date} 00:00:00`,
          `${date}T09:30`,
          short.join('–'),
        ];
        const text = hands[pick % hands.length] ?? date;
        expect(readDate(pad + (isWide ? fullWidth(text) : text) + pad)).toBe(date);
        expect(readDate(Number(y + m + d))).toBe(date);
        expect(readDate({ date })).toBe(date);
      }),
    );
  });

  it.each([
    '2021年13月5日',
    '2021-02-29',
    '21.1.4',
    '2021年1月',
    '1月4日',
    '2021/1-4',
    '明天',
    '2021-01-04至05日',
    '44200',
    '1/4/2021',
    '二〇二一年十三月一日',
    '',
  ])('%j is no certain day', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('does not take an unformatted Excel serial for a day', () => {
    expect(readDate(44200)).toBeNull();
    expect(readDate({ fault: '#N/A' })).toBeNull();
  });
});

describe('one amount in every hand', () => {
  it('reads equal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_99 }),
        fc.nat(),
        padding,
        fc.boolean(),
        (fen, pick, pad, isWide) => {
          const grouped = formatYuan(fen);
          const bare = grouped.replaceAll(',', '');
          const wan = `${Math.floor(fen / 1_000_000)}.${String(fen % 1_000_000).padStart(6, '0')}万元`;
          const hands = [
            grouped,
            bare,
            `${bare}元`,
            `${grouped}元`,
            `￥${grouped}`,
            `¥${bare}`,
            wan,
            wan.replace('元', ''),
          ];
          const text = hands[pick % hands.length] ?? bare;
          expect(readAmount(pad + (isWide ? fullWidth(text) : text) + pad)).toBe(fen);
          expect(readAmount(fen / 100)).toBe(fen);
        },
      ),
    );
  });

  it.each(['约三万', '1,23', '12.345', '三千', '1万2', '8000左右', '1-2万', 'USD 5'])(
    '%j is unclear',
    (text) => {
      expect(readAmount(text)).toBe('unclear');
    },
  );

  it('tells negative amounts apart and forgives the noise of binary sums', () => {
    expect(readAmount('-500元')).toBe('negative');
    expect(readAmount(-0.01)).toBe('negative');
    expect(readAmount(0.1 + 0.2)).toBe(30);
    expect(readAmount(10.005)).toBe('unclear');
    expect(readAmount(Number.NaN)).toBe('unclear');
  });
});

describe('a time of day', () => {
  it.each([
    ['09:00', '09:00'],
    ['9：00', '09:00'],
    ['9:00:00', '09:00'],
    ['９：３０', '09:30'],
    ['9点', '09:00'],
    ['9时30分', '09:30'],
    ['9点半', '09:30'],
    ['上午9:00', '09:00'],
    ['下午2:30', '14:30'],
    ['下午14:30', '14:30'],
    ['中午12点', '12:00'],
    ['2:30 PM', '14:30'],
    ['0900', '09:00'],
    [0.375, '09:00'],
    [0.6041666666666666, '14:30'],
    [0, '00:00'],
  ])('%j is %s', (cell, time) => {
    expect(readTime(cell)).toBe(time);
  });

  it.each([
    '25:00',
    '9:60',
    '上午14:00',
    '9:',
    '9',
    '9.30',
    '早',
    '9:00-10:00',
    1.5,
    -0.1,
    0.37512,
    930,
    null,
  ])('%j is none', (cell) => {
    expect(readTime(cell)).toBeNull();
  });
});

it('reads numbers of people', () => {
  expect([31, '31', '３１人', ' 31 名', '31.0'].map(readCount)).toEqual(Array(5).fill(31));
  expect([0, -1, 1.5, '1.5', '十', '', null, Number.POSITIVE_INFINITY].map(readCount)).toEqual(
    Array(8).fill(null),
  );
  expect(['江某等32人', '江某 等 32 人', '江某（等３２人）'.normalize('NFKC')].map(statedCount)).toEqual([
    32, 32, 32,
  ]);
  expect(['江某等32人', '江某(等32人)', '江某 等 32 名'].map(leadName)).toEqual(['江某', '江某', '江某']);
  expect(statedCount('等三')).toBeNull();
});

it('reads names and blanks', () => {
  expect(readName('何　静 ')).toBe('何静');
  expect(readName('Zhang  San')).toBe('Zhang San');
  expect(['', '  ', '/', '—', '——', '无', '-', null].map(readText)).toEqual(Array(8).fill(null));
  expect(readText({ fault: '#REF!' })).toBeNull();
});

it('reads case numbers in every bracket', () => {
  const number = '穗从劳人仲案〔2021〕587号';
  const hands = [
    number,
    '穗从劳人仲案[2021]587号',
    '穗从劳人仲案（２０２１）587 号',
    '穗从劳人仲案【2021】587号',
  ];
  expect(hands.map(readCaseNumber)).toEqual(Array(4).fill(number));
  expect(readCaseNumber('587')).toEqual({ fault: 'form' });
  expect(readCaseNumber('穗从劳人仲案〔21〕587号')).toEqual({ fault: 'form' });
  expect(readCaseNumber('穗从劳人仲案〔0021〕587号')).toEqual({ fault: 'year' });
});

it('knows the words of the ledger and their neighbours, and no others', () => {
  expect(['追索劳动报酬', '劳动报酬争议', ' 工资 '].map(causeCodeOf)).toEqual(['B1', 'B1', 'B1']);
  expect(
    ['未签订书面劳动合同二倍工资', '确认劳动关系', '带薪年休假工资', '社会保险'].map(causeCodeOf),
  ).toEqual(['A2', 'A1', 'B4', 'D3']);
  expect(['报酬', '工', 'B1'].map(causeCodeOf)).toEqual([null, null, null]);
  expect(['是', 'Y', '√', 'ｙｅｓ', '否', 'N', '×'].map(readYesNo)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(readYesNo('可能')).toBeNull();
  expect(['线下开庭', '在线同步开庭', '异步开庭', '在线开庭'].map(hearingModeOf)).toEqual([
    'inPerson',
    'sync',
    'async',
    null,
  ]);
  expect(['调解', '按撤回处理', '撤回申请', '驳回', '结案'].map(closingMethodOf)).toEqual([
    'mediation',
    'deemedWithdrawn',
    'withdrawn',
    'dismissed',
    null,
  ]);
  expect(['网络仲裁庭', '第一仲裁庭'].map(isOnlineRoom)).toEqual([true, false]);
});
