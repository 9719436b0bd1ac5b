import { describe, expect, it } from 'vitest';
import type {
  ConflictAgent,
  ConflictCandidate,
  ConflictCase,
  ConflictParty,
  ConflictRules,
  PastCase,
} from '../../electron/backend/domain/tribunal/conflict-facts.ts';
import { conflictsOf } from '../../electron/backend/domain/tribunal/conflicts.ts';

const ID = '11010519491231002X';
/** Sound as well, one day later. */
const OTHER_ID = '110105195001010020';
const USCC = '91350100M000100Y43';
const FIRM = '广东某某（从化）律师事务所';

const candidate: ConflictCandidate = { id: 'a1', name: '王芳', firm: null, isPartTime: false };
const worker: ConflictParty = {
  id: 'w1',
  kind: 'worker',
  name: '江海子',
  identifier: null,
  phone: null,
  legalRepresentative: null,
};
const employer: ConflictParty = {
  id: 'e1',
  kind: 'employer',
  name: '样品（广州）公司',
  identifier: USCC,
  phone: '020-87654321',
  legalRepresentative: '赵钱',
};
const agent: ConflictAgent = { id: 'g1', name: '孙理', firm: FIRM, licence: null, phone: '13800000001' };
const facts: ConflictCase = {
  caseId: 'c1',
  numbers: ['〔2021〕9号', '调〔2021〕3号'],
  parties: [worker, employer],
  agents: [agent],
  recusedStaffIds: [],
};
const rules: ConflictRules = { lookBack: 50, mediatorSeverity: 'warning' };
const pastCase = (caseNumber: string, changes: Partial<PastCase> = {}): PastCase => ({
  caseNumber,
  role: 'arbitrator',
  employerKeys: [],
  agentKeys: [],
  firms: [],
  ...changes,
});

/** Each conflict as `code severity basis`. */
function told(
  person: Partial<ConflictCandidate>,
  changes: Partial<ConflictCase> = {},
  past: readonly PastCase[] = [],
  settings: Partial<ConflictRules> = {},
): readonly string[] {
  const found = conflictsOf({ ...candidate, ...person }, { ...facts, ...changes }, past, {
    ...rules,
    ...settings,
  });
  return found.map(({ code, severity, basis }) => `${code} ${severity} ${basis}`);
}

const himself = 'isPartyOrAgent blocking LAW 33';
const namesake = 'sameName warning LAW 33';

describe('the person', () => {
  const workerIs = (changes: Partial<ConflictParty>) => ({ parties: [{ ...worker, ...changes }, employer] });
  const named = { name: '王芳' };

  it.each<[string, Partial<ConflictCandidate>, Partial<ConflictCase>, readonly string[]]>([
    ['a stranger', {}, {}, []],
    ['the same surname only', {}, workerIs({ name: '王明' }), []],
    ['the same name as a party', {}, workerIs(named), [namesake]],
    ['the same name written with a space', {}, workerIs({ name: '王　芳' }), [namesake]],
    [
      'the same name with another middle dot',
      { name: '阿依古丽·买买提' },
      workerIs({ name: '阿依古丽•买买提' }),
      [namesake],
    ],
    ['the same name as an agent', { name: '孙理' }, {}, [namesake]],
    ['the same name as a legal representative', { name: '赵钱' }, {}, [namesake]],
    [
      'the same name and number',
      { identifier: ID },
      workerIs({ ...named, identifier: '110105 19491231 002x' }),
      [himself],
    ],
    [
      'the same name and another sound number: somebody else',
      { identifier: ID },
      workerIs({ ...named, identifier: OTHER_ID }),
      [],
    ],
    [
      'the same name and a number with a slip',
      { identifier: ID },
      workerIs({ ...named, identifier: '110105194912310021' }),
      [namesake],
    ],
    [
      'the same name and a passport',
      { identifier: ID },
      workerIs({ ...named, identifier: 'E12345678' }),
      [namesake],
    ],
    [
      'the same number under another name',
      { identifier: ID },
      workerIs({ identifier: ID }),
      ['sameIdentifier warning LAW 33'],
    ],
    [
      'the same name and telephone',
      { phone: '+86 138-0000-0002' },
      workerIs({ ...named, phone: '13800000002' }),
      [himself],
    ],
    [
      'one telephone of several, as agent',
      { name: '孙理', phone: '020-1234567、13800000001' },
      {},
      [himself],
    ],
    ['the same telephone under another name', { phone: '13800000001' }, {}, []],
    [
      'the same name and no telephone on either side',
      { phone: '' },
      workerIs({ ...named, phone: '' }),
      [namesake],
    ],
    [
      'the telephone of the employer beside its legal representative',
      { name: '赵钱', phone: '020-87654321' },
      {},
      [namesake],
    ],
    ['an agent listed twice', { name: '孙理' }, { agents: [agent, { ...agent, id: 'g2' }] }, [namesake]],
  ])('%s', (_, person, changes, expected) => {
    expect(told(person, changes)).toEqual(expected);
  });

  it('is told with name, place and what agreed', () => {
    const [conflict] = conflictsOf({ ...candidate, name: '孙理', phone: '13800000001' }, facts, [], rules);
    expect(conflict).toEqual({
      code: 'isPartyOrAgent',
      severity: 'blocking',
      basis: 'LAW 33',
      name: '孙理',
      place: 'agent',
      by: 'phone',
    });
  });
});

