import { describe, expect, it } from 'vitest';
import type { Application } from '../../electron/backend/domain/lifecycle/application.ts';
import {
  type Panel,
  panelFaults,
  type RequiredPanel,
  requiredPanel,
  type StaffFacts,
} from '../../electron/backend/domain/tribunal/composition.ts';
import { applicationOf, partyOf } from './lifecycle-sample.ts';

describe('the panel a case needs', () => {
  const workers = (count: number, procedure: 'ordinary' | 'simplified' = 'ordinary') =>
    applicationOf({
      procedure,
      parties: [
        ...Array.from({ length: count }, (_, at) => partyOf({ id: `w${at}` })),
        partyOf({ id: 'e1', role: 'respondent', kind: 'employer', name: '样品公司' }),
      ],
    });

  it.each<[string, Application, boolean, boolean, 1 | 3, boolean, readonly string[]]>([
    ['one worker', workers(1), false, false, 1, true, ['simpleCase LAW 31']],
    ['one worker, simplified', workers(1, 'simplified'), false, false, 1, true, ['simpleCase LAW 31']],
    ['nine workers', workers(9), false, false, 1, true, ['simpleCase LAW 31']],
    ['ten workers', workers(10), false, false, 3, false, ['collective ORG 13']],
    [
      'ten workers of an old ledger',
      applicationOf({ statedWorkerCount: 10 }),
      false,
      false,
      3,
      false,
      ['collective ORG 13'],
    ],
    [
      'ten workers, simplified',
      workers(10, 'simplified'),
      false,
      false,
      1,
      true,
      ['collectiveSimplified RULES 56, RULES 62'],
    ],
    ['a collective contract', workers(1), true, false, 3, false, ['collectiveContract ORG 13, RULES 65']],
    [
      'a collective contract, simplified',
      workers(10, 'simplified'),
      true,
      false,
      3,
      false,
      ['collective ORG 13', 'collectiveContract ORG 13, RULES 65'],
    ],
    ['a major or difficult case', workers(1), false, true, 3, false, ['majorOrDifficult ORG 13']],
    [
      'a major case of one worker, simplified',
      workers(1, 'simplified'),
      false,
      true,
      3,
      false,
      ['majorOrDifficult ORG 13'],
    ],
    [
      'a major collective case, simplified',
      workers(10, 'simplified'),
      false,
      true,
      3,
      false,
      ['collective ORG 13', 'majorOrDifficult ORG 13'],
    ],
    [
      'everything at once',
      workers(10),
      true,
      true,
      3,
      false,
      ['collective ORG 13', 'collectiveContract ORG 13, RULES 65', 'majorOrDifficult ORG 13'],
    ],
  ])('%s', (_, application, isCollectiveContract, isMajorOrDifficult, size, isChoice, reasons) => {
    const required = requiredPanel({ application, isCollectiveContract, isMajorOrDifficult });
    expect(required).toMatchObject({ size, isChoice });
    expect(required.reasons.map(({ rule, basis }) => `${rule} ${basis}`)).toEqual(reasons);
  });
});

