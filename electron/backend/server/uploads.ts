import { AppError } from '../domain/app-error.ts';
import type { Uploads } from '../services/context.ts';

const kept = 5;

/** Keeps the last few uploads in memory until a job reads them: what is not imported is not stored. */
export function createUploads(newToken: () => string): Uploads {
  const uploads = new Map<string, Uint8Array>();
  return {
    put: (bytes) => {
      const id = newToken();
      uploads.set(id, bytes);
      for (const old of [...uploads.keys()].slice(0, -kept)) uploads.delete(old);
      return id;
    },
    get: (uploadId) => {
      const bytes = uploads.get(uploadId);
      if (bytes === undefined) throw new AppError('notFound', { uploadId });
      return bytes;
    },
  };
}
