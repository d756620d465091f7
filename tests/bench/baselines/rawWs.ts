import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { listen, Room, type Wish } from './room.ts';

/** Plain websocket: each change is framed once, and the same bytes are written to everyone. */
export function serveRaw(commit: (seq: number, change: string) => void): void {
  const room = new Room();
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
  sockets.on('connection', (socket) => {
    socket.send(room.snapshot());
    socket.on('message', (message) => {
      const { id, ...wish }: Wish & { id: number } = JSON.parse(String(message));
      const change = JSON.stringify(room.move(wish));
      commit(room.seq, change);
      socket.send(`{"kind":"reply","id":${id},"seq":${room.seq}}`);
      const frame = framed(change);
      for (const client of sockets.clients) {
        if (client.readyState === WebSocket.OPEN) socketOf(client).write(frame);
      }
    });
  });
  listen(http);
}

/** A text frame of the websocket protocol from server to client: unmasked, below 64 KiB. */
function framed(text: string): Buffer {
  const body = Buffer.from(text);
  const header = body.length < 126 ? [0x81, body.length] : [0x81, 126, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from(header), body]);
}

/** The network socket under a websocket; not in the types of ws. */
const socketOf = (socket: WebSocket): Socket => (socket as unknown as { _socket: Socket })._socket;
