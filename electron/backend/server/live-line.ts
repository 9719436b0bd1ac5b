import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { closeCodes, messageLimit, roomMessage } from '../api/contract/live-room.ts';
import type { Joined, LiveRooms, Pass } from '../services/live-rooms.ts';
import { judgeOrigin } from './own-origin.ts';

export const livePath = '/api/live';

interface LiveLineParts {
  readonly rooms: Pick<LiveRooms, 'take' | 'join'>;
  readonly isOwnHost: (host: string) => boolean;
  /** Whether the run's own gate lets this request in. */
  readonly isLetIn: (request: Request) => boolean;
  /** How often a line is asked whether it lives and its session whether it stands. */
  readonly beatMs: number;
}

/** A page may speak so much at once, then so often a second: five peers' candidates fit, a flood does not. */
const burst = 200;
const perSecond = 30;

/**
 * The live room's lines (WebSocket). Host and Origin are judged as for any request, and a browser always names its origin here; the ticket
 * says who it is and which hearing's room opens. Answers how to close all lines.
 */
export function acceptLines(server: Server, parts: LiveLineParts): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageLimit, perMessageDeflate: false });
  server.on('upgrade', (incoming, socket, head) => {
    const pass = passOf(incoming, parts);
    if (pass === null) return refuse(socket);
    const page = pageOf(incoming);
    sockets.handleUpgrade(incoming, socket, head, (line) => serveLine(line, pass, page, parts));
  });
  return () => {
    for (const line of sockets.clients) line.terminate();
    sockets.close();
  };
}

function passOf(incoming: IncomingMessage, { rooms, isOwnHost, isLetIn }: LiveLineParts): Pass | null {
  const headers = headersOf(incoming);
  if (headers.get('origin') === null || judgeOrigin('GET', headers, isOwnHost) !== null) return null;
  const url = urlOf(incoming);
  if (url?.pathname !== livePath || !isLetIn(new Request(url, { headers }))) return null;
  return pageOf(incoming) === '' ? null : rooms.take(url.searchParams.get('ticket') ?? '');
}

function serveLine(socket: WebSocket, pass: Pass, page: string, { rooms, beatMs }: LiveLineParts): void {
  let isAlive = true;
  let left = burst;
  let countedAt = performance.now();
  const joined: Joined = rooms.join(pass, page, {
    send: (news) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(news));
    },
    close: (code) => socket.close(code),
  });
  // One after the other, as they were said.
  let before: Promise<void> = Promise.resolve();
  const beat = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
    void joined.stillIn().then(
      (isIn) => isIn || end(),
      () => end(),
    );
  }, beatMs);
  const end = () => {
    joined.out();
    socket.close(closeCodes.out);
  };

  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('message', (data, isBinary) => {
    const now = performance.now();
    left = Math.min(burst, left + ((now - countedAt) / 1000) * perSecond) - 1;
    countedAt = now;
    if (left < 0) return socket.close(closeCodes.flood);
    const message = isBinary || !Buffer.isBuffer(data) ? null : read(data.toString('utf8'));
    if (message === null) return socket.close(closeCodes.badMessage);
    before = before.then(() => joined.says(message));
  });
  // Too large a message ends the line; the library has told the other side why.
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(beat);
    joined.lost();
  });
}

function read(text: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const message = roomMessage.safeParse(json);
  return message.success ? message.data : null;
}

function pageOf(incoming: IncomingMessage): string {
  const page = urlOf(incoming)?.searchParams.get('page') ?? '';
  return /^[A-Za-z0-9-]{8,64}$/.test(page) ? page : '';
}

function urlOf({ url, headers }: IncomingMessage): URL | null {
  return URL.parse(url ?? '', `http://${headers.host ?? ''}`);
}

function headersOf({ headers }: IncomingMessage): Headers {
  const own = new Headers();
  for (const name of ['host', 'origin', 'cookie', 'sec-fetch-site', 'sec-fetch-mode'] as const) {
    const value = headers[name];
    if (typeof value === 'string') own.set(name, value);
  }
  return own;
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
