import type { PortalView, RecordShown, UploadState } from '../../electron/backend/api/contract/portal.ts';
import type { Client, Court } from './harness.ts';
import { origin, setupInput } from './harness.ts';
import { acceptedCase, type applicationOf, at, planOf, versionOf } from './sample-case.ts';

export const publicAddress = 'https://portal.test';

/** A browser of a party: keeps the cookie it is given, sends what the portal's page sends. */
export class Visitor {
  cookie = '';
  private readonly court: Court;
  private readonly address: string;
  constructor(court: Court, address = '10.0.0.1') {
    this.court = court;
    this.address = address;
  }

  /** A request with the portal's own header, unless told otherwise. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const isBytes = body instanceof Uint8Array;
    const response = await this.court.fetch(`/api/portal${path}`, {
      method,
      address: this.address,
      headers: {
        ...(method === 'GET' ? {} : { 'x-tingwu': 'portal' }),
        ...(body === undefined
          ? {}
          : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0] ?? '';
    return response;
  }

  /** The answer of a request that goes through. Throws with the refusal when it does not. */
  async ok<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  /** The code of the refusal a request meets, `ok` when it goes through; with fields as `path reason`. */
  async codeOf(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const response = await this.send(method, path, body, headers);
    if (response.ok) return 'ok';
    const { error } = (await response.json()) as {
      error: { code: string; fields?: { path: string; reason: string }[] };
    };
    const [fault] = error.fields ?? [];
    return fault === undefined ? error.code : `${error.code} ${fault.path} ${fault.reason}`;
  }

  view() {
    return this.ok<PortalView>('GET', '/view');
  }
  record() {
    return this.ok<RecordShown>('GET', '/record');
  }

  /** Answers what is asked now; in the phases that need it with the rights read and the record confirmed. */
  async answer(text: string, changes: Record<string, unknown> = {}) {
    const { asked, rights } = await this.view();
    if (asked === null) throw new Error('nothing is asked');
    const isRecord = asked.phase === 'recordConfirm';
    return this.ok('POST', '/answer', {
      key: newKey(),
      phase: asked.phase,
      round: asked.round,
      text,
      rights: asked.phase === 'identity' ? { sha256: rights.sha256, recusal: null } : null,
      isConfirmed: isRecord ? true : null,
      recordSha256: isRecord ? (await this.record()).sha256 : null,
      ...changes,
    });
  }

  /** Sends a file in pieces; answers the upload. */
  async upload(name: string, bytes: Uint8Array, piece = 64 * 1024) {
    let state = await this.ok<UploadState>('POST', '/uploads', { name, size: bytes.length });
    while (!state.isComplete)
      state = await this.ok<UploadState>(
        'PUT',
        `/uploads/${state.uploadId}?from=${state.received}`,
        bytes.subarray(state.received, state.received + piece),
      );
    return state;
  }
}

let keys = 0;
export function newKey(): string {
  keys += 1;
  return `key-of-the-test-${String(keys).padStart(8, '0')}`;
}

export interface Invited {
  readonly token: string;
  readonly code: string;
  readonly invitationId: string;
}

export function invitedOf(issued: { address: string; code: string; invitationId: string }): Invited {
  return {
    token: issued.address.split('#i=')[1] ?? '',
    code: issued.code,
    invitationId: issued.invitationId,
  };
}

/** Gives the court the address under which parties reach it. */
export async function makePublic(court: Court): Promise<void> {
  const admin = await court.as('administrator');
  await admin.court.update.mutate({ ...setupInput().court, publicAddress });
}

/** A case with an online hearing on the docket from that day's morning; what may be passed is passed with a reason. */
export async function plannedHearing(
  court: Court,
  clerk: Client,
  application: ReturnType<typeof applicationOf>,
  mode: 'async' | 'sync' = 'async',
  day = '2026-03-18',
): Promise<{ caseId: string; hearingId: string }> {
  const open = await acceptedCase(clerk, application);
  const plan = planOf(court, {
    mode,
    roomId: null,
    platform: '当事人平台',
    startsAt: at(`${day}T09:00`),
    endsAt: mode === 'async' ? at('2026-04-08T18:00') : at(`${day}T11:00`),
  });
  const { breaches } = await clerk.docket.check.query({ caseId: open.caseId, hearingId: null, plan });
  const passable = breaches.filter(({ force }) => force === 'overridable').map(({ rule }) => rule);
  const { hearingId } = await clerk.docket.schedule.mutate({
    caseId: open.caseId,
    version: open.version,
    plan,
    overrides: [...new Set(passable)].map((rule) => ({ rule, reason: '当事人同意' })) as never,
  });
  return { caseId: open.caseId, hearingId };
}

/** Opens an asynchronous hearing and invites these parties in the same save. */
export async function openedHearing(
  clerk: Client,
  { caseId, hearingId }: { caseId: string; hearingId: string },
  invitees: readonly { partyId: string; agentId?: string | null }[],
) {
  return clerk.online.start.mutate({
    caseId,
    hearingId,
    version: await versionOf(clerk, caseId),
    spentSeconds: 30,
    consentPartyIds: ['w1', 'e1'],
    consentNote: '电话确认',
    application: '申请人2026年3月10日书面申请',
    evidence: '2026年3月16日交换',
    invitees: invitees.map(({ partyId, agentId = null }) => ({ partyId, agentId })),
  });
}

/** The header of requests a browser sends from the portal's own page. */
export const ownOrigin = { origin } as const;

export const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
]);
export const jpeg = Uint8Array.from([
  0xff,
  0xd8,
  0xff,
  0xe0,
  ...Array.from({ length: 200_000 }, () => 7),
  0xff,
  0xd9,
]);
export const pdf = new TextEncoder().encode('%PDF-1.4\n1 0 obj << >> endobj\n%%EOF\n');
