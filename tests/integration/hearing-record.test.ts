import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../../electron/backend/store/files.ts';
import { type Client, type Court, openCourt, password, refusalOf } from './harness.ts';
import { acceptedCase, applicationOf, at, planOf, versionOf } from './sample-case.ts';

type LineInput = Parameters<Client['hearingRecord']['saveLine']['mutate']>[0];
type Body = NonNullable<LineInput['body']>;

let court: Court;
let clerk: Client;
let second: Client;
let arbitrator: Client;
let next = 0;

beforeAll(async () => {
  court = await openCourt({ now: '2026-03-02T09:00' });
  clerk = await court.as('clerk');
  arbitrator = await court.as('arbitrator');
  second = await signedIn('郑和', 'zheng', 'clerk');
});
afterAll(() => court.close());

async function signedIn(name: string, loginName: string, held: 'clerk' | 'arbitrator'): Promise<Client> {
  const admin = await court.as('administrator');
  const id = court.staffId(name);
  await admin.court.saveStaff.mutate({ id, name, functions: [held], isActive: true, loginName, password });
  const { token } = await court.client(null).session.signIn.mutate({ loginName, password });
  return court.client(token);
}

/** A case with a hearing; each on another day. */
async function listed(): Promise<{ caseId: string; hearingId: string }> {
  const { caseId, version } = await acceptedCase(clerk, applicationOf(800 + next));
  const day = `2026-04-${String(7 + next++).padStart(2, '0')}`;
  const { hearingId } = await clerk.docket.schedule.mutate({
    caseId,
    version,
    plan: planOf(court, { startsAt: at(`${day}T09:00`), endsAt: at(`${day}T11:00`) }),
    overrides: (['workingDay', 'noticePeriod', 'defencePeriod', 'awardPeriod', 'session'] as const).map(
      (rule) => ({
        rule,
        reason: '试验',
      }),
    ),
  });
  return { caseId, hearingId };
}

const lineOf = (
  hearingId: string,
  lineId: string,
  position: number,
  phase: LineInput['phase'],
  body: Body | null,
  seen = 0,
): LineInput => ({ hearingId, lineId, seen, phase, position, at: at('2026-03-02T09:00'), body });

const says = (refId: string, text: string): Body => ({
  kind: 'speech',
  speaker: { role: 'party', refId, name: '当事人' },
  text,
});
const came = (partyId: string): Body => ({
  kind: 'attendance',
  partyId,
  isPresent: true,
  name: '本人',
  authority: 'self',
  isIdentityChecked: true,
  note: '',
});

/** A record kept from roll call to mediation. */
async function kept(hearingId: string): Promise<void> {
  const written: readonly (readonly [LineInput['phase'], Body])[] = [
    ['rollCall', came('w1')],
    ['rollCall', came('e1')],
    ['opening', says('w1', '对出庭人员无异议')],
    ['rightsNotice', { kind: 'recusalAnswer', partyId: 'w1', asks: false, text: '不申请回避' }],
    ['rightsNotice', { kind: 'recusalAnswer', partyId: 'e1', asks: false, text: '不申请回避' }],
    ['claims', says('w1', '请求支付拖欠的工资')],
    ['finalStatement', says('w1', '坚持请求')],
    ['finalStatement', says('e1', '请求驳回')],
    ['mediation', says('e1', '不同意调解')],
  ];
  for (const [index, [phase, body]] of written.entries())
    await clerk.hearingRecord.saveLine.mutate(lineOf(hearingId, `l${index}`, index, phase, body));
}

async function signed(hearingId: string, round: string): Promise<void> {
  const people = [
    ['party', 'w1'],
    ['party', 'e1'],
    ['tribunal', court.staffId('高天平')],
    ['clerk', court.staffId('何静')],
  ] as const;
  for (const [index, [role, refId]] of people.entries())
    await clerk.hearingRecord.saveLine.mutate(
      lineOf(hearingId, `${round}${index}`, 100 + index, 'recordReview', {
        kind: 'signature',
        signer: { role, refId, name: '签名人' },
        pages: role === 'party' && refId === 'e1' ? 0 : 2,
        isRefused: refId === 'e1',
        note: refId === 'e1' ? '拒绝签名' : '',
      }),
    );
}

const setStatus = (hearingId: string, to: 'writing' | 'review' | 'locked', reason = '') =>
  clerk.hearingRecord.setStatus.mutate({ hearingId, to, reason });

