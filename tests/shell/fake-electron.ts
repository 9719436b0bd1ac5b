import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/** A small substitute for the parts of Electron the shell uses; records what it was told. */

type Handler = (...args: never[]) => unknown;

class FakeApp extends EventEmitter {
  isPackaged = false;
  hasLock = true;
  readonly calls: string[] = [];
  readonly paths: Record<string, string> = {};
  badge = 0;
  setName = vi.fn();
  enableSandbox = vi.fn(() => this.calls.push('sandbox'));
  requestSingleInstanceLock = vi.fn(() => this.hasLock);
  whenReady = vi.fn(async () => {
    this.calls.push('ready');
  });
  quit = vi.fn();
  exit = vi.fn();
  getAppPath = (): string => '/app';
  getPath = (name: string): string => this.paths[name] ?? '/nowhere';
  setPath = (name: string, value: string): void => {
    this.paths[name] = value;
  };
  setBadgeCount = (count: number): boolean => {
    this.badge = count;
    return true;
  };
}

export class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  printed: Record<string, unknown> | null = null;
  printAnswer: [boolean, string] = [true, ''];
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  print(settings: Record<string, unknown>, done: (isPrinted: boolean, reason: string) => void): void {
    this.printed = settings;
    done(...this.printAnswer);
  }
  getPrintersAsync = async () => [
    { name: 'hp', displayName: '立案大厅打印机' },
    { name: 'pdf', displayName: '' },
  ];
}

class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  static getAllWindows = () => FakeWindow.all;
  static fromWebContents = () => FakeWindow.all[0] ?? null;
  readonly options: Record<string, unknown>;
  url = '';
  focus = vi.fn();
  restore = vi.fn();
  show = vi.fn();
  maximize = vi.fn();
  isMinimized = () => true;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 10, y: 10, width: 1366, height: 860 });
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    FakeWindow.all.push(this);
  }
  async loadURL(url: string): Promise<void> {
    this.url = url;
  }
}

/** A fresh substitute: the module's exports, and what the tests look at. */
export function createFakeElectron() {
  FakeWindow.all = [];
  const app = new FakeApp();
  const handlers = new Map<string, Handler>();
  const session = {
    onRequest: null as Handler | null,
    onCheck: null as Handler | null,
    onDevice: null as Handler | null,
    setPermissionRequestHandler: (handler: Handler) => {
      session.onRequest = handler;
    },
    setPermissionCheckHandler: (handler: Handler) => {
      session.onCheck = handler;
    },
    setDevicePermissionHandler: (handler: Handler) => {
      session.onDevice = handler;
    },
  };
  const protocol = {
    schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
    serve: null as ((request: Request) => Promise<Response>) | null,
    registerSchemesAsPrivileged: (schemes: { scheme: string; privileges: Record<string, boolean> }[]) => {
      app.calls.push('scheme');
      protocol.schemes = schemes;
    },
    handle: (_scheme: string, serve: (request: Request) => Promise<Response>) => {
      protocol.serve = serve;
    },
  };
  const dialog = {
    errors: [] as [string, string][],
    save: { canceled: false, filePath: '' },
    saveAsked: null as Record<string, unknown> | null,
    showErrorBox: (title: string, text: string) => {
      dialog.errors.push([title, text]);
    },
    showSaveDialog: async (_window: unknown, options: Record<string, unknown>) => {
      dialog.saveAsked = options;
      return dialog.save;
    },
  };
  const shell = { openExternal: vi.fn(async () => {}), openPath: vi.fn(async () => '') };
  return {
    app,
    handlers,
    session: { defaultSession: session },
    protocol,
    dialog,
    shell,
    BrowserWindow: FakeWindow,
    ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: vi.fn() },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
  };
}

export type FakeElectron = ReturnType<typeof createFakeElectron>;
