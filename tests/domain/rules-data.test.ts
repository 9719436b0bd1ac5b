import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toLegalDate } from '../../electron/backend/domain/dates.ts';
import { checkTimeLimit } from '../../electron/backend/domain/deadlines/rules-check.ts';
import {
  type LimitKind,
  type LimitScope,
  limitsInForce,
  type TimeLimit,
} from '../../electron/backend/domain/deadlines/time-limit.ts';
import type { DocketRules } from '../../electron/backend/domain/docket/plan-question.ts';
import { type FactKind, factKinds } from '../../electron/backend/domain/lifecycle/fact-kinds.ts';

const file = new URL('../../resources/rules/time-limits.json', import.meta.url);
const data = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly ruleSetId: string;
  readonly scope: LimitScope;
  readonly limits: readonly TimeLimit[];
  readonly docket: DocketRules;
  readonly reminders: { readonly amberDays: number; readonly redDays: number };
};
const { limits } = data;

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => letter + String(index + 1).padStart(2, '0'));
/** All rows of an id. */
const rows = (id: string) => limits.filter((limit) => limit.id === id);
/** The only row of an id. */
function row(id: string): TimeLimit {
  const [only, ...others] = rows(id);
  if (only === undefined || others.length > 0) throw new Error(`${id} is not one row`);
  return only;
}
const idsOf = (kind: LimitKind) => [
  ...new Set(limits.filter((limit) => limit.kind === kind).map(({ id }) => id)),
];
const inForce = (id: string, on: string, scope: LimitScope) =>
  limitsInForce(limits, toLegalDate(on), { scope }).find((limit) => limit.id === id);

describe('the table of time limits', () => {
  it('holds rows that can all be counted with', () => {
    expect(
      limits.flatMap((limit) => checkTimeLimit(limit).map((fault) => ({ id: limit.id, ...fault }))),
    ).toEqual([]);
  });

  it('has every rule L01 to L52 and every green-channel target, in order', () => {
    const ids = limits.map(({ id }) => id).filter((id, index, all) => all[index - 1] !== id);
    expect(ids).toEqual([...numbered('L', 52), ...numbered('G', 7)]);
  });

  it('is Guangdong’s set, with the docket’s rules and the reminders beside it', () => {
    expect(data).toMatchObject({
      ruleSetId: 'guangdong',
      scope: 'guangdong',
      docket: { onlineConsent: { sync: true, async: true } },
      reminders: { amberDays: 10, redDays: 3 },
    });
  });

  it.each(limits.map((limit) => [`${limit.id} ${limit.scope} ${limit.validFrom}`, limit] as const))(
    '%s is written in both languages, with its basis in Chinese',
    (_, limit) => {
      for (const chinese of [limit.titleZh, limit.ifMissedZh, limit.basis])
        expect(chinese).toMatch(/\p{Script=Han}/u);
      for (const english of [limit.titleEn, limit.ifMissedEn, limit.noteEn])
        expect(english).not.toMatch(/\p{Script=Han}/u);
      expect(limit.noteZh === '').toBe(limit.noteEn === '');
      expect(limit.basis).toMatch(/《.+》|本系统建议值|2019年“护薪”行动通知/);
    },
  );

  it('has no two rows of one rule, scope and day', () => {
    for (const limit of limits) {
      const rivals = rows(limit.id).filter(
        (other) =>
          other.scope === limit.scope &&
          other.validFrom <= (limit.validTo ?? '9') &&
          limit.validFrom <= (other.validTo ?? '9'),
      );
      expect(rivals, limit.id).toHaveLength(1);
    }
  });
});

