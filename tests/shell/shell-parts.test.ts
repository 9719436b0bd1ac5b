import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createFakeElectron } from './fake-electron.ts';

vi.mock('electron', () => createFakeElectron());
const { isDeskUrl, mayNavigate, mayOpenWindow } = await import('../../electron/shell/security.ts');
const { isExternalUrl } = await import('../../electron/shell/open-external.ts');
const { safeFileName } = await import('../../electron/shell/files.ts');
const { menuTemplate } = await import('../../electron/shell/menu.ts');
const { readWindowState, writeWindowState } = await import('../../electron/shell/window-state.ts');

describe('what counts as the desk', () => {
  it.each([
    ['tingwu://desk/', true],
    ['tingwu://desk/cases/1?tab=parties#x', true],
    ['tingwu://desk.evil/', false],
    ['tingwu://evil@desk/', false],
    ['tingwu://evil/tingwu://desk/', false],
    ['tingwu:desk', false],
    ['https://desk/', false],
    ['http://tingwu/desk', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%s: %s', (url, isDesk) => {
    expect(isDeskUrl(url)).toBe(isDesk);
    expect(mayNavigate(url, true)).toBe(isDesk);
  });

  it.each([
    ['blob:tingwu://desk/8f', true],
    ['blob:https://evil.example/8f', false],
    ['about:blank', true],
    ['data:text/html,x', false],
    ['https://evil.example/', false],
  ])('a frame inside may show %s: %s', (url, isAllowed) => {
    expect(mayNavigate(url, false)).toBe(isAllowed);
    expect(mayNavigate(url, true)).toBe(false);
  });
});

describe('a window of its own', () => {
  it.each([
    ['tingwu://desk/hearings/h1/live', true],
    ['tingwu://desk/hearings/h1/record', false],
    ['tingwu://desk/hearings/h1/live/../../../cases', false],
    ['tingwu://desk/', false],
    ['tingwu://desk.evil/hearings/h1/live', false],
    ['https://desk/hearings/h1/live', false],
    ['file:///hearings/h1/live', false],
    ['', false],
  ])('is the second screen of a hearing alone; %s: %s', (url, isAllowed) => {
    expect(mayOpenWindow(url)).toBe(isAllowed);
  });
});

describe('what the system browser is given', () => {
  it.each([
    ['https://meeting.example/1', true],
    ['http://12333.gov.cn/', true],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['smb://host/share', false],
    ['https://user:pass@evil.example/', false],
    ['not an address', false],
  ])('%s: %s', (url, isExternal) => expect(isExternalUrl(url)).toBe(isExternal));
});

describe('proposed file names', () => {
  it.each([
    ['仲裁调解书.docx', '仲裁调解书.docx'],
    ['a/b\\c:d*e?.pdf', 'a_b_c_d_e_.pdf'],
    ['CON.pdf', '庭务CON.pdf'],
    ['.hidden', 'hidden'],
    ['', '庭务'],
    ['x\u0000.docx', 'x_.docx'],
    [`${'长'.repeat(300)}.xlsx`, `${'长'.repeat(110)}.xlsx`],
  ])('%j becomes %j', (name, safe) => expect(safeFileName(name)).toBe(safe));
});

describe('the remembered window', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwu-window-'));
  const file = path.join(folder, 'window.json');
  const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }];
  afterAll(() => rmSync(folder, { recursive: true }));

  it('comes back where it was', () => {
    const state = { box: { x: 40, y: 20, width: 1366, height: 860 }, isMaximized: true };
    writeWindowState(file, state);
    expect(readWindowState(file, screens)).toEqual(state);
  });
  it.each([
    ['on a screen that is gone', '{"box":{"x":4000,"y":0,"width":1366,"height":860}}'],
    ['above the screen', '{"box":{"x":0,"y":-900,"width":1366,"height":860}}'],
    ['too small', '{"box":{"x":0,"y":0,"width":10,"height":10}}'],
    ['not numbers', '{"box":{"x":"0","y":0,"width":1366,"height":860}}'],
    ['cut short', '{"box":{"x":0,'],
    ['null', 'null'],
  ])('starts at the default place when the memory is %s', (_name, text) => {
    writeFileSync(file, text);
    expect(readWindowState(file, screens)).toEqual({ box: null, isMaximized: false });
  });
  it('does not stop the desk when it cannot be written', () => {
    writeFileSync(path.join(folder, 'blocked'), '');
    const write = () =>
      writeWindowState(path.join(folder, 'blocked', 'w.json'), { box: null, isMaximized: false });
    expect(write).not.toThrow();
  });
});

it('offers the developer tools in development only, and labels every entry in Chinese', () => {
  expect(JSON.stringify(menuTemplate('win32', true))).toContain('toggleDevTools');
  const shipped = menuTemplate('win32', false);
  expect(JSON.stringify(shipped)).not.toMatch(/toggleDevTools|reload/);
  const labels = shipped.flatMap((m) => [
    m.label,
    ...(Array.isArray(m.submenu) ? m.submenu : []).map((s) => (s.type === 'separator' ? '分隔' : s.label)),
  ]);
  for (const label of labels) expect(label).toMatch(/\p{Script=Han}/u);
});
