import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import { sessionHeaders } from './client.ts';
import { isRefusal, RefusalError } from './refusal.tsx';

/** How a page is printed unless the person chooses otherwise in the dialog. */
export interface PrintChoice {
  readonly isLandscape?: boolean;
}

/** The functions of the desktop shell a page may find on `window.tingwu`; absent in a browser. */
interface DesktopFunctions {
  readonly print?: (options?: PrintChoice) => Promise<unknown>;
  readonly saveFile?: (name: string, bytes: Uint8Array) => Promise<unknown>;
}

/**
 * Calls a file route (`/api/files/…`) with the session.
 * @throws RefusalError with the answer's refusal; TypeError when nothing answered.
 */
export async function fetchFile(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(sessionHeaders())) headers.set(name, value);
  const response = await fetch(path, { ...init, headers });
  if (!response.ok) throw new RefusalError(await readRefusal(response));
  return response;
}

/** Saves what a file route answered: through the shell's save dialog, else as a download. */
export async function saveResponse(response: Response, name: string): Promise<void> {
  const saveFile = desktop()?.saveFile;
  if (saveFile !== undefined) {
    await saveFile(name, new Uint8Array(await response.arrayBuffer()));
    return;
  }
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it began.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Opens the system's print dialog for the page on screen. */
export async function printCurrentPage(choice: PrintChoice = {}): Promise<void> {
  const print = desktop()?.print;
  if (print === undefined) window.print();
  else await print(choice);
}

function desktop(): DesktopFunctions | null {
  if (!('tingwu' in window)) return null;
  const bridge: unknown = window.tingwu;
  // The preload script puts it there and is typed against the shell's own description of the bridge.
  return typeof bridge === 'object' && bridge !== null ? bridge : null;
}

async function readRefusal(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => null);
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  return isRefusal(error) ? error : { code: response.status === 413 ? 'tooLarge' : 'internal' };
}
