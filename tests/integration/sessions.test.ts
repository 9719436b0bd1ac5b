import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Court, openCourt, password, refusalOf } from './harness.ts';

describe('sessions', () => {
  let court: Court;
  beforeEach(async () => {
    court = await openCourt();
  });
  afterEach(() => court.close());

  const signIn = (secret = password, loginName = 'administrator') =>
    court.client(null).session.signIn.mutate({ loginName, password: secret });

  it('sign in, act, sign out; the token is dead afterwards', async () => {
    const { token, me } = await signIn();
    expect(me).toMatchObject({ name: '安宁', isLocked: false });
    const client = court.client(token);
    await client.court.reference.query();
    await client.session.signOut.mutate();
    expect((await refusalOf(client.session.me.query())).code).toBe('notSignedIn');
  });

  it('a locked session does nothing but unlock with the own password, sign out, and say who it is', async () => {
    const { token } = await signIn();
    const client = court.client(token);
    await client.session.lock.mutate();
    expect((await refusalOf(client.court.reference.query())).code).toBe('sessionLocked');
    expect(
      (await refusalOf(client.session.changePassword.mutate({ current: password, next: 'another 1' }))).code,
    ).toBe('sessionLocked');
    expect((await court.fetch('/api/files/template/award', { token })).status).toBe(403);
    expect((await client.session.me.query()).isLocked).toBe(true);
    expect((await refusalOf(client.session.unlock.mutate({ password: 'wrong' }))).code).toBe('wrongPassword');
    await client.session.unlock.mutate({ password });
    await client.court.reference.query();
  });

  // The attack: learn which sign-in names exist from the answer.
  it('answers the same for an unknown name as for a wrong password', async () => {
    const wrong = await refusalOf(signIn('wrong password'));
    const unknown = await refusalOf(signIn('wrong password', 'nobody'));
    expect(unknown).toEqual(wrong);
    expect(wrong).toEqual({ code: 'wrongPassword' });
  });

  // The attack: guess a password by trying on and on.
  it('makes a name wait after five wrong passwords, even with the right one, and lets it in a minute later', async () => {
    for (let attempt = 0; attempt < 5; attempt++)
      expect((await refusalOf(signIn('wrong password'))).code).toBe('wrongPassword');
    expect(await refusalOf(signIn())).toEqual({ code: 'tooManyAttempts', details: { seconds: 60 } });
    court.advance(59_000);
    expect(await refusalOf(signIn())).toEqual({ code: 'tooManyAttempts', details: { seconds: 1 } });
    court.advance(1_000);
    await signIn();
  });

  // The attack: send many guesses at the same moment, before the first one is counted.
  it('counts guesses that arrive together', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => refusalOf(signIn(`guess number ${index}`))),
    );
    expect(answers.filter((refusal) => refusal.code === 'wrongPassword').length).toBeLessThanOrEqual(5);
  });

  // The attack: guess through the lock screen or the password change, where no sign-in counts.
  it('counts guesses at unlocking and changing the password too', async () => {
    const { token } = await signIn();
    const client = court.client(token);
    for (let attempt = 0; attempt < 3; attempt++)
      await refusalOf(client.session.unlock.mutate({ password: 'wrong' }));
    for (let attempt = 0; attempt < 2; attempt++)
      await refusalOf(client.session.changePassword.mutate({ current: 'wrong', next: 'long enough' }));
    expect((await refusalOf(client.session.unlock.mutate({ password }))).code).toBe('tooManyAttempts');
    expect((await refusalOf(signIn())).code).toBe('tooManyAttempts');
  });

  it('a changed password ends the other sessions of the person and leaves this one', async () => {
    const first = court.client((await signIn()).token);
    const second = court.client((await signIn()).token);
    await second.session.changePassword.mutate({ current: password, next: 'a new password' });
    expect((await refusalOf(first.session.me.query())).code).toBe('notSignedIn');
    await second.session.me.query();
    expect((await refusalOf(signIn())).code).toBe('wrongPassword');
    await signIn('a new password');
  });

  it('a session unused for fourteen hours has ended; use keeps it alive', async () => {
    const { token } = await signIn();
    const client = court.client(token);
    court.advance(13 * 3_600_000);
    await client.session.me.query();
    court.advance(13 * 3_600_000);
    await client.session.me.query();
    court.advance(14 * 3_600_000 + 1);
    expect((await refusalOf(client.session.me.query())).code).toBe('notSignedIn');
  });

  it('goes on after the program was started again', async () => {
    const { token } = await signIn();
    await court.reopen();
    expect(await court.client(token).session.me.query()).toMatchObject({ name: '安宁' });
  });

  it('ends at once for whom the administrator takes out', async () => {
    const clerk = await court.as('clerk');
    await clerk.session.me.query();
    const admin = await court.as('administrator');
    const person = {
      id: court.staffId('何静'),
      name: '何静',
      functions: ['clerk' as const],
      loginName: 'clerk',
    };
    await admin.court.saveStaff.mutate({ ...person, isActive: false, password: null });
    expect((await refusalOf(clerk.session.me.query())).code).toBe('notSignedIn');
    expect((await refusalOf(signIn(password, 'clerk'))).code).toBe('wrongPassword');
    expect((await court.client(null).session.staff.query()).map((one) => one.loginName)).toEqual([
      'administrator',
    ]);
  });

  // The attack: read the database file and sign in with what stands there.
  it('keeps neither tokens nor passwords', async () => {
    const { token } = await signIn();
    const stored = court.sql((raw) => [
      raw.prepare('select * from session').all(),
      raw.prepare('select password_hash from staff where password_hash is not null').pluck().all(),
    ]);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(stored[1]?.every((hash) => String(hash).startsWith('$argon2id$'))).toBe(true);
  });

  // The attack: a token that is a wildcard, empty, or another person's hash.
  it.each(['', 'x', '%', 'null', 'undefined', "' or 1=1 --aaaaaaaaaaaaaaaa"])(
    'a made-up token %j is nobody',
    async (token) => {
      const answer = await court.fetch('/api/trpc/session.me', {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(answer.status).toBe(401);
    },
  );
});