describe('the firm', () => {
  it.each<[string, Partial<ConflictCandidate>, Partial<ConflictCase>, readonly string[]]>([
    [
      'a part-time lawyer of the agent’s firm',
      { firm: FIRM, isPartTime: true },
      {},
      ['sameFirmAsAgent blocking GD 35'],
    ],
    [
      'written with other brackets and a space',
      { firm: '广东某某(从化) 律师事务所', isPartTime: true },
      {},
      ['sameFirmAsAgent blocking GD 35'],
    ],
    ['somebody full-time with that firm on record', { firm: FIRM }, {}, ['sameFirmAsAgent blocking LAW 33']],
    ['another firm', { firm: '广东某某律师事务所', isPartTime: true }, {}, []],
    ['no firm on either side', { firm: '', isPartTime: true }, { agents: [{ ...agent, firm: '' }] }, []],
    [
      'employed by a party',
      { firm: '样品(广州)公司', isPartTime: true },
      {},
      ['worksForParty blocking LAW 33'],
    ],
  ])('%s', (_, person, changes, expected) => {
    expect(told(person, changes)).toEqual(expected);
  });

  it('names every agent of it', () => {
    const agents = [
      agent,
      { ...agent, id: 'g2', name: '周正' },
      { ...agent, id: 'g3', name: '吴某', firm: null },
    ];
    const found = conflictsOf(
      { ...candidate, firm: FIRM, isPartTime: true },
      { ...facts, agents },
      [],
      rules,
    );
    expect(found).toMatchObject([{ firm: FIRM, agentNames: ['孙理', '周正'] }]);
  });
});

describe('earlier steps of this case', () => {
  const mediated = [pastCase('调〔2021〕3号', { role: 'mediator' })];

  it.each<[string, Partial<ConflictCase>, readonly PastCase[], Partial<ConflictRules>, readonly string[]]>([
    ['an upheld recusal', { recusedStaffIds: ['a1'] }, [], {}, ['recusalUpheld blocking LAW 33, RULES 11']],
    ['the recusal of somebody else', { recusedStaffIds: ['a2'] }, [], {}, []],
    ['mediated it before', {}, mediated, {}, ['mediatedThisCase warning LAW 33']],
    [
      'mediated it before, where that blocks',
      {},
      mediated,
      { mediatorSeverity: 'blocking' },
      ['mediatedThisCase blocking LAW 33'],
    ],
    ['was its clerk before', {}, [pastCase('〔2021〕9号', { role: 'clerk' })], {}, []],
    ['mediated another case', {}, [pastCase('调〔2021〕4号', { role: 'mediator' })], {}, []],
  ])('%s', (_, changes, past, settings, expected) => {
    expect(told({}, changes, past, settings)).toEqual(expected);
  });
});

