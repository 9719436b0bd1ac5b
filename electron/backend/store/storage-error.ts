import { AppError } from '../domain/app-error.ts';

/**
 * Turns a failure of SQLite or of the file system into the refusal that tells people what to do; anything else is passed
 * on as it is. Never a reason to delete or to go on with a stand-in.
 */
export function storageError(cause: unknown, file: string): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return new AppError('storeFull', { file }, { cause });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new AppError('storeDamaged', { file }, { cause });
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    // A quota, a disk that went away: what could not be written is not in the store.
    code.startsWith('SQLITE_IOERR') ||
    code === 'EDQUOT' ||
    // A file stands where the folder should be.
    code === 'EEXIST' ||
    code === 'ENOTDIR' ||
    code === 'EIO' ||
    code === 'EACCES' ||
    code === 'EPERM' ||
    code === 'EROFS'
  ) {
    return new AppError('storeUnwritable', { file }, { cause });
  }
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED')
    return new AppError('storeLocked', { file }, { cause });
  return cause;
}