type Direction = TimeLimit['direction'];
/** Typed from the table of the specification: id, scope, number, unit, direction, whether the last day rolls. */
const expected: readonly [string, LimitScope, number, string, Direction, boolean][] = [
  ['L01', 'national', 1, 'year', 'forward', true],
  ['L02', 'national', 1, 'year', 'forward', true],
  ['L03', 'national', 60, 'calendar', 'forward', true],
  ['L04', 'national', 5, 'working', 'forward', false],
  ['L05', 'national', 5, 'working', 'forward', false],
  ['L06', 'national', 5, 'working', 'forward', false],
  ['L07', 'guangdong', 3, 'working', 'forward', false],
  ['L08', 'guangdong', 15, 'calendar', 'forward', true],
  ['L09', 'national', 5, 'working', 'forward', false],
  ['L10', 'national', 5, 'working', 'forward', false],
  ['L11', 'national', 5, 'working', 'forward', false],
  ['L12', 'national', 5, 'working', 'forward', false],
  ['L13', 'national', 10, 'working', 'forward', false],
  ['L14', 'national', 5, 'working', 'forward', false],
  ['L15', 'national', 10, 'working', 'forward', false],
  ['L16', 'guangdong', 5, 'working', 'forward', false],
  ['L17', 'national', 10, 'working', 'forward', false],
  ['L18', 'national', 5, 'working', 'forward', false],
  ['L19', 'national', 10, 'working', 'forward', false],
  ['L20', 'national', 10, 'working', 'forward', false],
  ['L21', 'national', 10, 'working', 'forward', false],
  ['L22', 'national', 5, 'working', 'back', false],
  ['L23', 'national', 3, 'working', 'back', false],
  ['L24', 'national', 0, 'calendar', 'back', false],
  ['L25', 'national', 3, 'working', 'forward', false],
  ['L26', 'national', 10, 'working', 'forward', false],
  ['L27', 'national', 45, 'calendar', 'forward', true],
  ['L28', 'national', 45, 'calendar', 'forward', true],
  ['L29', 'national', 0, 'calendar', 'forward', false],
  ['L30', 'national', 0, 'calendar', 'forward', false],
  ['L31', 'national', 5, 'working', 'forward', false],
  ['L32', 'national', 15, 'calendar', 'forward', true],
  ['L33', 'national', 5, 'working', 'forward', false],
  ['L33', 'guangdong', 15, 'calendar', 'forward', true],
  ['L34', 'national', 15, 'calendar', 'forward', true],
  ['L35', 'national', 15, 'calendar', 'forward', true],
  ['L36', 'national', 30, 'calendar', 'forward', true],
  ['L37', 'national', 15, 'calendar', 'forward', true],
  ['L38', 'national', 2, 'year', 'forward', true],
  ['L39', 'national', 60, 'calendar', 'forward', false],
  ['L39', 'national', 30, 'calendar', 'forward', false],
  ['L39', 'guangdong', 30, 'calendar', 'forward', false],
  ['L40', 'national', 3, 'working', 'forward', false],
  ['L40', 'guangdong', 1, 'calendar', 'forward', false],
  ['L41', 'national', 3, 'working', 'forward', false],
  ['L42', 'guangdong', 5, 'working', 'forward', false],
  ['L43', 'national', 15, 'calendar', 'forward', true],
  ['L44', 'guangdong', 3, 'working', 'forward', false],
  ['L45', 'national', 30, 'calendar', 'forward', true],
  ['L46', 'guangdong', 5, 'working', 'forward', false],
  ['L47', 'guangdong', 5, 'year', 'forward', false],
  ['L48', 'national', 10, 'year', 'forward', false],
  ['L49', 'national', 5, 'year', 'forward', false],
  ['L50', 'national', 5, 'working', 'forward', false],
  ['L51', 'national', 30, 'calendar', 'forward', true],
  ['L52', 'national', 10, 'calendar', 'forward', true],
  ['G01', 'national', 1, 'working', 'forward', false],
  ['G02', 'national', 2, 'working', 'forward', false],
  ['G03', 'national', 15, 'calendar', 'forward', true],
  ['G04', 'national', 3, 'working', 'forward', false],
  ['G05', 'national', 10, 'calendar', 'forward', true],
  ['G06', 'national', 30, 'calendar', 'forward', true],
  ['G07', 'national', 15, 'calendar', 'forward', true],
];

