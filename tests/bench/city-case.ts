import {
  addDays,
  daysBetween,
  type LegalDate,
  toLegalDate,
  toLocalDateTime,
} from '../../electron/backend/domain/dates.ts';
import type { Application, Party } from '../../electron/backend/domain/lifecycle/application.ts';
import type { CaseEvent, HearingPlan } from '../../electron/backend/domain/lifecycle/events.ts';

/** The day the bench takes for today. */
export const benchToday = toLegalDate('2026-06-15');
const firstDay = toLegalDate('2017-01-02');

/** Everything the city's court is made from; the same for the same number of cases. */
export interface CityPlan {
  readonly cases: number;
  readonly court: Readonly<Record<string, string | number>>;
  readonly rooms: readonly Readonly<Record<string, string | number>>[];
  readonly staff: readonly Readonly<Record<string, string | number>>[];
  /** Last case number of each year; filled while cases are made. */
  readonly numbers: Map<number, number>;
  readonly random: () => number;
  /** `key|start` of employers and agents already in a hearing. */
  readonly taken: Set<string>;
  /** The next free place of each day. */
  readonly nextPlace: Map<LegalDate, number>;
}

const courtrooms = 30;
const onlineRooms = 10;
const arbitrators = 120;
const clerks = 60;
const rooms = courtrooms + onlineRooms;
const hours = [
  ['09:00', '10:20'],
  ['10:30', '11:50'],
  ['14:30', '15:50'],
  ['16:00', '17:20'],
] as const;
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余'.split('');
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志文海波欣怡子轩梓涵雨晨浩然'.split(
  '',
);
const places = ['南州', '清溪', '东港', '西岭', '河源', '星湖', '云山', '白石', '金沙', '龙门'];
const trades = [
  '电子',
  '服装',
  '物流',
  '餐饮',
  '建筑',
  '软件',
  '家具',
  '机械',
  '食品',
  '塑料',
  '玩具',
  '印刷',
];

export function cityPlan(cases: number): CityPlan {
  return {
    cases,
    court: {
      id: 1,
      name: '南州市劳动人事争议仲裁院',
      commission_name: '南州市劳动人事争议仲裁委员会',
      case_number_pattern: '南劳人仲案〔{year}〕{seq}号',
      mediation_number_pattern: '南劳人仲调〔{year}〕{seq}号',
      address: '南州市和平路1号',
      phone: '020-00000000',
      is_practice: 0,
    },
    rooms: Array.from({ length: rooms }, (_, index) => ({
      id: `room${index}`,
      name: `第${index + 1}庭`,
      kind: index < courtrooms ? 'courtroom' : 'online',
      is_active: 1,
      position: index + 1,
    })),
    staff: Array.from({ length: arbitrators + clerks }, (_, index) => ({
      id: index < arbitrators ? `arb${index}` : `clerk${index - arbitrators}`,
      name: `${surnames[index % 40]}${given[(index * 7) % 40]}${index}`,
      functions: JSON.stringify([index < arbitrators ? 'arbitrator' : 'clerk']),
      is_active: 1,
      position: index + 1,
    })),
    numbers: new Map(),
    random: fractions(20260615),
    taken: new Set(),
    nextPlace: new Map(),
  };
}

export interface CityEntry {
  readonly event: CaseEvent;
  readonly on: LegalDate;
}

/** The n-th case by age, from its receipt as far as it has gone by the bench's today. */
export function cityCase(plan: CityPlan, n: number): { caseId: string; entries: CityEntry[] } {
  const caseId = n.toString(16).padStart(24, '0');
  const accepted = addDays(firstDay, Math.floor((n * daysBetween(firstDay, benchToday)) / plan.cases));
  const year = Number(accepted.slice(0, 4));
  const first = hearingAt(plan, addDays(accepted, 20));
  const second = hearingAt(plan, addDays(accepted, 45));
  const application = applicationOf(plan, n, accepted, [first, second]);
  const entries: CityEntry[] = [{ event: { type: 'received', application, importId: null }, on: accepted }];
  // The newest wait for a decision.
  if (n >= plan.cases - Math.ceil(plan.cases / 4000)) return { caseId, entries };
  const seq = (plan.numbers.get(year) ?? 0) + 1;
  plan.numbers.set(year, seq);
  entries.push({ event: { type: 'accepted', caseNumber: `南劳人仲案〔${year}〕${seq}号` }, on: accepted });
  entries.push({
    event: { type: 'tribunalFormed', arbitratorIds: first.arbitratorIds, clerkId: first.clerkId },
    on: accepted,
  });
  [first, second].forEach((hearing, index) => {
    const hearingId = `${caseId}h${index}`;
    entries.push({ event: { type: 'hearingScheduled', hearingId, plan: hearing }, on: accepted });
    const on = toLegalDate(hearing.startsAt.slice(0, 10));
    if (on >= benchToday) return;
    const result = index === 0 ? 'adjourned' : 'held';
    const record = { openedAt: hearing.startsAt, endedAt: hearing.endsAt, attendance: [], note: '' };
    entries.push({ event: { type: 'hearingRecorded', hearingId, result, ...record }, on });
  });
  conclude(plan, n, entries, addDays(accepted, 50));
  return { caseId, entries };
}

