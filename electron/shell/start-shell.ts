import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, dialog, session } from 'electron';
import type { Backend } from '../backend/backend.ts';
import { profileDir } from '../start/data-dir.ts';
import { createFileLog, logFile } from '../start/log-file.ts';
import { parseStartOptions, type StartOptions } from '../start/options.ts';
import { storeFailure, unknownFailure } from '../start/store-failure.ts';
import { installBridgeHandlers } from './bridge-handlers.ts';
import { installMenu } from './menu.ts';
import { installDeskScheme, registerDeskScheme } from './scheme.ts';
import { installPermissionPolicy, installWebContentsSecurity } from './security.ts';
import { openDeskWindow } from './window.ts';

/**
 * Starts the desk: rules first, then the data, then the window. One instance per data folder; a second start brings the
 * first one's window to the front. What stops the start is said in a dialog, and the program ends with exit code 1.
 */
export async function startShell(): Promise<void> {
  try {
    await start();
  } catch (error) {
    const { title, text } = unknownFailure(error, '');
    dialog.showErrorBox(title, text);
    app.exit(1);
  }
}

async function start(): Promise<void> {
  app.setName('Tingwu');
  app.enableSandbox();
  registerDeskScheme();
  installWebContentsSecurity(app);

  const options = parseStartOptions(process.argv.slice(app.isPackaged ? 1 : 2), false);
  const profile = profileDir('electron', options.dataDir);
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  const backend = await openBackend(options);
  if (backend === null) {
    app.exit(1);
    return;
  }
  closeBeforeQuit(backend);
  installPermissionPolicy(session.defaultSession);
  installDeskScheme(backend);
  installBridgeHandlers();
  installMenu(!app.isPackaged);
  openDeskWindow(path.join(app.getAppPath(), 'out/preload/preload.cjs'));
}

/** The backend, or null after a dialog that says what is the matter and what to do. Nothing is ever deleted or replaced. */
async function openBackend({ dataDir, isDemo }: StartOptions): Promise<Backend | null> {
  const root = app.getAppPath();
  const resourcesDir = path.join(app.isPackaged ? process.resourcesPath : root, 'resources');
  try {
    // Loaded here: a native module that cannot be loaded is said in the dialog too.
    const { createBackend } = await import('../backend/backend.ts');
    return await createBackend({
      dataDir,
      isDemo,
      resourcesDir,
      rendererDir: path.join(root, 'out/renderer'),
      log: createFileLog(logFile()),
    });
  } catch (error) {
    const { title, text } = storeFailure(error, dataDir) ?? unknownFailure(error, dataDir);
    dialog.showErrorBox(title, text);
    return null;
  }
}

/** The file is checkpointed and unlocked before the process ends, once. */
function closeBeforeQuit(backend: Backend): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    isClosed = true;
    event.preventDefault();
    void backend.close().finally(() => app.quit());
  });
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
