import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bridgeChannels } from '../../electron/shell/bridge.ts';
import { createFakeElectron, FakeContents, type FakeElectron } from './fake-electron.ts';

let electron: FakeElectron;
const desk = { url: 'tingwu://desk/cases', parent: null };

beforeEach(async () => {
  vi.resetModules();
  electron = createFakeElectron();
  vi.doMock('electron', () => electron);
  const { installBridgeHandlers } = await import('../../electron/shell/bridge-handlers.ts');
  installBridgeHandlers();
  new electron.BrowserWindow({});
});

async function call(channel: string, senderFrame: unknown, ...args: unknown[]): Promise<unknown> {
  const handler = electron.handlers.get(channel);
  if (handler === undefined) throw new Error(`no handler for ${channel}`);
  return handler(...([{ senderFrame, sender: contents }, ...args] as never[]));
}
const contents = new FakeContents();

it('answers every function of the bridge, and the preload offers exactly those', async () => {
  expect([...electron.handlers.keys()].toSorted()).toEqual(Object.values(bridgeChannels).toSorted());
  const exposed: Record<string, Record<string, (...args: unknown[]) => unknown>> = {};
  const invoke = vi.fn();
  vi.doMock('electron', () => ({
    contextBridge: {
      exposeInMainWorld: (name: string, bridge: never) => Object.assign(exposed, { [name]: bridge }),
    },
    ipcRenderer: { invoke },
  }));
  await import('../../electron/preload.ts');
  expect(Object.keys(exposed)).toEqual(['tingwuDesktop']);
  for (const [name, channel] of Object.entries(bridgeChannels)) {
    exposed['tingwuDesktop']?.[name]?.();
    expect(invoke.mock.lastCall?.[0]).toBe(channel);
  }
});

describe('attack: someone else calls the bridge', () => {
  it.each([
    ['another site', { url: 'https://evil.example/', parent: null }],
    ['a look-alike host', { url: 'tingwu://desk.evil/', parent: null }],
    ['a frame inside the desk', { url: 'tingwu://desk/', parent: {} }],
    ['a written frame', { url: 'about:srcdoc', parent: {} }],
    ['a frame that is gone', null],
  ])('%s is refused on every channel', async (_name, frame) => {
    for (const channel of Object.values(bridgeChannels)) {
      await expect(call(channel, frame, 'x.pdf', new Uint8Array(1))).rejects.toThrow(/refused/);
    }
  });
});

describe('printing', () => {
  it("always shows the system's dialog", async () => {
    expect(await call(bridgeChannels.print, desk, { printer: 'hp', silent: true })).toBe('printed');
    expect(contents.printed).toMatchObject({ silent: false, deviceName: 'hp', printBackground: true });
  });
  it('tells a cancelled dialog from a failed print', async () => {
    contents.printAnswer = [false, 'Print job canceled'];
    expect(await call(bridgeChannels.print, desk)).toBe('cancelled');
    contents.printAnswer = [false, 'Invalid printer settings'];
    await expect(call(bridgeChannels.print, desk)).rejects.toThrow('Invalid printer settings');
  });
  it('lists printers by the name people know', async () => {
    expect(await call(bridgeChannels.listPrinters, desk)).toEqual([
      { name: 'hp', label: '立案大厅打印机' },
      { name: 'pdf', label: 'pdf' },
    ]);
  });
});

describe('files', () => {
  it('saves where the person says, under a name any system takes', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tingwu-save-'));
    electron.dialog.save = { canceled: false, filePath: path.join(folder, 'a.docx') };
    const bytes = new TextEncoder().encode('正文');
    expect(await call(bridgeChannels.saveFile, desk, '../../etc/开庭通知〔2021〕587号.docx', bytes)).toBe(
      'saved',
    );
    expect(electron.dialog.saveAsked?.['defaultPath']).toBe('_.._etc_开庭通知〔2021〕587号.docx');
    expect(readFileSync(path.join(folder, 'a.docx'), 'utf8')).toBe('正文');
    rmSync(folder, { recursive: true });
  });
  it('answers a cancelled dialog, and fails loudly where nothing can be written', async () => {
    electron.dialog.save = { canceled: true, filePath: '' };
    expect(await call(bridgeChannels.saveFile, desk, 'a.pdf', new Uint8Array())).toBe('cancelled');
    electron.dialog.save = { canceled: false, filePath: path.join(tmpdir(), 'no such folder', 'a.pdf') };
    await expect(call(bridgeChannels.saveFile, desk, 'a.pdf', new Uint8Array())).rejects.toThrow(/ENOENT/);
  });
  it.each(['x.exe', 'x.docx.bat', 'x.desktop', 'x', 'x.html', 'x.lnk', 'x.docx. '])(
    'does not open %s',
    async (name) => {
      expect(await call(bridgeChannels.openFile, desk, name, new Uint8Array(1))).toBe('refused');
      expect(electron.shell.openPath).not.toHaveBeenCalled();
    },
  );
  it('opens a copy of a document in a folder of its own', async () => {
    expect(await call(bridgeChannels.openFile, desk, '..\\..\\裁决书.docx', new Uint8Array([1, 2]))).toBe(
      'opened',
    );
    const file = String((electron.shell.openPath.mock.lastCall as unknown[] | undefined)?.[0]);
    expect(path.dirname(path.dirname(file))).toBe(tmpdir());
    expect([...readFileSync(file)]).toEqual([1, 2]);
    rmSync(path.dirname(file), { recursive: true });
  });
  it.each([
    [undefined, new Uint8Array()],
    ['', new Uint8Array()],
    ['a.pdf', 'text'],
    [7, null],
  ])('refuses arguments of the wrong shape: %j', async (name, bytes) => {
    await expect(call(bridgeChannels.saveFile, desk, name, bytes)).rejects.toThrow(TypeError);
  });
});

it('shows a badge, and only a count', async () => {
  await call(bridgeChannels.setBadge, desk, 3);
  expect(electron.app.badge).toBe(3);
  await expect(call(bridgeChannels.setBadge, desk, -1)).rejects.toThrow(TypeError);
  await expect(call(bridgeChannels.setBadge, desk, '3')).rejects.toThrow(TypeError);
});
