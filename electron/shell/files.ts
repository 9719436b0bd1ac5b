import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';

/** Saves where the person says. The page only proposes a name; it never sees or chooses a path. */
export async function saveFile(
  window: BrowserWindow,
  name: string,
  bytes: Uint8Array,
): Promise<'saved' | 'cancelled'> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: safeFileName(name) });
  if (canceled || filePath === '') return 'cancelled';
  await writeFile(filePath, bytes);
  return 'saved';
}

/** Opens a copy in a fresh folder, so that the kept document itself cannot be edited by the other program. */
export async function openFile(name: string, bytes: Uint8Array): Promise<'opened' | 'refused'> {
  const fileName = safeFileName(name);
  if (!isOpenable(fileName)) return 'refused';
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'tingwu-')), fileName);
  await writeFile(file, bytes, { mode: 0o600 });
  const problem = await shell.openPath(file);
  return problem === '' ? 'opened' : 'refused';
}

/** Documents and pictures only: the system runs whatever else it is asked to open. */
export function isOpenable(fileName: string): boolean {
  return openable.has(path.extname(fileName).toLowerCase());
}

const openable: ReadonlySet<string> = new Set([
  '.docx',
  '.xlsx',
  '.pdf',
  '.txt',
  '.csv',
  '.png',
  '.jpg',
  '.jpeg',
]);

/** A name any of the three systems takes: no folder, no reserved sign, not hidden, at most 120 characters. */
export function safeFileName(name: string): string {
  const extension = path.extname(name).slice(0, 10);
  const stem = name
    .slice(0, name.length - path.extname(name).length)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 110);
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem);
  return `${stem === '' || isReserved ? `庭务${stem}` : stem}${extension.replace(/[^.\p{L}\p{N}]/gu, '')}`;
}