describe('each row against the specification', () => {
  it('has the number, the unit, the direction and the roll of the page', () => {
    expect(
      limits.map(({ id, scope, length, unit, direction, rolls }) => [
        id,
        scope,
        length,
        unit,
        direction,
        rolls,
      ]),
    ).toEqual(expected);
  });

  it('calls duties only what the court must do, and targets and keeping by their names', () => {
    expect(idsOf('duty')).toEqual(
      `L05 L07 L08 L09 L10 L11 L12 L14 L16 L18 L22 L25 L26 L27 L31 L33 L42 L46`.split(' '),
    );
    expect(idsOf('target')).toEqual(['L45', 'L50', 'L51', ...numbered('G', 7)]);
    expect(idsOf('keeping')).toEqual(['L47', 'L48', 'L49']);
  });

  it.each<[string, FactKind]>([
    ['L01', 'infringementKnown'],
    ['L04', 'received'],
    ['L05', 'receivedComplete'],
    ['L08', 'mediationConsented'],
    ['L09', 'accepted'],
    ['L13', 'applicationServed'],
    ['L19', 'evidenceNoticeServed'],
    ['L22', 'hearing'],
    ['L27', 'accepted'],
    ['L34', 'nonFinalAwardServed'],
    ['L35', 'finalAwardServedToWorker'],
    ['L36', 'finalAwardServedToEmployer'],
    ['L45', 'migrantWagesAccepted'],
    ['L50', 'instrumentDated'],
    ['G01', 'greenChannelReceived'],
    ['G07', 'collectiveGreenChannelAccepted'],
  ])('%s is counted from %s', (id, trigger) => {
    expect(row(id).trigger).toBe(trigger);
  });

  it('gives a period of its own to every party, hearing and request', () => {
    const each = 'L13 L14 L15 L16 L17 L18 L19 L20 L21 L22 L23 L24 L25 L26 L34 L35 L36 L37'.split(' ');
    expect(each.filter((id) => row(id).occurrence !== 'each')).toEqual([]);
  });

  it.each([
    ['L13', ['L15', 'L17']],
    ['L19', ['L20', 'L21']],
    ['L27', ['L28']],
  ])('the rows without a number are as long as %s', (id, others) => {
    const period = ({
      trigger,
      length,
      unit,
      restartedBy,
      stoppedBy,
      waivedBy,
      isSetByCourt,
    }: TimeLimit) => ({
      trigger,
      length,
      unit,
      restartedBy,
      stoppedBy,
      waivedBy,
      isSetByCourt,
    });
    for (const other of others) expect(period(row(other))).toEqual(period(row(id)));
  });

  it('restarts, stops and extends the award period as the rules say (RULES 45, 46)', () => {
    expect(row('L27')).toMatchObject({
      restartedBy: ['partyAdded', 'claimsChanged', 'counterclaimMerged', 'selfRevoked'],
      stoppedBy: ['suspension', 'publicNotice'],
      extension: { maxDays: 15, approver: 'director' },
    });
    // The engine gives the extension of the award period to every row that names one.
    expect(limits.filter((limit) => limit.extension !== null).map(({ id }) => id)).toEqual(['L27']);
    expect(limits.filter((limit) => limit.stoppedBy.length > 0).map(({ id }) => id)).toEqual([
      'L27',
      'L28',
      'L45',
      'G06',
      'G07',
    ]);
  });

  it('lets parties waive the periods that are theirs (GD 62)', () => {
    const waivable = (period: TimeLimit['waivedBy']) =>
      limits.filter((limit) => limit.waivedBy === period).map(({ id }) => id);
    expect(waivable('defence')).toEqual(['L13', 'L15', 'L17']);
    expect(waivable('evidence')).toEqual(['L19', 'L20', 'L21']);
    expect(waivable('hearingNotice')).toEqual(['L22']);
  });

  it('marks its own proposals and what was only remembered', () => {
    const marked = (certainty: TimeLimit['certainty']) =>
      limits.filter((limit) => limit.certainty === certainty).map(({ id }) => id);
    expect(marked('U')).toEqual(['L19', 'L50', 'L51', ...numbered('G', 7)]);
    expect(marked('R')).toEqual('L03 L11 L12 L26 L29 L31 L32 L33 L39'.split(' '));
    expect(marked('S')).toEqual(['L20', 'L45']);
  });
});

describe('what ends a duty', () => {
  const duties = limits.filter(({ kind }) => kind === 'duty');

  it('is some fact, and the closing of the case', () => {
    expect(duties.filter((limit) => limit.metBy.length === 0)).toEqual([]);
    expect(duties.filter((limit) => !limit.metBy.includes('closed')).map(({ id }) => id)).toEqual([]);
  });

  it.each(['L05', 'L06', 'L08', 'L11'])('%s ends with acceptance, rejection and redirection', (id) => {
    expect(row(id).metBy).toEqual(expect.arrayContaining(['accepted', 'rejected', 'redirected']));
  });

  it('names only facts that the history can hold', () => {
    const named = limits.flatMap((limit) => [limit.trigger, ...limit.metBy, ...limit.restartedBy]);
    expect(named.filter((fact) => !factKinds.includes(fact))).toEqual([]);
  });

  it('never takes a green-channel target past the outcome', () => {
    const targets = limits.filter(({ kind, id }) => kind === 'target' && !['L50', 'L51'].includes(id));
    expect(
      targets.filter(({ metBy }) => !metBy.includes('outcomeDecided') || !metBy.includes('closed')),
    ).toEqual([]);
  });
});

