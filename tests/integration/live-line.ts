import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { RoomNews } from '../../electron/backend/api/contract/live-room.ts';

type Room = Extract<RoomNews, { type: 'room' }>;

/** A page of the live room as the server sees it: one WebSocket, and all that came over it. */
export class LiveLine {
  readonly news: RoomNews[] = [];
  readonly page: string;
  private readonly socket: WebSocket;
  private readonly waiting = new Set<() => void>();

  constructor(
    origin: string,
    ticket: string,
    page = 'page-of-the-test',
    headers: Record<string, string> = { origin },
  ) {
    this.page = page;
    this.socket = new WebSocket(`${origin.replace('http', 'ws')}/api/live?ticket=${ticket}&page=${page}`, {
      headers,
    });
    this.socket.on('message', (data) => {
      if (Buffer.isBuffer(data)) this.news.push(JSON.parse(data.toString('utf8')));
      for (const wake of this.waiting) wake();
    });
    this.socket.on('error', () => {});
  }

  /** `open`, or the status by which the upgrade was refused. */
  opened(): Promise<'open' | number> {
    return new Promise((resolve) => {
      this.socket.once('open', () => resolve('open'));
      this.socket.once('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0));
    });
  }

  /** The code with which the line is closed. */
  async closed(): Promise<number> {
    const [code] = await once(this.socket, 'close');
    return code as number;
  }

  say(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  hangUp(): void {
    this.socket.terminate();
  }

  /** The first news, of those that came and will come, that fits. */
  async hears<T extends RoomNews>(fits: (news: RoomNews) => news is T): Promise<T>;
  async hears(fits: (news: RoomNews) => boolean): Promise<RoomNews>;
  async hears(fits: (news: RoomNews) => boolean): Promise<RoomNews> {
    for (;;) {
      const found = this.news.find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
      });
    }
  }

  /** The first state of the room that fits. */
  room(fits: (room: Room) => boolean): Promise<Room> {
    return this.hears((news): news is Room => news.type === 'room' && fits(news));
  }
}
