import { AppError } from '../domain/app-error.ts';
import { proofTypeOf } from '../domain/online/proof-type.ts';
import type { Context } from './context.ts';

const mebibyte = 1024 * 1024;
/** A recorded call of half an hour or a scanned brief fits; more is not a proof but an archive. */
const largestProof = 20 * mebibyte;

/**
 * Keeps the proof of an answer under its hash, before the answer is entered; answers the hash.
 * @throws AppError `tooLarge`, `badInput` when it is no picture, PDF, sound or Word document.
 */
export function keepProof(context: Context, bytes: Uint8Array): string {
  if (bytes.length > largestProof) throw new AppError('tooLarge', { limit: largestProof });
  if (proofTypeOf(bytes) === null)
    throw new AppError('badInput', { fields: [{ path: 'file', reason: 'notAProof' }] });
  return context.store.files.put(bytes);
}
