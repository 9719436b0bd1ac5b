import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import type { PortalView, UploadState } from '../../electron/backend/api/contract/portal.ts';
import { newKey } from './device.ts';
import { call, lineBack, Refused } from './http.ts';
import { shrink } from './shrink.ts';

export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly picture: string | null;
  readonly uploadId: string | null;
  readonly percent: number;
  readonly state: 'shrinking' | 'sending' | 'waiting' | 'done' | 'broken' | 'tooLarge' | 'refused';
  readonly refusal: Refusal | null;
}

// A piece on a 2G line takes a second or two, so that progress is seen and little is lost when the line breaks.
const slowPiece = 48 * 1024;

/** The files of an answer: sent in pieces as soon as they are chosen, gone on with where the line broke. */
export function useUploads(view: PortalView) {
  const [list, setList] = useState<readonly Upload[]>(() => view.uploads.map(alreadyThere));
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const update = (key: string, change: Partial<Upload>) =>
    setList((before) => before.map((item) => (item.key === key ? { ...item, ...change } : item)));

  const start = async (file: File) => {
    const key = newKey();
    const stop = new AbortController();
    stops.current.set(key, stop);
    const isPicture = file.type.startsWith('image/');
    const fresh = { key, name: file.name, uploadId: null, percent: 0, refusal: null } as const;
    setList((before) => [...before, { ...fresh, picture: null, state: isPicture ? 'shrinking' : 'sending' }]);
    const { blob, name } = await shrink(file);
    const picture = isPicture ? URL.createObjectURL(blob) : null;
    if (blob.size > view.limits.fileBytes) return update(key, { state: 'tooLarge', picture });
    update(key, { name, picture, state: 'sending' });
    try {
      await transfer(blob, name, Math.min(slowPiece, view.limits.pieceBytes), stop.signal, (change) =>
        update(key, change),
      );
    } catch (error) {
      if (error instanceof Refused) update(key, { state: 'refused', refusal: error.refusal });
    }
  };

  const remove = (item: Upload) => {
    stops.current.get(item.key)?.abort();
    if (item.picture !== null) URL.revokeObjectURL(item.picture);
    setList((before) => before.filter(({ key }) => key !== item.key));
    if (item.uploadId !== null) call('DELETE', `/uploads/${item.uploadId}`).catch(() => {});
  };
  return { list, start, remove };
}

async function transfer(
  blob: Blob,
  name: string,
  piece: number,
  signal: AbortSignal,
  tell: (change: Partial<Upload>) => void,
): Promise<void> {
  let state: UploadState | null = null;
  while (!signal.aborted && state?.isComplete !== true) {
    try {
      const from: number = state?.received ?? 0;
      state =
        state === null
          ? await call<UploadState>('POST', '/uploads', { name, size: blob.size }, signal)
          : await call<UploadState>(
              'PUT',
              `/uploads/${state.uploadId}?from=${from}`,
              blob.slice(from, from + piece),
              signal,
            );
      tell({
        uploadId: state.uploadId,
        percent: Math.floor((state.received / blob.size) * 100),
        state: state.isComplete ? 'done' : 'sending',
      });
    } catch (error) {
      if (error instanceof Refused || signal.aborted) throw error;
      tell({ state: 'waiting' });
      await lineBack(5);
      // How much has arrived is the court's to say: an answer may have been lost on the way back.
      if (state !== null && !signal.aborted)
        state = await call<UploadState>('GET', `/uploads/${state.uploadId}`, undefined, signal).catch(
          (again: unknown) => {
            if (again instanceof Refused) throw again;
            return state;
          },
        );
    }
  }
}

function alreadyThere({ uploadId, name, size, received, isComplete }: UploadState): Upload {
  return {
    key: uploadId,
    name,
    picture: null,
    uploadId,
    percent: Math.floor((received / size) * 100),
    state: isComplete ? 'done' : 'broken',
    refusal: null,
  };
}
