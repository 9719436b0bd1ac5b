import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../electron/backend/api/procedures/router.ts';
import { caseSteps } from '../../electron/backend/domain/lifecycle/steps.ts';
import { isAllowed, permissions, staffFunctions } from '../../electron/backend/domain/permissions.ts';
import { type Court, openCourt, refusalOf } from './harness.ts';
import { day } from './sample-case.ts';

// At run time the router keeps its procedures flat, by path; its type nests them.
const flat = api._def.procedures as unknown as Readonly<Record<string, { _def: { type: string } }>>;
const procedures = Object.entries(flat).map(([path, { _def }]) => ({ path, isQuery: _def.type === 'query' }));
const fileRoutes = [
  ['files.ledger', 'POST', '/api/files/ledger'],
  ['files.roster', 'POST', '/api/files/roster'],
  ['files.leave', 'POST', '/api/files/leave'],
  ['files.leaveTemplate', 'GET', '/api/files/leave-template'],
  ['files.rejects', 'GET', '/api/files/rejects/none'],
  ['files.document', 'GET', '/api/files/document/none'],
  ['files.reviewPaper', 'GET', '/api/files/review/none/none'],
  ['files.docketSheet', 'GET', '/api/files/docket-sheet?from=nonsense'],
  ['files.saveProof', 'POST', '/api/files/proof'],
  ['files.proof', 'GET', '/api/files/proof/none/none'],
  ['files.answerFile', 'POST', '/api/files/answer-file/none'],
  ['files.attachment', 'GET', '/api/files/attachment/none/none/0'],
  ['files.recordingPiece', 'PUT', '/api/files/recording/none?from=0&seconds=0'],
  ['files.recording', 'GET', '/api/files/recording/none'],
  ['files.template', 'GET', '/api/files/template/none'],
  ['files.saveTemplate', 'PUT', '/api/files/template/none'],
] as const;

let court: Court;
beforeAll(async () => {
  court = await openCourt();
});
afterAll(() => court.close());

/** Calls with an input no procedure takes: what passes the permission ends in another refusal and changes nothing. */
async function codeOf(path: string, isQuery: boolean, token: string | null): Promise<string> {
  const answer = isQuery
    ? await court.fetch(`/api/trpc/${path}?input=%22nonsense%22`, { token })
    : await court.fetch(`/api/trpc/${path}`, {
        method: 'POST',
        token,
        headers: { 'content-type': 'application/json' },
        body: '"nonsense"',
      });
  const body = (await answer.json()) as { error?: { data: { refusal: { code: string } } } };
  return body.error?.data.refusal.code ?? 'ok';
}

describe('permissions at the door', () => {
  it('every procedure stands in the table, and every entry is a procedure, a file route or the change stream', () => {
    expect(procedures.map(({ path }) => path).filter((path) => !Object.hasOwn(permissions, path))).toEqual(
      [],
    );
    const known = new Set([
      ...procedures.map(({ path }) => path),
      ...fileRoutes.map(([name]) => name),
      'system.changes',
      // Steps recorded through lifecycle.record, each with a row of its own.
      ...caseSteps.map((step) => `step.${step}`),
    ]);
    expect(Object.keys(permissions).filter((name) => !known.has(name))).toEqual([]);
  });

  // The attack: a signed-in colleague calls by hand what the screen does not offer.
  it.each(staffFunctions)('a person who is only %s is refused exactly where the table says', async (held) => {
    const token = await court.tokenOf(held);
    // These end or lock the session the walk needs; they are everybody's own.
    const walked = procedures.filter(({ path }) => path !== 'session.signOut' && path !== 'session.lock');
    for (const { path, isQuery } of walked) {
      const code = await codeOf(path, isQuery, token);
      expect(`${path} ${code === 'forbidden' ? 'refused' : 'open'}`).toBe(
        `${path} ${isAllowed(path, [held]) ? 'open' : 'refused'}`,
      );
      expect(code).not.toBe('internal');
    }
    for (const [name, method, path] of fileRoutes) {
      const answer = await court.fetch(path, { method, token });
      expect(`${name} ${answer.status === 403}`).toBe(`${name} ${!isAllowed(name, [held])}`);
    }
  });

  // The attack: record, through the one door for steps, a step that is the director's.
  it('a step is refused to whom its row does not name', async () => {
    const clerk = await court.as('clerk');
    const own = { step: 'revokeOwnAward', reason: '试探' } as const;
    const call = clerk.lifecycle.record.mutate({
      caseId: 'x',
      version: 1,
      on: day('2026-03-02'),
      entry: own,
    });
    expect((await refusalOf(call)).code).toBe('forbidden');
    const mediator = await court.as('mediator');
    const served = mediator.lifecycle.record.mutate({
      caseId: 'x',
      version: 1,
      on: day('2026-03-02'),
      entry: { step: 'fileDefence', partyId: 'e1', note: '' },
    });
    expect((await refusalOf(served)).code).toBe('forbidden');
  });

  // The attack: call without any session.
  it('without a session everything is refused that is not public', async () => {
    for (const { path, isQuery } of procedures) {
      if (permissions[path] === 'public') continue;
      expect(`${path} ${await codeOf(path, isQuery, null)}`).toBe(`${path} notSignedIn`);
    }
    for (const [, method, path] of fileRoutes) expect((await court.fetch(path, { method })).status).toBe(401);
    expect((await court.fetch('/api/changes')).status).toBe(401);
  });

  it('an unknown procedure is not found, and does not say more', async () => {
    expect(await codeOf('cases.destroy', false, await court.tokenOf('administrator'))).toBe('notFound');
    expect(await codeOf('constructor', true, null)).toBe('notFound');
  });
});
