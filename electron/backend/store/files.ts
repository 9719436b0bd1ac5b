import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openAsBlob,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../domain/app-error.ts';
import { storageError } from './storage-error.ts';

/** Files kept under the hash of their content: the same bytes are stored once and can be proved unchanged. */
export interface FileStore {
  /** Keeps the bytes, on disk before it returns, and answers their sha256 in hex. */
  put(bytes: Uint8Array): string;
  /** @throws AppError `notFound` when the file is gone, `storeDamaged` when its content no longer fits its name. */
  get(sha256: string): Uint8Array;
  /** Takes in a large file by moving it; answers its sha256. It must lie on the same disk as the store. */
  takeIn(path: string): string;
  /** The content as a blob that is read while it is sent, for files too large for the memory. @throws AppError `notFound`. */
  blob(sha256: string): Promise<Blob>;
  has(sha256: string): boolean;
  /** Every hash that is kept. */
  list(): string[];
}

/** Opens (and creates) a folder of files. */
export function openFileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    put: (bytes) => {
      const sha256 = sha256Of(bytes);
      const path = pathOf(sha256);
      if (existsSync(path)) return sha256;
      try {
        mkdirSync(join(path, '..'), { recursive: true });
        writeDurably(path, bytes);
      } catch (error) {
        throw storageError(error, path);
      }
      return sha256;
    },
    get: (sha256) => {
      const path = pathOf(sha256);
      if (!/^[0-9a-f]{64}$/.test(sha256) || !existsSync(path))
        throw new AppError('notFound', { file: sha256 });
      const bytes = readFileSync(path);
      if (sha256Of(bytes) !== sha256) throw new AppError('storeDamaged', { file: path });
      return bytes;
    },
    takeIn: (path) => {
      try {
        const sha256 = sha256OfFile(path);
        mkdirSync(join(pathOf(sha256), '..'), { recursive: true });
        renameSync(path, pathOf(sha256));
        return sha256;
      } catch (error) {
        throw storageError(error, path);
      }
    },
    blob: async (sha256) => {
      const path = pathOf(sha256);
      if (!/^[0-9a-f]{64}$/.test(sha256) || !existsSync(path))
        throw new AppError('notFound', { file: sha256 });
      return openAsBlob(path);
    },
    has: (sha256) => existsSync(pathOf(sha256)),
    list: () =>
      existsSync(folder)
        ? readdirSync(folder)
            .flatMap((prefix) => readdirSync(join(folder, prefix)))
            .filter((name) => name.length === 64)
        : [],
  };
}

/** Lower-case hex sha256. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function sha256OfFile(path: string): string {
  const hash = createHash('sha256');
  const piece = new Uint8Array(1024 * 1024);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

/** Written beside its place, synced, then renamed: a power cut leaves the whole file or none. */
function writeDurably(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.part`;
  const handle = openSync(temporary, 'w');
  try {
    writeSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, path);
}