describe('earlier cases', () => {
  const agentKeys = ['孙理@广东某某(从化)律师事务所'];
  const found = (past: readonly PastCase[], changes: Partial<ConflictCase> = {}, lookBack = 50) =>
    conflictsOf(candidate, { ...facts, ...changes }, past, { ...rules, lookBack }).map((conflict) =>
      'name' in conflict && 'caseNumbers' in conflict
        ? [conflict.code, conflict.severity, conflict.name, ...conflict.caseNumbers]
        : [conflict.code],
    );

  it.each<[string, readonly PastCase[], Partial<ConflictCase>, readonly (readonly string[])[]]>([
    [
      'the same employer by its code',
      [pastCase('8', { employerKeys: [USCC] }), pastCase('7'), pastCase('6', { employerKeys: [USCC] })],
      {},
      [['earlierEmployer', 'warning', '样品（广州）公司', '8', '6']],
    ],
    [
      'the same employer by its name, where the earlier papers had no code',
      [pastCase('8', { employerKeys: ['样品(广州)公司'] })],
      {},
      [['earlierEmployer', 'warning', '样品（广州）公司', '8']],
    ],
    [
      'the same employer by its name, where these papers have no code',
      [pastCase('8', { employerKeys: ['OTHER', '样品(广州)公司'] })],
      { parties: [worker, { ...employer, identifier: null }] },
      [['earlierEmployer', 'warning', '样品（广州）公司', '8']],
    ],
    [
      'several roles in one case count once',
      [pastCase('8', { employerKeys: [USCC] }), pastCase('8', { role: 'mediator', employerKeys: [USCC] })],
      {},
      [['earlierEmployer', 'warning', '样品（广州）公司', '8']],
    ],
    [
      'the same agent, not told again for the firm',
      [pastCase('8', { agentKeys, firms: [FIRM] })],
      {},
      [['earlierAgent', 'warning', '孙理', '8']],
    ],
    [
      'a colleague of the agent',
      [pastCase('8', { agentKeys, firms: [FIRM] }), pastCase('7', { firms: ['广东某某(从化)律师事务所'] })],
      {},
      [
        ['earlierAgent', 'warning', '孙理', '8'],
        ['earlierFirm', 'warning', FIRM, '7'],
      ],
    ],
    [
      'two agents of one firm: the firm is told once',
      [pastCase('7', { firms: [FIRM] })],
      { agents: [agent, { ...agent, id: 'g2', name: '周正' }] },
      [['earlierFirm', 'warning', FIRM, '7']],
    ],
    ['this very case', [pastCase('〔2021〕9号', { employerKeys: [USCC], agentKeys, firms: [FIRM] })], {}, []],
    ['nothing in common', [pastCase('8', { employerKeys: ['X'], agentKeys: ['y'], firms: ['z'] })], {}, []],
  ])('%s', (_, past, changes, expected) => {
    expect(found(past, changes)).toEqual(expected);
  });

  it('further back than the court looks are passed over; this case and second roles do not use the count up', () => {
    const past = [
      pastCase('〔2021〕9号'),
      pastCase('8'),
      pastCase('8', { role: 'clerk' }),
      pastCase('7', { employerKeys: [USCC] }),
      pastCase('6', { employerKeys: [USCC] }),
    ];
    expect(found(past, {}, 2)).toEqual([['earlierEmployer', 'warning', '样品（广州）公司', '7']]);
    expect(found(past, {}, 1)).toEqual([]);
  });
});

it('blocking conflicts come before warnings', () => {
  const past = [pastCase('调〔2021〕3号', { role: 'mediator' })];
  expect(told({ name: '孙理', firm: FIRM, isPartTime: true }, { recusedStaffIds: ['a1'] }, past)).toEqual([
    'sameFirmAsAgent blocking GD 35',
    'recusalUpheld blocking LAW 33, RULES 11',
    namesake,
    'mediatedThisCase warning LAW 33',
  ]);
});