describe('where national and Guangdong rules differ', () => {
  it.each<[string, string, LimitScope, number, string, FactKind]>([
    ['L33', '2021-06-01', 'national', 5, 'working', 'reviewAccepted'],
    ['L33', '2021-06-01', 'guangdong', 15, 'calendar', 'reviewApplied'],
    ['L39', '2021-12-31', 'national', 60, 'calendar', 'publicNoticePublished'],
    // The Guangdong text in force then was not seen, so the national number holds there too.
    ['L39', '2021-12-31', 'guangdong', 60, 'calendar', 'publicNoticePublished'],
    ['L39', '2022-01-01', 'national', 30, 'calendar', 'publicNoticePublished'],
    ['L39', '2022-01-01', 'guangdong', 30, 'calendar', 'publicNoticePublished'],
    ['L40', '2021-06-01', 'national', 3, 'working', 'collectivePosted'],
    ['L40', '2021-06-01', 'guangdong', 1, 'calendar', 'collectivePosted'],
  ])('%s on %s, %s: %i %s days', (id, on, scope, length, unit, trigger) => {
    expect(inForce(id, on, scope)).toMatchObject({ length, unit, trigger });
  });

  it('the variants are marked as what was read and what was not', () => {
    expect(rows('L39').map(({ certainty, validFrom, validTo }) => [certainty, validFrom, validTo])).toEqual([
      ['R', '2008-05-01', '2021-12-31'],
      ['V', '2022-01-01', null],
      ['V', '2022-01-01', null],
    ]);
    expect(rows('L33').map(({ certainty, scope }) => [scope, certainty])).toEqual([
      ['national', 'R'],
      ['guangdong', 'V'],
    ]);
  });

  it('a case of 2021 is under every rule but the one that came in 2024', () => {
    const ids = limitsInForce(limits, toLegalDate('2021-03-01'), { scope: 'guangdong' }).map(({ id }) => id);
    expect([...numbered('L', 52), ...numbered('G', 7)].filter((id) => !ids.includes(id))).toEqual(['L46']);
  });
});

