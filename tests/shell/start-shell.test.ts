import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../electron/backend/domain/app-error.ts';
import type { ErrorCode } from '../../electron/backend/domain/error-codes.ts';
import { createFakeElectron, FakeContents, type FakeElectron } from './fake-electron.ts';

const backend = { fetch: vi.fn(async () => new Response('desk')), close: vi.fn(async () => {}) };
const createBackend = vi.fn();
let electron: FakeElectron;
let home: string;
const realArgv = process.argv;

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  home = mkdtempSync(path.join(tmpdir(), 'tingwu-shell-'));
  vi.stubEnv('XDG_CONFIG_HOME', home);
  vi.stubEnv('APPDATA', home);
  process.argv = ['electron', '/app', '--no-sandbox', `--data=${home}/court`];
  electron = createFakeElectron();
  createBackend.mockImplementation(async () => backend);
  vi.doMock('electron', () => electron);
  vi.doMock('../../electron/backend/backend.ts', () => ({ createBackend }));
});
afterEach(() => {
  process.argv = realArgv;
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const { startShell } = await import('../../electron/shell/start-shell.ts');
  await startShell();
}

describe('first start', () => {
  it('sets the rules before the app is ready, then opens the desk over its own scheme', async () => {
    await start();
    expect(electron.app.calls).toEqual(['sandbox', 'scheme', 'ready']);
    expect(electron.protocol.schemes).toEqual([
      {
        scheme: 'tingwu',
        privileges: expect.objectContaining({ standard: true, secure: true, stream: true }),
      },
    ]);
    const [window] = electron.BrowserWindow.all;
    expect(window?.url).toBe('tingwu://desk/');
    expect(window?.options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(electron.dialog.errors).toEqual([]);
  });

  it('hands the data folder, the resources and the built renderer to the backend', async () => {
    await start();
    expect(createBackend).toHaveBeenCalledWith({
      dataDir: path.join(home, 'court'),
      isDemo: false,
      resourcesDir: path.join('/app', 'resources'),
      rendererDir: path.join('/app', 'out/renderer'),
      log: expect.any(Function),
    });
  });

  it('opens the sample court in a folder of its own', async () => {
    process.argv = ['electron', '/app', '--demo'];
    await start();
    const { dataDir, isDemo } = createBackend.mock.calls[0]?.[0] ?? {};
    expect(isDemo).toBe(true);
    expect(path.basename(dataDir)).toBe('demo');
  });

  it('answers the scheme from the backend, and no other host', async () => {
    await start();
    const answer = await electron.protocol.serve?.(new Request('tingwu://desk/cases'));
    expect(await answer?.text()).toBe('desk');
    expect((await electron.protocol.serve?.(new Request('tingwu://other/')))?.status).toBe(404);
    expect(backend.fetch).toHaveBeenCalledTimes(1);
  });

  it('takes transport headers off answers: the engine aborts a load on them', async () => {
    backend.fetch.mockResolvedValueOnce(
      new Response('x', { headers: { connection: 'keep-alive', 'content-type': 'text/plain' } }),
    );
    await start();
    const answer = await electron.protocol.serve?.(new Request('tingwu://desk/'));
    expect(answer?.headers.has('connection')).toBe(false);
    expect(answer?.headers.get('content-type')).toBe('text/plain');
  });

  it('closes the data once before the program ends', async () => {
    await start();
    const event = { preventDefault: vi.fn() };
    electron.app.emit('will-quit', event);
    electron.app.emit('will-quit', event);
    await expect.poll(() => electron.app.quit.mock.calls.length).toBe(1);
    expect(backend.close).toHaveBeenCalledTimes(1);
    expect(event.preventDefault).toHaveBeenCalledTimes(1);
  });
});

describe('a second start', () => {
  it('leaves when the desk is open already, without touching the data', async () => {
    electron.app.hasLock = false;
    await start();
    expect(electron.app.quit).toHaveBeenCalled();
    expect(createBackend).not.toHaveBeenCalled();
    expect(electron.BrowserWindow.all).toEqual([]);
  });

  it('brings the open window to the front', async () => {
    await start();
    electron.app.emit('second-instance');
    const [window] = electron.BrowserWindow.all;
    expect(window?.restore).toHaveBeenCalled();
    expect(window?.focus).toHaveBeenCalled();
  });

  it('keeps two courts apart: each data folder has its own profile and lock', async () => {
    await start();
    const first = electron.app.paths['userData'];
    vi.resetModules();
    process.argv = ['electron', '/app', `--data=${home}/other`];
    await start();
    expect(electron.app.paths['userData']).not.toBe(first);
  });
});

describe('data that cannot be opened', () => {
  it.each<[ErrorCode, RegExp]>([
    ['storeLocked', /请先关闭它/],
    ['storeNewer', /请安装新版本/],
    ['storeDamaged', /最近的备份恢复/],
    ['storeUnwritable', /--data 另选/],
  ])('%s: says what is the matter and what to do, and quits', async (code, advice) => {
    createBackend.mockRejectedValue(new AppError(code));
    await start();
    const [title, text] = electron.dialog.errors[0] ?? ['', ''];
    expect(title).toContain('·');
    expect(text).toMatch(advice);
    expect(text).toContain(path.join(home, 'court'));
    expect(electron.app.exit).toHaveBeenCalledWith(1);
    expect(electron.BrowserWindow.all).toEqual([]);
    expect(readdirSync(home)).not.toContain('court');
  });

  it('shows the reason of an error nobody foresaw', async () => {
    createBackend.mockRejectedValue(new Error('ENOENT: templates'));
    await start();
    expect(electron.dialog.errors[0]?.[1]).toContain('ENOENT: templates');
    expect(electron.app.exit).toHaveBeenCalledWith(1);
  });
});

describe('attack: a page in the window tries to get out', () => {
  async function contents(): Promise<FakeContents> {
    await start();
    const made = new FakeContents();
    electron.app.emit('web-contents-created', {}, made);
    return made;
  }

  it.each(['will-frame-navigate', 'will-redirect'])('stops %s to another place', async (event) => {
    const made = await contents();
    const go = (url: string, isMainFrame = true) => {
      const details = { url, isMainFrame, preventDefault: vi.fn() };
      made.emit(event, details);
      return details.preventDefault.mock.calls.length === 0;
    };
    expect(go('https://evil.example/')).toBe(false);
    expect(go('file:///etc/passwd')).toBe(false);
    expect(go('tingwu://desk/cases')).toBe(true);
    expect(go('about:srcdoc')).toBe(false);
    expect(go('about:srcdoc', false)).toBe(true);
  });

  it('opens no window: a web link goes to the system browser, anything else nowhere', async () => {
    const made = await contents();
    expect(made.openHandler?.({ url: 'https://meeting.example/1' })).toEqual({ action: 'deny' });
    expect(made.openHandler?.({ url: 'file:///C:/x.exe' })).toEqual({ action: 'deny' });
    expect(made.openHandler?.({ url: 'ms-msdt:/id' })).toEqual({ action: 'deny' });
    expect(electron.shell.openExternal.mock.calls).toEqual([['https://meeting.example/1']]);
  });

  it('refuses a webview', async () => {
    const made = await contents();
    const event = { preventDefault: vi.fn() };
    made.emit('will-attach-webview', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  it('grants a permission only from the list and only to the desk', async () => {
    await start();
    const { onCheck, onRequest, onDevice } = electron.session.defaultSession;
    const check = (permission: string, url: string) => onCheck?.(...([null, permission, url] as never[]));
    expect(check('clipboard-sanitized-write', 'tingwu://desk/')).toBe(true);
    expect(check('geolocation', 'tingwu://desk/')).toBe(false);
    expect(check('clipboard-sanitized-write', 'https://evil.example/')).toBe(false);
    const answer = vi.fn();
    onRequest?.(...([null, 'media', answer, { requestingUrl: 'tingwu://desk/' }] as never[]));
    expect(answer).toHaveBeenCalledWith(false);
    expect(onDevice?.()).toBe(false);
  });
});