describe('a record from roll call to lock', () => {
  it('names what is missing, then becomes a file and an entry of the history', async () => {
    const { caseId, hearingId } = await listed();
    await kept(hearingId);
    await setStatus(hearingId, 'review');
    const refusal = await refusalOf(setStatus(hearingId, 'locked'));
    expect(refusal).toMatchObject({ code: 'recordRule', details: { rule: 'incomplete' } });
    expect(refusal.details?.['missing']).toHaveLength(4);
    await clerk.hearingRecord.saveLine.mutate(
      lineOf(hearingId, 'c', 50, 'recordReview', {
        kind: 'correction',
        partyId: 'w1',
        text: '应记为十二月',
        isGranted: false,
        reason: '与录音不符',
      }),
    );
    await signed(hearingId, 's');
    const { sha256 } = await setStatus(hearingId, 'locked');
    if (sha256 === null) throw new Error('no file');
    const file = readFileSync(join(court.dataDir, 'files', sha256.slice(0, 2), sha256));
    expect(sha256Of(file)).toBe(sha256);
    // The refused request is in it, as the law wants.
    expect(file.toString()).toContain('应记为十二月');
    expect(JSON.stringify(await clerk.cases.history.query({ caseId }))).toContain(sha256);
    const late = lineOf(hearingId, 'late', 200, 'mediation', says('w1', '补一句'));
    expect(await refusalOf(clerk.hearingRecord.saveLine.mutate(late))).toMatchObject({
      code: 'recordRule',
      details: { rule: 'locked' },
    });

    expect(await refusalOf(setStatus(hearingId, 'writing'))).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'reason', reason: 'required' }],
    });
    const before = await versionOf(clerk, caseId);
    await setStatus(hearingId, 'writing', '漏记一项质证意见');
    expect(await versionOf(clerk, caseId)).toBe(before + 1);
    const reopened = await clerk.hearingRecord.get.query({ hearingId });
    expect(reopened).toMatchObject({ status: 'writing', round: 1, sha256: null });
    // Who signed the earlier text has not signed this one.
    expect(reopened.missing.filter(({ kind }) => kind === 'signature')).toHaveLength(4);
    await setStatus(hearingId, 'review');
    await signed(hearingId, 't');
    expect((await setStatus(hearingId, 'locked')).sha256).not.toBe(sha256);
  });

  it('is found out when a locked line, or the file, is changed behind its back', async () => {
    const { hearingId } = await listed();
    await kept(hearingId);
    await setStatus(hearingId, 'review');
    await signed(hearingId, 's');
    await setStatus(hearingId, 'locked');
    const admin = await court.as('administrator');
    expect((await admin.system.verify.mutate()).faults).toEqual([]);
    const change = `UPDATE hearing_record_line SET body = replace(body, '坚持', '放弃') WHERE hearing_id = ?`;
    expect(() => court.sql((raw) => raw.prepare(change).run(hearingId))).toThrow('the record is locked');
    court.sql((raw) => {
      const { sql } = raw
        .prepare(`SELECT sql FROM sqlite_schema WHERE name = 'hearing_record_line_update'`)
        .get() as { sql: string };
      raw.exec('DROP TRIGGER hearing_record_line_update');
      raw.prepare(change).run(hearingId);
      raw.exec(sql);
    });
    expect((await admin.system.verify.mutate()).faults).toMatchObject([
      { kind: 'payload', subject: hearingId },
    ]);
    court.sql((raw) => {
      const { sql } = raw
        .prepare(`SELECT sql FROM sqlite_schema WHERE name = 'hearing_record_line_update'`)
        .get() as { sql: string };
      raw.exec('DROP TRIGGER hearing_record_line_update');
      raw
        .prepare(`UPDATE hearing_record_line SET body = replace(body, '放弃', '坚持') WHERE hearing_id = ?`)
        .run(hearingId);
      raw.exec(sql);
    });
  });
});

describe('two clerks on one record', () => {
  it('refuses the stale save with the text that stands, and takes a repeated one as done', async () => {
    const { hearingId } = await listed();
    const first = lineOf(hearingId, 'a', 0, 'rollCall', says('w1', '到庭'));
    await clerk.hearingRecord.saveLine.mutate(first);
    // The answer was lost and the desk sends again.
    expect(await clerk.hearingRecord.saveLine.mutate(first)).toMatchObject({ version: 1 });
    await second.hearingRecord.saveLine.mutate({ ...first, seen: 1, body: says('w1', '到庭，无异议') });
    const stale = { ...first, seen: 1, body: says('w1', '本人到庭') };
    const refusal = await refusalOf(clerk.hearingRecord.saveLine.mutate(stale));
    expect(refusal).toMatchObject({
      code: 'lineStale',
      details: { current: { version: 2, body: { text: '到庭，无异议' } } },
    });
    const { lines } = await clerk.hearingRecord.get.query({ hearingId });
    expect(lines).toMatchObject([{ id: 'a', version: 2, body: { text: '到庭，无异议' } }]);
  });

  it('refuses parties and staff who are not of the hearing', async () => {
    const { hearingId } = await listed();
    const stranger = lineOf(hearingId, 'a', 0, 'rollCall', says('nobody', '到庭'));
    expect(await refusalOf(clerk.hearingRecord.saveLine.mutate(stranger))).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'body.speaker.refId', reason: 'unknownParty' }],
    });
  });
});

