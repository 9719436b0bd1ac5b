import { app, BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { bridgeChannels, type PrintOptions } from './bridge.ts';
import { openFile, saveFile } from './files.ts';
import { listPrinters, print } from './printing.ts';
import { isTrustedCaller } from './security.ts';

/** Largest file a page may hand over, bytes. */
const fileLimit = 256 * 1024 * 1024;

/** Answers the bridge. Each call is checked for its caller, each argument for its shape: the page is not trusted here. */
export function installBridgeHandlers(): void {
  handle(bridgeChannels.print, (event, options) => print(event.sender, printOptions(options)));
  handle(bridgeChannels.listPrinters, (event) => listPrinters(event.sender));
  handle(bridgeChannels.saveFile, (event, name, bytes) =>
    saveFile(windowOf(event), text(name), fileBytes(bytes)),
  );
  handle(bridgeChannels.openFile, (_event, name, bytes) => openFile(text(name), fileBytes(bytes)));
  handle(bridgeChannels.setBadge, (_event, count) => {
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) throw new TypeError('badge');
    app.setBadgeCount(count);
  });
}

function handle(channel: string, answer: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    if (!isTrustedCaller(event.senderFrame)) throw new Error(`${channel}: refused, not the desk's own page`);
    return answer(event, ...args);
  });
}

function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null) throw new Error('the window is gone');
  return window;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > 500)
    throw new TypeError('a file name is needed');
  return value;
}

function fileBytes(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array) || value.byteLength > fileLimit) throw new TypeError('bytes are needed');
  return value;
}

function printOptions(value: unknown): PrintOptions {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object') throw new TypeError('print options');
  const printer = 'printer' in value && typeof value.printer === 'string' ? { printer: value.printer } : {};
  return { ...printer, isLandscape: 'isLandscape' in value && value.isLandscape === true };
}
