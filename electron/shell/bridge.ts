/**
 * What the desk can ask of the machine it runs on and a web page cannot do. Present as `window.tingwuDesktop` in the
 * Electron window only; the renderer falls back to the browser's own means where it is absent.
 */
export interface DesktopBridge {
  /** Opens the system's print dialog for the page as it stands. `cancelled` is the person's choice, not a fault. */
  print(options?: PrintOptions): Promise<'printed' | 'cancelled'>;
  /** Printers known to the system. */
  listPrinters(): Promise<Printer[]>;
  /** Asks where to save; the name is a proposal. Rejects when the place cannot be written. */
  saveFile(name: string, bytes: Uint8Array): Promise<'saved' | 'cancelled'>;
  /** Opens a copy in the program the system has for it (docx, xlsx, pdf and the like; see `shell/files.ts`). */
  openFile(name: string, bytes: Uint8Array): Promise<'opened' | 'refused'>;
  /** Number on the program's icon; 0 removes it. Not every system shows one. */
  setBadge(count: number): Promise<void>;
}

export interface PrintOptions {
  /** `Printer.name`: preselected in the dialog. */
  readonly printer?: string;
  readonly isLandscape?: boolean;
}

export interface Printer {
  /** The system's key, given back in `PrintOptions`. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
}

/** One channel per function, so that a missing handler or a misspelt name does not compile. */
export const bridgeChannels = {
  print: 'tingwu:print',
  listPrinters: 'tingwu:list-printers',
  saveFile: 'tingwu:save-file',
  openFile: 'tingwu:open-file',
  setBadge: 'tingwu:set-badge',
} as const satisfies Record<keyof DesktopBridge, string>;

declare global {
  interface Window {
    readonly tingwuDesktop?: DesktopBridge;
  }
}