function conclude(plan: CityPlan, n: number, entries: CityEntry[], on: LegalDate): void {
  // One old case in 400 is still open.
  if (on >= benchToday || n % 400 === 3) return;
  const isMediated = plan.random() < 0.6;
  const outcome = isMediated
    ? ({
        method: 'mediation',
        decidedOn: on,
        amountFen: 1_234_500,
        instalments: [],
        terms: '',
        mediator: null,
      } as const)
    : ({ method: 'withdrawn', decidedOn: on, reason: '' } as const);
  if (isMediated) {
    const mediationId = `m${n}`;
    entries.push({ event: { type: 'mediationStarted', mediationId, organisation: '本院' }, on });
    entries.push({
      event: { type: 'mediationConcluded', mediationId, isSuccessful: true, amountFen: 1_234_500 },
      on,
    });
  }
  entries.push({ event: { type: 'outcomeRecorded', outcome }, on });
  entries.push({ event: { type: 'closed', method: outcome.method }, on });
}

/** Each pair of day and hour has every room once, with an arbitrator and a clerk of its own: nothing overlaps by construction. */
function hearingAt({ nextPlace }: CityPlan, from: LegalDate): HearingPlan {
  let day = from;
  while ((nextPlace.get(day) ?? 0) >= rooms * hours.length) day = addDays(day, 1);
  const place = nextPlace.get(day) ?? 0;
  nextPlace.set(day, place + 1);
  const room = place % rooms;
  const [start, end] = hours[Math.floor(place / rooms)] ?? hours[0];
  const turn = daysBetween(firstDay, day);
  return {
    mode: room < courtrooms ? 'inPerson' : 'sync',
    roomId: `room${room}`,
    platform: null,
    startsAt: toLocalDateTime(`${day}T${start}`),
    endsAt: toLocalDateTime(`${day}T${end}`),
    arbitratorIds: [`arb${(room + turn * 7) % arbitrators}`],
    clerkId: `clerk${(room + turn * 3) % clerks}`,
  };
}

function applicationOf(
  plan: CityPlan,
  n: number,
  receivedOn: LegalDate,
  hearings: readonly HearingPlan[],
): Application {
  const { random } = plan;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const freeOne = (kind: string, count: number): number => {
    for (;;) {
      const index = Math.floor(random() * count);
      const keys = hearings.map((hearing) => `${kind}${index}|${hearing.startsAt}`);
      if (keys.some((key) => plan.taken.has(key))) continue;
      for (const key of keys) plan.taken.add(key);
      return index;
    }
  };
  const employer = freeOne('e', 20_000);
  const workers = random() < 0.02 ? 12 : 1;
  const blank = { identifierOverride: null, phone: null, address: '南州市', legalRepresentative: null };
  const parties: Party[] = Array.from({ length: workers }, (_, index) => ({
    ...blank,
    id: `w${index}`,
    role: 'applicant',
    kind: 'worker',
    name: `${pick(surnames)}${pick(given)}${random() < 0.7 ? pick(given) : ''}`,
    identifier: `44${String(n * 100 + index).padStart(16, '0')}`,
    isMigrantWorker: n % 7 === 0,
  }));
  parties.push({
    ...blank,
    id: 'e',
    role: 'respondent',
    kind: 'employer',
    name: `${places[employer % 10]}市${surnames[employer % 37]}${given[employer % 39]}${trades[employer % 12]}${employer}有限公司`,
    identifier: `91440100${String(employer).padStart(10, '0')}`,
    isMigrantWorker: false,
  });
  const lawyer = random() < 0.3 ? freeOne('a', 3_000) : null;
  return {
    receivedOn,
    source: 'counter',
    causeCode: pick(['B1', 'B2', 'B3']),
    procedure: 'ordinary',
    isGreenChannel: n % 9 === 0,
    greenChannelReason: null,
    facts: '',
    materials: [],
    parties,
    agents:
      lawyer === null
        ? []
        : [
            {
              id: 'g',
              partyIds: ['e'],
              name: `${surnames[lawyer % 40]}${given[lawyer % 39]}`,
              kind: 'lawyer',
              firm: `广东${places[lawyer % 10]}律师事务所`,
              licence: `1440120${String(lawyer).padStart(10, '0')}`,
              phone: null,
              authority: 'general',
            },
          ],
    claims: [
      {
        id: 'c',
        claimantId: null,
        kind: 'B1',
        text: '支付工资',
        periodFrom: null,
        periodTo: null,
        amountFen: 1_000_000 + n,
      },
    ],
    statedWorkerCount: null,
  };
}

/** Numbers in [0, 1), the same in every run (mulberry32). */
function fractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
