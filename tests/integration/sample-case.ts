import type { inferRouterInputs } from '@trpc/server';
import type { Api } from '../../electron/backend/api/procedures/router.ts';
import { toLegalDate, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import type { Client, Court } from './harness.ts';

type Inputs = inferRouterInputs<Api>;
export type ApplicationInput = Inputs['intake']['receive']['application'];
export type PlanInput = Inputs['docket']['schedule']['plan'];
export type PartyInput = ApplicationInput['parties'][number];

export const day = toLegalDate;
export const at = toLocalDateTime;

/** A valid resident identity number of nobody; another one for each `n` (0..999). */
export function residentId(n: number): string {
  const body = `44010019900101${String(n % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}

/** A valid unified social credit code of nobody; another one for each `n` (0..9999). */
export function uscc(n: number): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `91440100MA5${String(n % 10_000).padStart(4, '0')}00`;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce(
    (total, weight, index) => total + weight * alphabet.indexOf(body[index] ?? ''),
    0,
  );
  return `${body}${alphabet[(31 - (sum % 31)) % 31]}`;
}

export function worker(id: string, name: string, identifier: string | null = null): PartyInput {
  return {
    id,
    role: 'applicant',
    kind: 'worker',
    name,
    identifier,
    identifierOverride: null,
    phone: null,
    address: null,
    legalRepresentative: null,
    isMigrantWorker: false,
  };
}

export function employer(id: string, name: string, identifier: string | null = null): PartyInput {
  return { ...worker(id, name, identifier), role: 'respondent', kind: 'employer' };
}

/** The least an application must hold: one worker against one employer, one claim of 12,345.67 yuan. Other parties for each `n`. */
export function applicationOf(n = 0, changes: Partial<ApplicationInput> = {}): ApplicationInput {
  return {
    receivedOn: day('2026-03-02'),
    source: 'counter',
    causeCode: 'B1',
    procedure: 'ordinary',
    isGreenChannel: false,
    greenChannelReason: null,
    facts: '双方存在劳动关系，被申请人拖欠工资。',
    materials: ['仲裁申请书'],
    parties: [worker('w1', `申请人${n}`, residentId(n)), employer('e1', `样品${n}有限公司`, uscc(n))],
    agents: [],
    claims: [
      {
        id: 'c1',
        claimantId: 'w1',
        kind: 'B1',
        text: '支付拖欠的工资',
        periodFrom: day('2025-11-01'),
        periodTo: day('2026-01-31'),
        amountFen: 1_234_567,
      },
    ],
    statedWorkerCount: null,
    ...changes,
  };
}

/** A collective dispute: `count` workers against one employer. */
export function collectiveOf(count: number, changes: Partial<ApplicationInput> = {}): ApplicationInput {
  const workers = Array.from({ length: count }, (_, index) =>
    worker(`w${index + 1}`, `员工${index + 1}`, residentId(500 + index)),
  );
  return applicationOf(500, {
    parties: [...workers, employer('e1', '集体样品有限公司', uscc(500))],
    ...changes,
  });
}

export interface OpenCase {
  readonly caseId: string;
  readonly version: number;
}

/** Receives a case and accepts it at once; the version is what the next command sees. */
export async function acceptedCase(
  clerk: Client,
  application: ApplicationInput = applicationOf(),
  on = '2026-03-02',
): Promise<OpenCase & { caseNumber: string }> {
  const { caseId, caseNumber } = await clerk.intake.receive.mutate({
    application,
    decision: { step: 'accept', on: day(on) },
    draftKey: null,
  });
  if (caseNumber === null) throw new Error('an accepted case has no number');
  return { caseId, caseNumber, version: await versionOf(clerk, caseId) };
}

export async function receivedCase(
  clerk: Client,
  application: ApplicationInput = applicationOf(),
): Promise<OpenCase> {
  const { caseId } = await clerk.intake.receive.mutate({
    application,
    decision: { step: 'receive' },
    draftKey: null,
  });
  return { caseId, version: await versionOf(clerk, caseId) };
}

export async function versionOf(client: Client, caseId: string): Promise<number> {
  return (await client.cases.get.query({ caseId })).version;
}

/** A hearing in the first courtroom, on a working day far enough ahead, with one arbitrator and a clerk. */
export function planOf(court: Court, changes: Partial<PlanInput> = {}): PlanInput {
  return {
    mode: 'inPerson',
    roomId: court.roomId('第一仲裁庭'),
    platform: null,
    startsAt: at('2026-03-18T09:00'),
    endsAt: at('2026-03-18T11:00'),
    arbitratorIds: [court.staffId('高天平')],
    clerkId: court.staffId('何静'),
    ...changes,
  };
}

type ServiceInput = Extract<Inputs['lifecycle']['record']['entry'], { step: 'recordService' }>;

/** Records that papers reached every party of a case (in person and signed for, unless told); answers the new version. */
export async function serve(
  client: Client,
  input: Pick<ServiceInput, 'subjects'> &
    Partial<ServiceInput> & { caseId: string; version: number; on: ReturnType<typeof day> },
): Promise<number> {
  const { caseId, version, on, ...entry } = input;
  const partyIds = entry.partyIds ?? (await client.cases.get.query({ caseId })).partyIdsToServe;
  const saved = await client.lifecycle.record.mutate({
    caseId,
    version,
    on,
    entry: {
      serviceId: null,
      hearingId: null,
      mode: 'direct',
      isProved: true,
      proof: '送达回证',
      ...entry,
      step: 'recordService',
      partyIds,
    },
  });
  return saved.version;
}