describe('the record on paper', () => {
  it('has the hash of what was locked at its foot, the refused request in it, and nobody’s note', async () => {
    const { caseId, hearingId } = await listed();
    await kept(hearingId);
    await arbitrator.hearingRecord.saveNote.mutate({ hearingId, text: '私人札记' });
    const target = { caseId, kind: 'hearingRecord' as const, hearingId, partyId: null };
    const issue = async () => {
      const version = await versionOf(clerk, caseId);
      const { document } = await clerk.papers.issue.mutate({ ...target, version });
      const file = await court.fetch(`/api/files/document/${document.id}`, {
        token: await court.tokenOf('clerk'),
      });
      const { files } = new PizZip(await file.arrayBuffer());
      return Object.values(files)
        .filter(({ name }) => name.endsWith('.xml'))
        .map((part) => part.asText().replace(/<[^>]+>/g, ''))
        .join('\n');
    };
    expect(await issue()).toContain('核对稿');
    await setStatus(hearingId, 'review');
    await signed(hearingId, 's');
    const { sha256 } = await setStatus(hearingId, 'locked');
    const text = await issue();
    expect(text).toContain('已核对锁定');
    expect(text).toContain(sha256);
    expect(text).toContain('拒绝签名');
    expect(text).not.toContain('私人札记');
  });

  // The attack: who may not read the record asks for it as a paper.
  it('is drawn up for nobody who may not read it, and for no hearing without a record', async () => {
    const { caseId, hearingId } = await listed();
    const target = { caseId, kind: 'hearingRecord' as const, hearingId, partyId: null };
    const version = await versionOf(clerk, caseId);
    expect(await refusalOf(clerk.papers.issue.mutate({ ...target, version }))).toMatchObject({
      code: 'fieldMissing',
    });
    await kept(hearingId);
    for (const client of [await signedIn('邱明', 'qiu', 'arbitrator'), await court.as('mediator')])
      expect(await refusalOf(client.papers.issue.mutate({ ...target, version }))).toMatchObject({
        code: 'forbidden',
      });
  });
});

describe('private notes', () => {
  // The attack: read what an arbitrator wrote for himself by asking everything else the program answers about the hearing.
  it('are answered by no procedure but to their writer', async () => {
    const marker = '私人札记原文标记';
    const { caseId, hearingId } = await listed();
    await kept(hearingId);
    await arbitrator.hearingRecord.saveNote.mutate({ hearingId, text: marker });
    expect(await arbitrator.hearingRecord.note.query({ hearingId })).toEqual({ text: marker });
    await setStatus(hearingId, 'review');
    await signed(hearingId, 's');
    const { sha256 } = await setStatus(hearingId, 'locked');
    const answers = await Promise.all([
      clerk.hearingRecord.note.query({ hearingId }),
      clerk.hearingRecord.get.query({ hearingId }),
      clerk.hearingRecord.live.query({ hearingId }),
      arbitrator.hearingRecord.get.query({ hearingId }),
      arbitrator.hearingRecord.live.query({ hearingId }),
      arbitrator.cases.get.query({ caseId }),
      arbitrator.cases.history.query({ caseId }),
    ]);
    expect(answers).toHaveLength(7);
    for (const answer of answers) expect(JSON.stringify(answer)).not.toContain(marker);
    const file = readFileSync(join(court.dataDir, 'files', sha256?.slice(0, 2) ?? '', sha256 ?? ''), 'utf8');
    expect(file).not.toContain(marker);
  });

  it('and the record itself are closed to an arbitrator without a seat, and to a mediator', async () => {
    const { hearingId } = await listed();
    const other = await signedIn('林远', 'lin', 'arbitrator');
    for (const client of [other, await court.as('mediator')])
      for (const call of [
        () => client.hearingRecord.get.query({ hearingId }),
        () => client.hearingRecord.live.query({ hearingId }),
        () => client.hearingRecord.note.query({ hearingId }),
      ])
        expect(await refusalOf(call())).toMatchObject({ code: 'forbidden' });
  });
});
