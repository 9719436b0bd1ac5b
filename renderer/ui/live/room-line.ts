import type { closeCodes, RoomMessage, RoomNews } from '../../../electron/backend/api/contract/live-room.ts';

// By type alone: the contract's values would bring its schemas into the page.
const replaced = 4001 satisfies (typeof closeCodes)['replaced'];

export type LineState = 'connecting' | 'open' | 'lost' | 'replaced' | 'refused';

interface RoomLineParts {
  /** A new ticket for each line. Throws when there is none. */
  readonly ticket: () => Promise<string>;
  /** Whether the court itself said no: then trying again is no use. */
  readonly isRefusal: (error: unknown) => boolean;
  /** Names this page, so that the others know whether it is still the same. */
  readonly page: string;
  readonly onNews: (news: RoomNews) => void;
  readonly onState: (state: LineState, error?: unknown) => void;
}

export interface RoomLine {
  say(message: RoomMessage): void;
  close(): void;
}

const longestWaitMs = 5_000;

/** The line to the room's server; one that breaks is opened again until it is closed for good. */
export function openLine({ ticket, isRefusal, page, onNews, onState }: RoomLineParts): RoomLine {
  let socket: WebSocket | null = null;
  let isClosed = false;
  let waitMs = 500;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = () => {
    if (isClosed) return;
    onState('lost');
    timer = setTimeout(() => void open(), waitMs);
    waitMs = Math.min(longestWaitMs, waitMs * 2);
  };
  const open = async () => {
    let own: string;
    try {
      own = await ticket();
    } catch (error) {
      if (isClosed) return;
      if (isRefusal(error)) onState('refused', error);
      else again();
      return;
    }
    if (isClosed) return;
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const query = new URLSearchParams({ ticket: own, page });
    const line = new WebSocket(`${scheme}://${location.host}/api/live?${query.toString()}`);
    socket = line;
    line.onopen = () => {
      waitMs = 500;
      onState('open');
    };
    line.onmessage = ({ data }) => onNews(JSON.parse(String(data)) as RoomNews);
    line.onclose = ({ code }) => {
      if (socket !== line) return;
      socket = null;
      if (code === replaced) onState('replaced');
      else again();
    };
  };
  onState('connecting');
  void open();

  return {
    say: (message) => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
