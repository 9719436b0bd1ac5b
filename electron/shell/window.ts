import path from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { deskUrl } from './security.ts';
import { readWindowState, smallest, writeWindowState } from './window-state.ts';

/** Opens the desk's window where it was last time. The page gets no Node, no shared context and no webview. */
export function openDeskWindow(preload: string): BrowserWindow {
  const file = path.join(app.getPath('userData'), 'window.json');
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(file, workAreas);
  const window = new BrowserWindow({
    ...(state.box ?? { width: 1366, height: 860 }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: '庭务',
    show: false,
    // Until the page has painted: no white flash on a dark desk.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15181c' : '#f7f7f5',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    writeWindowState(file, { box: window.getNormalBounds(), isMaximized: window.isMaximized() });
  });
  window.loadURL(deskUrl).catch((error: unknown) => console.error('load', error));
  return window;
}