describe('a row that cannot be right is refused with its field', () => {
  const good = { ...row('L27') };
  const back = { ...row('L22') };
  const long = { maxDays: 15, approver: 'director', basis: '第43条' };
  const without = (name: keyof TimeLimit) =>
    Object.fromEntries(Object.entries(good).filter(([field]) => field !== name));

  it.each(Object.keys(good) as (keyof TimeLimit)[])('without %s', (name) => {
    expect(checkTimeLimit(without(name))).toEqual([{ path: name, reason: 'required' }]);
  });

  it.each([null, undefined, 'L27', 27, [good]])('that is no row: %j', (value) => {
    expect(checkTimeLimit(value)).toEqual([{ path: '', reason: 'notAnObject' }]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['an id of another form', { id: 'L7' }, 'id', 'badId'],
    ['an empty title', { titleZh: ' ' }, 'titleZh', 'required'],
    ['a title that is no text', { titleEn: null }, 'titleEn', 'notText'],
    ['a note that is no text', { noteZh: null }, 'noteZh', 'notText'],
    ['an unknown kind', { kind: 'must' }, 'kind', 'unknownValue'],
    ['an unknown actor', { actor: 'clerk' }, 'actor', 'unknownValue'],
    ['an unknown trigger', { trigger: 'awardServed' }, 'trigger', 'unknownValue'],
    ['an unknown occurrence', { occurrence: 'every' }, 'occurrence', 'unknownValue'],
    ['a negative length', { length: -1 }, 'length', 'notAWholeNumber'],
    ['half a day', { length: 4.5 }, 'length', 'notAWholeNumber'],
    ['a length as text', { length: '45' }, 'length', 'notAWholeNumber'],
    ['a length past every calendar', { length: 3651 }, 'length', 'tooLong'],
    ['an unknown unit', { unit: 'week' }, 'unit', 'unknownValue'],
    ['an unknown direction', { direction: 'up' }, 'direction', 'unknownValue'],
    ['a roll that is no yes or no', { rolls: 'y' }, 'rolls', 'notYesOrNo'],
    ['an unknown restart', { restartedBy: ['partyAdded', 'nothing'] }, 'restartedBy.1', 'unknownValue'],
    ['a restart by its own trigger', { restartedBy: ['accepted'] }, 'restartedBy.0', 'isTheTrigger'],
    ['an unknown stop', { stoppedBy: ['holiday'] }, 'stoppedBy.0', 'unknownValue'],
    ['an unknown waiver', { waivedBy: 'award' }, 'waivedBy', 'unknownValue'],
    ['a period set by a number', { isSetByCourt: 1 }, 'isSetByCourt', 'notYesOrNo'],
    ['an extension that is no object', { extension: 15 }, 'extension', 'notAnObject'],
    [
      'an extension of no days',
      { extension: { ...long, maxDays: 0 } },
      'extension.maxDays',
      'notAWholeNumber',
    ],
    ['an unknown approver', { extension: { ...long, approver: 'x' } }, 'extension.approver', 'unknownValue'],
    ['an extension without basis', { extension: { ...long, basis: '' } }, 'extension.basis', 'required'],
    ['an extension with more to it', { extension: { ...long, times: 2 } }, 'extension.times', 'unknownField'],
    ['facts that are no list', { metBy: 'closed' }, 'metBy', 'notAList'],
    ['an unknown fact', { metBy: ['closed', 7] }, 'metBy.1', 'unknownValue'],
    ['a fact twice', { metBy: ['closed', 'closed'] }, 'metBy.1', 'duplicate'],
    ['a duty met by its own trigger', { metBy: ['closed', 'accepted'] }, 'metBy.1', 'isTheTrigger'],
    ['a duty that nothing ends', { metBy: [] }, 'metBy', 'required'],
    ['a duty of somebody else', { actor: 'applicant' }, 'actor', 'courtOnly'],
    ['a target of somebody else', { kind: 'target', actor: 'party' }, 'actor', 'courtOnly'],
    ['no basis', { basis: '' }, 'basis', 'required'],
    ['no consequence', { ifMissedEn: '' }, 'ifMissedEn', 'required'],
    ['a note in one language', { noteEn: '' }, 'noteEn', 'required'],
    ['a note in the other language', { noteZh: '' }, 'noteZh', 'required'],
    ['an unknown mark', { certainty: 'X' }, 'certainty', 'unknownValue'],
    ['an unknown scope', { scope: 'guangzhou' }, 'scope', 'unknownValue'],
    ['a day that does not exist', { validFrom: '2021-02-29' }, 'validFrom', 'notADate'],
    ['an end that is no date', { validTo: '' }, 'validTo', 'notADate'],
    ['an end before its start', { validTo: '2008-04-30' }, 'validTo', 'endsBeforeStart'],
    ['a field nobody knows', { colour: 'red' }, 'colour', 'unknownField'],
  ])('%s', (_, change, path, reason) => {
    expect(checkTimeLimit({ ...good, ...change })).toEqual([{ path, reason }]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['in months', { unit: 'month' }, 'unit', 'notCountedBack'],
    ['in years', { unit: 'year' }, 'unit', 'notCountedBack'],
    ['that rolls', { rolls: true }, 'rolls', 'forwardOnly'],
    ['that stops', { stoppedBy: ['suspension'] }, 'stoppedBy', 'forwardOnly'],
    ['that is extended', { extension: long }, 'extension', 'forwardOnly'],
  ])('a period counted back %s', (_, change, path, reason) => {
    expect(checkTimeLimit({ ...back, ...change })).toEqual([{ path, reason }]);
  });

  it('every fault of a row is told at once', () => {
    expect(checkTimeLimit({ ...good, id: '', unit: 'week', basis: '' })).toEqual([
      { path: 'id', reason: 'badId' },
      { path: 'unit', reason: 'unknownValue' },
      { path: 'basis', reason: 'required' },
    ]);
  });

  it('a period without days, valid on one day only, is a row', () => {
    expect(checkTimeLimit({ ...good, length: 0, validTo: good.validFrom, extension: null })).toEqual([]);
    expect(checkTimeLimit({ ...good, noteZh: '', noteEn: '' })).toEqual([]);
  });
});
