import { useCallback, useEffect, useRef, useState } from 'react';
import type { RoomMessage, RoomNews, RoomSeat } from '../../../electron/backend/api/contract/live-room.ts';
import { type LineState, openLine, type RoomLine } from './room-line.ts';
import { createRoomWays, type RoomWays } from './room-ways.ts';
import { iceSettings } from './way.ts';

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

/** The room as one seat lives in it: the line to the server and ways to all other seats that are in. */
export function useLiveRoom({ ticket, isRefusal, media }: LiveRoomParts): LiveRoom {
  const [line, setLine] = useState<LineState>('connecting');
  const [refusal, setRefusal] = useState<unknown>(null);
  const [refused, setRefused] = useState<LiveRoom['refused']>(null);
  const [room, setRoom] = useState<RoomState | null>(null);
  const [streams, setStreams] = useState<ReadonlyMap<string, MediaStream>>(new Map());
  const lineRef = useRef<RoomLine | null>(null);
  const waysRef = useRef<RoomWays | null>(null);
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
    waysRef.current?.showInstead(track);
  }, []);

  useEffect(() => {
    if (media === null) return;
    shown.current = media.getVideoTracks()[0] ?? null;
    const ways = createRoomWays({
      own: () => ({ audio: media.getAudioTracks()[0] ?? null, video: shown.current }),
      say: (message) => opened.say(message),
      connect: (iceServers) => new RTCPeerConnection(iceSettings(iceServers)),
      newId: newToken,
      onStream: (seatId, stream) =>
        setStreams((before) => {
          const others = [...before].filter(([id]) => id !== seatId);
          return new Map(stream === null ? others : [...others, [seatId, stream]]);
        }),
    });
    waysRef.current = ways;
    const opened = openLine({
      ticket: () => asked.current.ticket(),
      isRefusal: (error) => asked.current.isRefusal(error),
      page: newToken(),
      onNews: (news) => {
        if (news.type === 'refused') setRefused(news.reason);
        if (news.type === 'signal') ways.hear(news);
        if (news.type === 'room') {
          setRoom(news);
          ways.meet(news);
        }
      },
      onState: (state, error) => {
        setLine(state);
        if (state === 'refused') setRefusal(error);
        // Another page has the seat, or nobody: then nothing is heard or seen here either.
        if (state === 'refused' || state === 'replaced') ways.close();
      },
    });
    lineRef.current = opened;
    return () => {
      opened.close();
      ways.close();
      lineRef.current = null;
      waysRef.current = null;
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
function newToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
