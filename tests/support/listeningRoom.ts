import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliverInTurns } from '../../server/realtime/deliver.ts';
import { accept, createSockets } from '../../server/realtime/socketServer.ts';
import { openRoom, type RealRoom, row } from './realRoom.ts';

/** The server's own parts around a real log, reached over real sockets; the clock is the test's to turn. */
export interface ListeningRoom extends RealRoom {
  origin: string;
  /** Milliseconds since the tests' workshop was created. */
  turnTo(ms: number): void;
}

export async function openListeningRoom(folder?: string): Promise<ListeningRoom> {
  let now = row.started_at;
  const http = createServer((_request, response) => void response.writeHead(404).end());
  const sockets = createSockets(http);
  const room = await openRoom({ clock: () => now, deliver: deliverInTurns(), ...(folder ? { folder } : {}) });
  accept(sockets, room.admissions, room.logins, room.limits);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const close = async () => {
    await sockets.close();
    await room.close();
  };
  const turnTo = (ms: number) => {
    now = row.started_at + ms;
  };
  return { ...room, origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, turnTo, close };
}
