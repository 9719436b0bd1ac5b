import { useCallback, useEffect, useRef, useState } from 'react';
import type { RoomMessage, RoomNews, RoomSeat } from '../../../electron/backend/api/contract/live-room.ts';
import { createPeer, type Peer } from './peer.ts';
import { type LineState, openLine, type RoomLine } from './room-line.ts';

type RoomState = Extract<RoomNews, { type: 'room' }>;

export interface LiveRoom {
  readonly line: LineState;
  readonly refusal: unknown;
  readonly me: RoomSeat | null;
  readonly others: readonly RoomSeat[];
  readonly isRecording: boolean;
  /** Pictures and sound that arrive, by seat. */
  readonly streams: ReadonlyMap<string, MediaStream>;
  readonly say: (message: RoomMessage) => void;
  /** Shows a picture in place of the camera's to all; null: none. */
  readonly showInstead: (track: MediaStreamTrack | null) => void;
  /** The last act that the room refused. */
  readonly refused: 'full' | 'forbidden' | 'failed' | null;
}

interface LiveRoomParts {
  readonly ticket: () => Promise<string>;
  readonly isRefusal: (error: unknown) => boolean;
  /** Own picture and sound; null: not asked for yet, and nobody joins before. */
  readonly media: MediaStream | null;
}

/** The room as one seat lives in it: the line to the server and a way to every other seat that is in. */
export function useLiveRoom({ ticket, isRefusal, media }: LiveRoomParts): LiveRoom {
  const [line, setLine] = useState<LineState>('connecting');
  const [refusal, setRefusal] = useState<unknown>(null);
  const [refused, setRefused] = useState<LiveRoom['refused']>(null);
  const [room, setRoom] = useState<RoomState | null>(null);
  const [streams, setStreams] = useState<ReadonlyMap<string, MediaStream>>(new Map());
  const lineRef = useRef<RoomLine | null>(null);
  const peers = useRef(new Map<string, Peer>());
  const shown = useRef<MediaStreamTrack | null>(null);
  const asked = useRef({ ticket, isRefusal });
  useEffect(() => {
    asked.current = { ticket, isRefusal };
  });

  const say = useCallback((message: RoomMessage) => {
    setRefused(null);
    lineRef.current?.say(message);
  }, []);
  const showInstead = useCallback((track: MediaStreamTrack | null) => {
    shown.current = track;
    for (const peer of peers.current.values()) peer.showInstead(track);
  }, []);

  useEffect(() => {
    if (media === null) return;
    const ways = peers.current;
    shown.current = media.getVideoTracks()[0] ?? null;
    const drop = (seatId: string) => {
      ways.get(seatId)?.close();
      ways.delete(seatId);
      setStreams((before) => new Map([...before].filter(([id]) => id !== seatId)));
    };
    const meet = ({ me, seats, iceServers }: RoomState) => {
      const isIn = seats.some((seat) => seat.id === me && seat.isAdmitted);
      const present = seats.filter((seat) => isIn && seat.id !== me && seat.isAdmitted && seat.page !== null);
      for (const [seatId, peer] of ways)
        if (!present.some((seat) => seat.id === seatId && seat.page === peer.page)) drop(seatId);
      for (const { id, page } of present) {
        if (page === null || ways.has(id)) continue;
        const tracks = [...media.getAudioTracks(), ...(shown.current === null ? [] : [shown.current])];
        ways.set(
          id,
          createPeer({
            seatId: id,
            page,
            givesWay: me > id,
            iceServers,
            tracks,
            say: (message) => opened.say(message),
            onStream: (stream) => setStreams((before) => new Map(before).set(id, stream)),
          }),
        );
      }
    };
    const opened = openLine({
      ticket: () => asked.current.ticket(),
      isRefusal: (error) => asked.current.isRefusal(error),
      page: newPage(),
      onNews: (news) => {
        if (news.type === 'refused') setRefused(news.reason);
        if (news.type === 'signal') {
          const peer = ways.get(news.from);
          if (peer?.page === news.page) peer.hear(news);
        }
        if (news.type === 'room') {
          setRoom(news);
          meet(news);
        }
      },
      onState: (state, error) => {
        setLine(state);
        if (state === 'refused') setRefusal(error);
      },
    });
    lineRef.current = opened;
    return () => {
      opened.close();
      lineRef.current = null;
      for (const seatId of ways.keys()) drop(seatId);
    };
  }, [media]);

  return {
    line,
    refusal,
    refused,
    me: room?.seats.find(({ id }) => id === room.me) ?? null,
    others: room?.seats.filter(({ id }) => id !== room.me) ?? [],
    isRecording: room?.isRecording ?? false,
    streams,
    say,
    showInstead,
  };
}

/** Only a secure page has `randomUUID`; cameras need one too, so this is for the message that says so. */
function newPage(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