describe('a panel as named', () => {
  const one: RequiredPanel = {
    size: 1,
    isChoice: true,
    reasons: [{ rule: 'simpleCase', basis: 'LAW 31' }],
  };
  const three: RequiredPanel = {
    size: 3,
    isChoice: false,
    reasons: [
      { rule: 'collective', basis: 'ORG 13' },
      { rule: 'majorOrDifficult', basis: 'ORG 13' },
    ],
  };
  const member = (id: string, changes: Partial<StaffFacts> = {}): StaffFacts => ({
    id,
    isActive: true,
    functions: ['arbitrator'],
    isPartTime: false,
    firm: null,
    agentInCases: [],
    ...changes,
  });
  const staff: readonly StaffFacts[] = [
    ...['a1', 'a2', 'a3', 'a4'].map((id) => member(id)),
    member('k1', { functions: ['clerk'] }),
    member('both', { functions: ['arbitrator', 'clerk'] }),
    member('gone', { isActive: false, functions: ['arbitrator', 'clerk'] }),
    member('part', { isPartTime: true, firm: '某律师事务所' }),
    member('busy', { isPartTime: true, firm: '某律师事务所', agentInCases: ['〔2021〕7号'] }),
    member('firmless', { isPartTime: true }),
  ];

  it.each<[string, readonly string[], string | null, RequiredPanel, readonly string[]]>([
    ['one where one is enough', ['a1'], 'k1', one, []],
    ['three where one is enough', ['a1', 'a2', 'a3'], 'k1', one, []],
    ['three where three are required', ['a1', 'a2', 'a3'], 'k1', three, []],
    ['one where three are required', ['a1'], 'k1', three, ['panelOfThreeRequired ORG 13']],
    ['nobody', [], 'k1', one, ['presidingRequired LAW 31, GD 33']],
    ['two', ['a1', 'a2'], 'k1', one, ['presidingRequired LAW 31, GD 33']],
    ['four', ['a1', 'a2', 'a3', 'a4'], 'k1', three, ['presidingRequired LAW 31, GD 33']],
    [
      'two, one of them twice',
      ['a1', 'a2', 'a1'],
      'k1',
      three,
      ['presidingRequired LAW 31, GD 33', 'duplicateArbitrator LAW 31 a1'],
    ],
    [
      'one person three times',
      ['a1', 'a1', 'a1'],
      'k1',
      three,
      ['panelOfThreeRequired ORG 13', 'duplicateArbitrator LAW 31 a1'],
    ],
    ['no clerk', ['a1'], null, one, ['clerkRequired GD 33']],
    ['the clerk on the tribunal', ['a1', 'both', 'a3'], 'both', three, ['clerkOnTribunal GD 33 both']],
    ['a clerk nobody knows', ['a1'], 'x', one, ['unknownStaff GD 33 x']],
    ['an arbitrator as clerk', ['a1'], 'a2', one, ['notClerk GD 33 a2']],
    ['a clerk who has left', ['a1'], 'gone', one, ['notActive GD 33 gone']],
    ['an arbitrator nobody knows', ['x'], 'k1', one, ['unknownStaff LAW 20 x']],
    ['an arbitrator who has left', ['gone'], 'k1', one, ['notActive LAW 20 gone']],
    ['a clerk as arbitrator', ['k1'], 'both', one, ['notArbitrator LAW 20 k1']],
    ['a part-time arbitrator', ['part'], 'k1', one, []],
    [
      'a part-time arbitrator who is an agent elsewhere',
      ['busy'],
      'k1',
      one,
      ['partTimeActsAsAgent GD 35 busy'],
    ],
    [
      'a part-time arbitrator without a firm on record',
      ['firmless'],
      'k1',
      one,
      ['partTimeFirmUnknown GD 35 firmless'],
    ],
  ])('%s', (_, arbitratorIds, clerkId, required, expected) => {
    const panel: Panel = { arbitratorIds, clerkId };
    const faults = panelFaults(panel, required, staff);
    expect(
      faults.map((fault) =>
        [fault.code, fault.basis, 'staffId' in fault ? fault.staffId : ''].join(' ').trim(),
      ),
    ).toEqual(expected);
  });

  it('warns of part-time limits only; everything else blocks', () => {
    const faults = panelFaults({ arbitratorIds: ['busy', 'firmless'], clerkId: null }, one, staff);
    expect(faults.map(({ code, severity }) => [code, severity])).toEqual([
      ['presidingRequired', 'blocking'],
      ['clerkRequired', 'blocking'],
      ['partTimeActsAsAgent', 'warning'],
      ['partTimeFirmUnknown', 'warning'],
    ]);
    expect(faults).toContainEqual(expect.objectContaining({ caseNumbers: ['〔2021〕7号'] }));
    expect(faults).toContainEqual(expect.objectContaining({ count: 2 }));
  });
});
