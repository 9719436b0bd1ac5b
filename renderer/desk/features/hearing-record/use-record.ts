import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import { useTRPC, useTRPCClient } from '../../../ui/client.ts';
import { refusalOf } from '../../../ui/refusal.tsx';
import {
  createLineSaver,
  type LineSaver,
  type PendingLine,
  type SaverState,
  type Sent,
} from './line-saver.ts';
import {
  afterSave,
  type LineDraft,
  type OwnLine,
  type OwnLines,
  ownOf,
  type ShownLine,
  shownLines,
  stillOwn,
} from './record-book.ts';

/** The record, asked again now and then should the stream of changes be cut. */
export function useRecordView(hearingId: string) {
  return useQuery(useTRPC().hearingRecord.get.queryOptions({ hearingId }, { refetchInterval: 30_000 }));
}

const allSaved: SaverState<LineDraft> = { unsaved: 0, held: [], isUnreachable: false };

export interface RecordBook {
  readonly lines: readonly ShownLine[];
  readonly saver: SaverState<LineDraft>;
  /** Moment of the last line that arrived, UTC ISO text; null while nothing was saved here. */
  readonly savedAt: string | null;
  /** Takes what was typed; it is saved within a second. A new line without text waits for its first word. */
  readonly write: (lineId: string, draft: LineDraft) => void;
  /** Sends what waits at once. */
  readonly flush: () => Promise<void>;
  /** Ends the quarrel about a held line: with one's own text upon that version, or (null) with the court's. */
  readonly settle: (lineId: string, upon: number | null) => void;
}

/** The lines of a record and how they are saved while they are typed. */
export function useRecord(view: HearingRecordView, staffId: string): RecordBook {
  const { hearingId, round } = view;
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const storeKey = `tingwu.record.${staffId}.${hearingId}`;
  const [own, setOwn] = useState<OwnLines>(() => ownOf(readKept(storeKey)));
  const [saverState, setSaverState] = useState(allSaved);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  // What event handlers and answers read: always the newest, also between two renders.
  const newest = useRef({ own, view });
  /** New lines the saver has heard of. */
  const told = useRef(new Set(own.keys()));
  const saver = useRef<LineSaver<LineDraft> | null>(null);
  useEffect(() => {
    newest.current.view = view;
    newest.current.own = stillOwn(newest.current.own, view.lines);
    setOwn(newest.current.own);
  }, [view]);

  const change = useCallback((update: (lines: Map<string, OwnLine>) => void) => {
    const next = new Map(newest.current.own);
    update(next);
    newest.current.own = next;
    setOwn(next);
  }, []);

  useEffect(() => {
    const { queryKey } = trpc.hearingRecord.get.queryFilter({ hearingId });
    const send = async ({ lineId, seen, body }: PendingLine<LineDraft>): Promise<Sent> => {
      let version: number;
      try {
        const saved = await client.hearingRecord.saveLine.mutate({ hearingId, lineId, seen, ...body });
        version = saved.version;
        setSavedAt(saved.savedAt);
      } catch (error) {
        const code = refusalOf(error)?.code;
        if (code === undefined || code === 'notSignedIn' || code === 'sessionLocked') throw error;
        return { kind: code === 'lineStale' ? 'stale' : 'refused', error };
      }
      // An answer that set out before this save would put the line back as it was.
      await queries.cancelQueries({ queryKey });
      const savedOver = newest.current.view.lines;
      change((lines) => {
        const line = lines.get(lineId);
        if (line?.draft === body) lines.set(lineId, { draft: body, seen: version, savedOver });
        else if (line !== undefined) lines.set(lineId, { ...line, seen: version });
      });
      queries.setQueryData<HearingRecordView>(queryKey, (held) =>
        held === undefined
          ? held
          : { ...held, lines: afterSave(held.lines, lineId, body, version, held.round) },
      );
      return { kind: 'saved', version };
    };
    const created = createLineSaver<LineDraft>(
      {
        send,
        keep: (lines) => writeKept(storeKey, lines),
        after: (milliseconds, work) => {
          const timer = setTimeout(work, milliseconds);
          return () => clearTimeout(timer);
        },
        onState: setSaverState,
      },
      readKept(storeKey),
    );
    saver.current = created;
    return () => {
      void created.flush().finally(() => created.stop());
    };
  }, [client, queries, trpc, hearingId, storeKey, change]);

  const write = useCallback(
    (lineId: string, draft: LineDraft) => {
      const { own: lines, view: latest } = newest.current;
      const version = latest.lines.find(({ id }) => id === lineId)?.version ?? 0;
      const seen = lines.get(lineId)?.seen ?? version;
      const isOnlyHere = seen === 0 && !told.current.has(lineId);
      if (isOnlyHere && draft.body === null) {
        change((next) => next.delete(lineId));
        return;
      }
      change((next) => next.set(lineId, { draft, seen, savedOver: null }));
      if (isOnlyHere && draft.body?.kind === 'speech' && draft.body.text === '') return;
      told.current.add(lineId);
      saver.current?.change(lineId, draft, seen);
    },
    [change],
  );
  const settle = useCallback(
    (lineId: string, upon: number | null) => {
      change((lines) => {
        const line = lines.get(lineId);
        if (upon === null || line === undefined) lines.delete(lineId);
        else lines.set(lineId, { ...line, seen: upon });
      });
      saver.current?.settle(lineId, upon);
      void queries.invalidateQueries(trpc.hearingRecord.get.queryFilter({ hearingId }));
    },
    [change, queries, trpc, hearingId],
  );
  const flush = useCallback(async () => saver.current?.flush(), []);
  const lines = useMemo(() => shownLines(view.lines, own, round), [view.lines, own, round]);
  return { lines, saver: saverState, savedAt, write, flush, settle };
}

function readKept(key: string): readonly PendingLine<LineDraft>[] {
  try {
    const text = localStorage.getItem(key);
    return text === null ? [] : (JSON.parse(text) as PendingLine<LineDraft>[]);
  } catch {
    return [];
  }
}

function writeKept(key: string, lines: readonly PendingLine<LineDraft>[]): void {
  try {
    if (lines.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(lines));
  } catch {
    // A full or forbidden store: the lines still wait in memory and are sent as soon as the court answers.
  }
}
