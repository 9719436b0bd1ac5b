import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { storageError } from './storage-error.ts';

/** Where a file lies while it grows, before its hash is known. */
export function growingFile(dataDir: string, id: string): string {
  return join(dataDir, 'growing', `${id}.part`);
}

/**
 * Writes bytes at a place of a growing file, on disk before it returns. What stood beyond (a piece whose row was never
 * committed) is cut off.
 * @throws AppError `storeFull`, `storeUnwritable`.
 */
export function writeAt(path: string, from: number, bytes: Uint8Array): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    const handle = openSync(path, from === 0 ? 'w' : 'r+');
    try {
      ftruncateSync(handle, from);
      writeSync(handle, bytes, 0, bytes.length, from);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw storageError(error, path);
  }
}

export function removeGrowing(path: string): void {
  rmSync(path, { force: true });
}
